import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Brings axe into a page, once a load. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What axe finds wrong with the page as it stands now: one sentence a rule, with the elements. Call `loadAxe` first. */
export async function violationsOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  });
}
