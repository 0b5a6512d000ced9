// cspell:ignore endstream
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { EngineName } from './engines.ts';
import { useReader, type Reader } from './reader.ts';

const PATH = 'location.pathname';
const FOCUSED = 'document.activeElement.id';
const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 900 };
/** A page of each kind, for what must hold on all. */
const KINDS = [
  '/',
  '/hilversum/',
  '/rijk/',
  '/eenvoudig/',
  '/cijfers/',
  '/modellen/vergelijk/',
  '/afwegen/',
  '/scenario/',
  '/uitleg/',
  '/begrippen/',
  '/debat/vragen/',
];
/** Places to come back to may lie this far off, in pixels: browsers round. */
const NEAR = 2;

/** How the long word of a heading stands in a column that is narrower than it: its pieces, and the lines that each is on. */
const PARTED = `(() => {
  const heading = document.querySelector('h1');
  heading.style.width = '7em';
  const text = [...heading.childNodes].find(({ data }) => data?.includes('\\u00AD'));
  const { 0: word, index } = /[\\p{L}\\u00AD]*\\u00AD[\\p{L}\\u00AD]*/u.exec(text.data);
  const pieces = word.split('\\u00AD');
  const lines = pieces.map((piece) => {
    const range = document.createRange();
    const from = index + word.indexOf(piece);
    // From its second letter on: the place before the first is at the end of a line too.
    range.setStart(text, from + 1);
    range.setEnd(text, from + piece.length);
    return [...new Set([...range.getClientRects()].map(({ top }) => top))];
  });
  return { pieces, linesOfPieces: lines.map(({ length }) => length), isParted: lines[1][0] > lines[0][0] };
})()`;

