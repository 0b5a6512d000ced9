import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** The spacing that WCAG 1.4.12 asks a page to bear. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
/** Hundreds of pages, one after the other. */
const ALL_PAGES_MS = 300_000;
/** A phone and a desk, in CSS pixels. */
const WIDTHS = [320, 1280] as const;
/** The smallest side that WCAG 2.5.8 asks of what can be pressed, in CSS pixels. */
const TARGET = 24;

describe('a reader with own spacing of text', () => {
  it(
    'scrolls no page sideways, on a phone or a desk, and sees every drawing as it was',
    async () => {
      const { page } = await visit({ bypassCSP: true });
      const problems: string[] = [];
      for (const address of inject('addresses')) {
        await page.setViewportSize({ width: WIDTHS[0], height: 800 });
        await page.goto(inject('site') + address.slice(1), { waitUntil: 'domcontentloaded' });
        await page.addStyleTag({ content: SPACING });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const [wide, letters] = await page.evaluate(() => [
            document.documentElement.scrollWidth > document.documentElement.clientWidth,
            [...document.querySelectorAll('.drawing text')].some((text) => getComputedStyle(text).letterSpacing !== 'normal'),
          ]);
          if (wide) problems.push(`${address} scrolls sideways at ${width} px`);
          if (letters) problems.push(`${address} spaces the words of its drawings at ${width} px`);
        }
      }
      expect(problems).toEqual([]);
    },
    ALL_PAGES_MS,
  );
});

describe('a reader who taps', () => {
  it('hits the number of a note in a cell', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 800 } });
    await page.goto(`${inject('site')}modellen/vergelijk/`);
    // A table as an author may write it: in each cell a figure and its note, without a sentence around them.
    await page.locator('#kader td').evaluateAll((cells) => {
      const figures = [...document.querySelectorAll('#aandeel-en-voorbeeld .feit:has(+ .ref)')];
      for (const [at, figure] of figures.entries())
        cells[at]?.replaceChildren(figure.cloneNode(true), figure.nextElementSibling?.cloneNode(true) ?? '');
    });
    const sides = await page.locator('td > .feit:first-child + .ref:last-child').evaluateAll((marks) =>
      marks
        .filter((mark) => mark.getClientRects().length > 0)
        .map((mark) => {
          const { width, height } = mark.getBoundingClientRect();
          return Math.min(width, height);
        }),
    );
    expect(sides.length).toBeGreaterThan(4);
    expect(sides.filter((side) => side < TARGET)).toEqual([]);
  });
});

describe('a reader with forced colours', () => {
  it('sees the middle line in the band of the scenario', async () => {
    const { page } = await visit({ forcedColors: 'active' });
    await page.goto(`${inject('site')}scenario/voorbeeld/`);
    const [fill, stroke] = await page
      .locator('svg.wide .f-line')
      .first()
      .evaluate((band) => [getComputedStyle(band).fill, getComputedStyle(band).stroke]);
    // An outline, so that the line in it, of the one colour there is, can be seen.
    expect(fill).not.toBe(stroke);
  });
});
