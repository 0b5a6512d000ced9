import { expect, inject, it } from 'vitest';
import { loadAxe, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** Parts of the same elements as the one that stays: axe over all of them takes twenty seconds. */
const ALIKE = '.whole-part:not(:has(> #deel-grafieken))';

it('the whole never scrolls sideways, its contents and numbers lead to what they name, and axe has nothing to report', async () => {
  const { page, problems } = await visit();
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(`${inject('site')}leesversie/`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

  const isInSight = (id: string): Promise<boolean> =>
    page.evaluate((sought) => {
      const top = document.getElementById(sought)?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < window.innerHeight;
    }, id);
  await page.click('.whole-contents a[href="#rijk"]');
  await expect.poll(() => isInSight('rijk')).toBe(true);
  await page.click('.whole-part .ref[href="#bron-1"]');
  await expect.poll(() => isInSight('bron-1')).toBe(true);

  await page.evaluate((alike) => document.querySelectorAll(alike).forEach((part) => part.remove()), ALIKE);
  await loadAxe(page);
  expect(await violationsOn(page)).toEqual([]);
  expect(problems).toEqual([]);
});
