import { expect, inject, it } from 'vitest';
import { readSite } from '../site/builtSite.ts';
import { loadAxe, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';

const WIDTHS = [360, 1280];

/**
 * Visits each page of one share of the site, in light and dark, on a phone and on a desk, and lets axe and the console speak.
 * Dark is another set of colours for the same elements, so there axe need only look at its rules on colour.
 */
export function accessibilityOfShare(share: number, shares: number): void {
  const { visit } = useBrowser();
  const addresses = readSite('dist')
    .pages.map((page) => page.address)
    .filter((address) => address !== '/404.html')
    .filter((_, index) => index % shares === share);

  it('gives axe nothing to report, the console nothing to complain of, and never scrolls sideways', async () => {
    const { page, problems } = await visit();
    const found: string[] = [];
    for (const address of addresses) {
      await page.goto(inject('site') + address.slice(1));
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      await loadAxe(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const where = `${address} in ${colorScheme} at ${width} px`;
          const rules = colorScheme === 'light' ? 'all' : 'colour';
          found.push(...(await violationsOn(page, rules)).map((violation) => `${where}: ${violation}`));
        }
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (sideways > 0) found.push(`${address} at ${width} px: scrolls sideways by ${sideways} px`);
      }
    }
    expect(addresses.length).toBeGreaterThan(0);
    expect([...found, ...problems]).toEqual([]);
  }, 900_000);
}
