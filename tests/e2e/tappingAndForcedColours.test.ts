import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** The smallest side that WCAG 2.5.8 asks of what can be pressed, in CSS pixels. */
const TARGET = 24;

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
