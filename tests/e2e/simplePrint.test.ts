import { describe, expect, inject, it } from 'vitest';
import { addresses } from './addresses.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** Pages that somebody takes along to talk about. */
const taken = addresses.filter((address) => address.startsWith('/eenvoudig/') || address === '/inwoners/gesprek/');
/** Fourteen points, in pixels of CSS. */
const FOURTEEN_POINTS = 14 / 0.75;

describe('a page to take along', () => {
  it('is one sheet of A4 on paper, at fourteen points, with every answer open', async () => {
    expect(taken.length).toBeGreaterThan(11);
    const { page } = await visit();
    for (const address of taken) {
      await page.goto(new URL(address, inject('site')).href);
      await page.evaluate(() => document.fonts.ready);
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(paper.match(/\/Type \/Page\b/g), address).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      const sizes = await page
        .locator('.answer, .prose :is(p, li, summary, td)')
        .evaluateAll((found) => found.map((one) => parseFloat(getComputedStyle(one).fontSize)));
      expect(Math.min(...sizes), address).toBeCloseTo(FOURTEEN_POINTS, 1);
      for (const answer of await page.locator('.retell p').all()) expect(await answer.isVisible(), address).toBe(true);
      await page.emulateMedia({ media: null });
    }
  });
});
