import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { LATER_SIGN } from '../../src/schema/source.ts';
import { corpus } from '../content/corpus.ts';
import { readSite, type BuiltPage } from './builtSite.ts';

const site = readSite('dist');
const laterIds = new Set(corpus.sources.filter((source) => source.later).map(({ id }) => id));
const advertisements = new Set(corpus.sources.filter((source) => source.later?.kind === 'advertentie').map(({ id }) => id));
const prose = site.pages.filter(({ address }) => !/^\/(verwijzen|bronnen\/later|cijfers)\//.test(address));

/** The marks of notes on a page, each with the id of the source that its note names. */
function marksOf({ root }: BuiltPage): { mark: HTMLElement; source: string }[] {
  return root.querySelectorAll('a.ref').flatMap((mark) => {
    const note = root.querySelector(`[id="${(mark.getAttribute('href') ?? '').slice(1)}"] a`);
    const source = /#([a-z0-9-]+)$/.exec(note?.getAttribute('href') ?? '')?.[1];
    return source === undefined ? [] : [{ mark, source }];
  });
}

const BLOCKS = ['P', 'LI', 'TD', 'DD'];

/** The paragraph, item or cell around an element. */
function blockAround(element: HTMLElement): HTMLElement {
  let block = element;
  while (!BLOCKS.includes(block.tagName) && block.parentNode) block = block.parentNode;
  return block;
}

describe('the sign of a later source', () => {
  it('frames its number and is heard with it, and stands at no other', () => {
    const marks = prose.flatMap((page) => marksOf(page).map(({ mark, source }) => ({ page: page.address, mark, source })));
    expect(marks.filter(({ source }) => laterIds.has(source)).length).toBeGreaterThan(200);
    for (const { page, mark, source } of marks) {
      expect(mark.classList.contains('later'), `${page}: ${source}`).toBe(laterIds.has(source));
      expect(mark.getAttribute('aria-label')?.startsWith('later stuk, '), `${page}: ${source}`).toBe(laterIds.has(source));
    }
  });

  it('stands in the notes at the foot of a page and under a chart', () => {
    for (const { address, root } of prose)
      for (const link of root.querySelectorAll('.notes li > a, .chart figcaption a'))
        if ((link.getAttribute('href') ?? '').includes('/bronnen/later/#')) expect(link.text, address).toContain(LATER_SIGN);
    for (const [id, { sources: places }] of corpus.charts)
      if (places.some(({ document }) => laterIds.has(document)))
        expect(site.pages.find(({ address }) => address === `/grafieken/${id}/`)?.root.text, id).toContain(LATER_SIGN);
  });
});

describe('an advertisement for staff', () => {
  it('is called one where it is used, and is used in one place of a page', () => {
    expect(advertisements.size).toBeGreaterThan(0);
    for (const page of prose) {
      const used = marksOf(page).filter(({ mark, source }) => advertisements.has(source) && !mark.closest('.page-header, .in-brief'));
      const places = Map.groupBy(used, ({ source }) => source);
      for (const [source, marks] of places) {
        const blocks = new Set(marks.map(({ mark }) => blockAround(mark)));
        for (const block of blocks)
          expect(block.text, `${page.address}: ${source}`).toMatch(/advertentie|inhuurtekst|wervingstekst|tekst waarmee/i);
        expect(blocks.size, `${page.address}: ${source}`).toBe(1);
      }
    }
  });
});

describe('a page that leans on a later source, or says what happened since', () => {
  it('says until when somebody looked, which is not how new its words are', () => {
    for (const page of prose.filter(({ root }) => root.querySelector('article .as-of'))) {
      const leans = marksOf(page).some(({ source }) => laterIds.has(source));
      if (leans || page.root.querySelector('.page-header .since'))
        expect(page.root.querySelector('.as-of')?.text, page.address).toMatch(/Nagekeken tot(?: en met)? \d+ \w+ \d{4}/);
    }
  });
});

describe('reporting a mistake', () => {
  it('is possible from every page, or every page leads to the words that it is not yet', () => {
    const to = corpus.upkeep?.reportTo;
    for (const { address, root } of site.pages.filter(({ address: at }) => at !== '/404.html')) {
      const links = root.querySelectorAll('.site-footer a').map((link) => link.getAttribute('href') ?? '');
      expect(
        links.some((href) => (to === undefined ? href === '/over/#fouten' : href.startsWith(`mailto:${to}?`))),
        address,
      ).toBe(true);
    }
  });
});
