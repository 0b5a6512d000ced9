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
      const it = reader();
      await it.resize(WIDE);
      await it.visit('/');
      await it.focus('#zoek');
      await it.type('wat kost een plek beschut werk');
      await it.sees(`document.querySelectorAll('.search-results[data-klaar="wat kost een plek beschut werk"] a').length > 0`, true);
      await it.press(['ArrowDown']);
      const wanted = await it.read<string>(`document.activeElement.href`);
      await it.press(['Enter']);
      await it.sees('location.href', wanted);
      await it.hears('main', /beschut/i);
    });

    it('goes through a page by its contents, and opens a term in place', async () => {
      const it = reader();
      await it.resize(WIDE);
      await it.visit('/hilversum/');
      await it.read(`document.querySelector('.contents details').open = true`);
      await it.click('.contents a', 'De planning van de visie');
      await it.sees('location.hash', '#planning');
      await it.sees(`Math.abs(document.querySelector('#planning').getBoundingClientRect().top) < 200`, true);

      await it.visit('/participatiewet/waarom/');
      await it.click('.begrip', 'Wajong');
      await it.sees(`document.querySelector('.words p:popover-open')?.innerText.startsWith('Wajong')`, true);
      await it.press(['Tab']);
      await it.sees(`document.activeElement.getAttribute('href')`, '/begrippen/#wajong');
      await it.press(['Escape']);
      await it.sees(`document.querySelector('.words p:popover-open') === null`, true);
      await it.sees(`document.activeElement.getAttribute('popovertarget')`, 'w-wajong');
    });

    it.each([WIDE, NARROW])('follows a note and comes back to its place, by its sign and by the browser, at $width px', async (size) => {
      const it = reader();
      await it.resize(size);
      await it.visit('/hilversum/');
      const place = `document.querySelector('#noot-4b').getBoundingClientRect().top`;
      await it.click('#noot-4b');
      await it.sees('location.hash', '#noot-4');
      await it.sees(FOCUSED, 'noot-4');
      await it.click('#noot-4 .back a[href="#noot-4b"]');
      await it.sees(FOCUSED, 'noot-4b');
      await it.sees(`${place} >= 0 && ${place} < innerHeight`, true);

      await it.visit('/hilversum/');
      await it.focus('#noot-4b');
      const before = await it.read<number>(place);
      await it.press(['Enter']);
      await it.sees(FOCUSED, 'noot-4');
      await it.go(-1);
      await it.sees('location.hash', '');
      await it.sees(`Math.abs(${place} - ${before}) <= ${NEAR}`, true);
      await goesOnFrom(it, 'noot-4b');
    });

    it('follows a source to its page and comes back to the place where it was', async () => {
      const it = reader();
      await it.resize(NARROW);
      await it.visit('/hilversum/');
      await it.read(`document.querySelector('#noot-4 a').scrollIntoView({ block: 'center', behavior: 'instant' })`);
      const before = await it.read<number>('scrollY');
      await it.click('#noot-4 a');
      await it.sees(PATH, '/bronnen/');
      await it.go(-1);
      await it.sees(PATH, '/hilversum/');
      await it.sees(`Math.abs(scrollY - ${before}) <= ${NEAR}`, true);
    });

    it('reads the values of a chart by keys, and its table', async () => {
      const it = reader();
      await it.resize(WIDE);
      await it.visit('/rijk/beschut-werk/');
      const chart = '#beschut-kosten-plek';
      await it.sees(`document.querySelector('${chart} [data-plot]').getAttribute('role')`, 'application');
      await it.focus(`${chart} [data-plot]`);
      await it.hears(`${chart} .read-status`, /\d/);
      const first = await it.read<string>(`document.querySelector('${chart} .read-status').textContent`);
      await it.press(['ArrowRight']);
      await it.sees(`document.querySelector('${chart} .read-status').textContent !== ${JSON.stringify(first)}`, true);
      await it.sees(`document.querySelector('${chart} .read-tip').checkVisibility()`, true);
      await it.press(['Escape']);
      await it.sees(`document.querySelector('${chart} .read-status').textContent`, '');
      await it.click(`${chart} summary`, 'Tabel');
      await it.sees(`document.querySelector('${chart} table').checkVisibility()`, true);
    });

    it('has every page of a kind without scrolling sideways, on a phone of 360 pixels', async () => {
      const it = reader();
      await it.resize(NARROW);
      const wide: string[] = [];
      for (const path of KINDS) {
        await it.visit(path);
        const { scroll, client } = await it.read<{ scroll: number; client: number }>(
          `({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth })`,
        );
        if (scroll > client) wide.push(`${path}: ${scroll} of ${client}`);
      }
      expect(wide).toEqual([]);
    });

    it('sees a long word parted between its parts where there is no room for it, and finds and copies it whole', async () => {
      const it = reader();
      await it.resize(NARROW);
      await it.visit('/rijk/');
      expect(await it.read(PARTED)).toEqual({ pieces: ['ontwikkel', 'bedrijven'], linesOfPieces: [1, 1], isParted: true });
      expect(await it.read(`window.find('sociaal ontwikkelbedrijven')`)).toBe(true);
      await it.read(`getSelection().selectAllChildren(document.querySelector('h1'))`);
      await it.press(['c'], 'Control');
      // What stays selected is what was copied.
      await it.sees('getSelection().toString()', 'Wat kondigde het Rijk aan voor sociaal ontwikkelbedrijven?');
    });

    // WebKitGTK has no command to print by.
    it.skipIf(name === 'WebKit')('prints a story in six sheets, and a simple page on one', async () => {
      const it = reader();
      await it.resize(WIDE);
      await it.visit('/uitleg/');
      expect(sheetsOf(await it.print())).toBe(6);
      await it.visit('/eenvoudig/wat-is-een-sociaal-ontwikkelbedrijf/');
      expect(sheetsOf(await it.print())).toBe(1);
    });
  });
}

/** Where the keyboard goes on from: the next stop is the one behind the thing, or the thing itself. */
async function goesOnFrom(it: Reader, id: string): Promise<void> {
  const focused = await it.read<string>(FOCUSED);
  if (focused === id) return;
  const next = await it.read<string>(`(() => {
    const stops = [...document.querySelectorAll('a[href], button, summary, input')].filter((stop) => stop.checkVisibility() && stop.tabIndex >= 0);
    return stops[stops.findIndex((stop) => stop.id === '${id}') + 1].outerHTML.slice(0, 80);
  })()`);
  await it.press(['Tab']);
  const got = await it.read<string>(`document.activeElement.id === '${id}' ? 'itself' : document.activeElement.outerHTML.slice(0, 80)`);
  expect(['itself', next], `from ${focused}`).toContain(got);
}

/** How many sheets a PDF has; Firefox compresses what says so. */
function sheetsOf(pdf: Buffer | undefined): number {
  const text = pdf?.toString('latin1') ?? '';
  const compressed = [...text.matchAll(/\/ObjStm\b[^>]*>>\s*stream\r?\n([\s\S]*?)endstream/g)];
  const opened = compressed.map(([, bytes]) => inflateSync(Buffer.from(bytes ?? '', 'latin1')).toString('latin1'));
  return [text, ...opened].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
