import { expect, inject, it } from 'vitest';
import { readSite } from '../site/builtSite.ts';
import { loadAxe, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';

const STATES = [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })));

/** Visits each page of one share of the site, in light and dark, on a phone and on a desk, and lets axe and the console speak. */
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
      for (const { width, colorScheme } of STATES) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const where = `${address} in ${colorScheme} at ${width} px`;
        found.push(...(await violationsOn(page)).map((violation) => `${where}: ${violation}`));
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (sideways > 0) found.push(`${where}: scrolls sideways by ${sideways} px`);
      }
    }
    expect(addresses.length).toBeGreaterThan(0);
    expect([...found, ...problems]).toEqual([]);
  }, 900_000);
}
