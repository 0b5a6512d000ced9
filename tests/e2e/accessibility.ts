import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, it } from 'vitest';
import { readSite } from '../site/builtSite.ts';
import { useBrowser } from './browser.ts';

/** Visits every page in one colour scheme, on a phone and on a desk, and lets axe and the console speak. */
export function accessibilityOfEveryPage(colorScheme: 'light' | 'dark'): void {
  const { visit } = useBrowser();
  const addresses = readSite('dist')
    .pages.map((page) => page.address)
    .filter((address) => address !== '/404.html');

  describe.each([360, 1280])(`every page in ${colorScheme} at %i px`, (width) => {
    it('gives axe nothing to report, the console nothing to complain of, and does not scroll sideways', async () => {
      const { page, problems } = await visit({ colorScheme, viewport: { width, height: 900 } });
      const found: string[] = [];
      for (const address of addresses) {
        await page.goto(inject('site') + address.slice(1));
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) (details as HTMLDetailsElement).open = true;
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        found.push(...violations.map(({ id, nodes }) => `${address}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`));
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (sideways > 0) found.push(`${address}: scrolls sideways by ${sideways} px`);
      }
      await page.context().close();
      expect([...found, ...problems]).toEqual([]);
    }, 600_000);
  });
}
