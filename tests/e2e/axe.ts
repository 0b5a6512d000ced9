import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Brings axe into a page, once a load. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/**
 * What axe finds wrong with the page as it stands now: one sentence a rule, with the elements. Call `loadAxe` first.
 * @param rules all of axe's, or only those that colours can break
 */
export async function violationsOn(page: Page, rules: 'all' | 'colour' = 'all'): Promise<string[]> {
  return page.evaluate(
    async (tag) => {
      const run = (window as unknown as { axe: typeof axe }).axe;
      const { violations } = await (tag === undefined ? run.run() : run.run({ runOnly: { type: 'tag', values: [tag] } }));
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    },
    rules === 'colour' ? 'cat.color' : undefined,
  );
}
