import { expect, inject, it } from 'vitest';
import { loadAxe, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** Of the parts one with a drawing and its table; axe over all of them takes as long as over a hundred pages, of the same elements. */
const LOOKED_AT = '.page-header, .whole-contents, .whole-part:has(> #deel-grafieken), .whole-sources';

it('the whole gives axe nothing to report, never scrolls sideways, and its contents and numbers lead to what they name', async () => {
  const { page, problems } = await visit();
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(`${inject('site')}leesversie/`);
  await loadAxe(page);
  expect(await violationsOn(page, LOOKED_AT)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

  await page.click('.whole-contents a[href="#rijk"]');
  await expect.poll(() => page.evaluate(() => document.getElementById('rijk')?.getBoundingClientRect().top ?? -1)).toBeLessThan(900);
  await page.click('.whole-part .ref[href="#bron-1"]');
  await expect.poll(() => page.evaluate(() => document.getElementById('bron-1')?.getBoundingClientRect().top ?? -1)).toBeLessThan(900);
  expect(problems).toEqual([]);
});