/** What readers of text do: find, read, follow a note and come back, read a chart, print. */
export function readingJourneys(name: EngineName): void {
  describe(`a reader with ${name}`, () => {
    const reader = useReader(name);

    it('finds the place that answers a question', async () => {
      const they = reader();
      await they.resize(WIDE);
      await they.visit('/');
      await they.focus('#zoek');
      await they.type('wat kost een plek beschut werk');
      await they.sees(`document.querySelectorAll('.search-results[data-klaar="wat kost een plek beschut werk"] a').length > 0`, true);
      await they.press(['ArrowDown']);
      const wanted = await they.read<string>(`document.activeElement.href`);
      await they.press(['Enter']);
      await they.sees('location.href', wanted);
      await they.hears('main', /beschut/i);
    });

    it('goes through a page by its contents, and opens a term in place', async () => {
      const they = reader();
      await they.resize(WIDE);
      await they.visit('/hilversum/');
      await they.read(`document.querySelector('.contents details').open = true`);
      await they.click('.contents a', 'De planning van de visie');
      await they.sees('location.hash', '#planning');
      await they.sees(`Math.abs(document.querySelector('#planning').getBoundingClientRect().top) < 200`, true);

      await they.visit('/participatiewet/waarom/');
      await they.click('.begrip', 'Wajong');
      await they.sees(`document.querySelector('.words p:popover-open')?.innerText.startsWith('Wajong')`, true);
      await they.press(['Tab']);
      await they.sees(`document.activeElement.getAttribute('href')`, '/begrippen/#wajong');
      await they.press(['Escape']);
      await they.sees(`document.querySelector('.words p:popover-open') === null`, true);
      await they.sees(`document.activeElement.getAttribute('popovertarget')`, 'w-wajong');
    });

    it.each([WIDE, NARROW])('follows a note and comes back to its place, by its sign and by the browser, at $width px', async (size) => {
      const they = reader();
      await they.resize(size);
      await they.visit('/hilversum/');
      const place = `document.querySelector('#noot-4b').getBoundingClientRect().top`;
      await they.click('#noot-4b');
      await they.sees('location.hash', '#noot-4');
      await they.sees(FOCUSED, 'noot-4');
      await they.click('#noot-4 .back a[href="#noot-4b"]');
      await they.sees(FOCUSED, 'noot-4b');
      await they.sees(`${place} >= 0 && ${place} < innerHeight`, true);

      await they.visit('/hilversum/');
      await they.focus('#noot-4b');
      const before = await they.read<number>(place);
      await they.press(['Enter']);
      await they.sees(FOCUSED, 'noot-4');
      await they.go(-1);
      await they.sees('location.hash', '');
      await they.sees(`Math.abs(${place} - ${before}) <= ${NEAR}`, true);
      await goesOnFrom(they, 'noot-4b');
    });

    it('follows a source to its page and comes back to the place where it was', async () => {
      const they = reader();
      await they.resize(NARROW);
      await they.visit('/hilversum/');
      await they.read(`document.querySelector('#noot-4 a').scrollIntoView({ block: 'center', behavior: 'instant' })`);
      const before = await they.read<number>('scrollY');
      await they.click('#noot-4 a');
      await they.sees(PATH, '/bronnen/');
      await they.go(-1);
      await they.sees(PATH, '/hilversum/');
      await they.sees(`Math.abs(scrollY - ${before}) <= ${NEAR}`, true);
    });

    it('reads the values of a chart by keys, and its table', async () => {
      const they = reader();
      await they.resize(WIDE);
      await they.visit('/rijk/beschut-werk/');
      const chart = '#beschut-kosten-plek';
      await they.sees(`document.querySelector('${chart} [data-plot]').getAttribute('role')`, 'application');
      await they.focus(`${chart} [data-plot]`);
      await they.hears(`${chart} .read-status`, /\d/);
      const first = await they.read<string>(`document.querySelector('${chart} .read-status').textContent`);
      await they.press(['ArrowRight']);
      await they.sees(`document.querySelector('${chart} .read-status').textContent !== ${JSON.stringify(first)}`, true);
      await they.sees(`document.querySelector('${chart} .read-tip').checkVisibility()`, true);
      await they.press(['Escape']);
      await they.sees(`document.querySelector('${chart} .read-status').textContent`, '');
      await they.click(`${chart} summary`, 'Tabel');
      await they.sees(`document.querySelector('${chart} table').checkVisibility()`, true);
    });

    it('has every page of a kind without scrolling sideways, on a phone of 360 pixels', async () => {
      const they = reader();
      await they.resize(NARROW);
      const wide: string[] = [];
      for (const path of KINDS) {
        await they.visit(path);
        const { scroll, client } = await they.read<{ scroll: number; client: number }>(
          `({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth })`,
        );
        if (scroll > client) wide.push(`${path}: ${scroll} of ${client}`);
      }
      expect(wide).toEqual([]);
    });

    it('sees a long word parted between its parts where there is no room for it, and finds and copies it whole', async () => {
      const they = reader();
      await they.resize(NARROW);
      await they.visit('/rijk/');
      expect(await they.read(PARTED)).toEqual({ pieces: ['ontwikkel', 'bedrijven'], linesOfPieces: [1, 1], isParted: true });
      expect(await they.read(`window.find('sociaal ontwikkelbedrijven')`)).toBe(true);
      await they.read(`getSelection().selectAllChildren(document.querySelector('h1'))`);
      await they.press(['c'], 'Control');
      // What stays selected is what was copied.
      await they.sees('getSelection().toString()', 'Wat kondigde het Rijk aan voor sociaal ontwikkelbedrijven?');
    });

    // WebKitGTK has no command to print by.
    it.skipIf(name === 'WebKit')('prints a story in six sheets, and a simple page on one', async () => {
      const they = reader();
      await they.resize(WIDE);
      await they.visit('/uitleg/');
      expect(sheetsOf(await they.print())).toBe(6);
      await they.visit('/eenvoudig/wat-is-een-sociaal-ontwikkelbedrijf/');
      expect(sheetsOf(await they.print())).toBe(1);
    });
  });
}

/** Where the keyboard goes on from: the next stop is the one behind the thing, or the thing itself. */
async function goesOnFrom(they: Reader, id: string): Promise<void> {
  const focused = await they.read<string>(FOCUSED);
  if (focused === id) return;
  const next = await they.read<string>(`(() => {
    const stops = [...document.querySelectorAll('a[href], button, summary, input')].filter((stop) => stop.checkVisibility() && stop.tabIndex >= 0);
    return stops[stops.findIndex((stop) => stop.id === '${id}') + 1].outerHTML.slice(0, 80);
  })()`);
  await they.press(['Tab']);
  const got = await they.read<string>(`document.activeElement.id === '${id}' ? 'itself' : document.activeElement.outerHTML.slice(0, 80)`);
  expect(['itself', next], `from ${focused}`).toContain(got);
}

/** How many sheets a PDF has; Firefox compresses what says so. */
function sheetsOf(pdf: Buffer | undefined): number {
  const text = pdf?.toString('latin1') ?? '';
  const compressed = [...text.matchAll(/\/ObjStm\b[^>]*>>\s*stream\r?\n([\s\S]*?)endstream/g)];
  const opened = compressed.map(([, bytes]) => inflateSync(Buffer.from(bytes ?? '', 'latin1')).toString('latin1'));
  return [text, ...opened].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
