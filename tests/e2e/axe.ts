import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Brings axe into the page that is open. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** Brings axe into every page that is opened from now on; the browser reads it once and keeps what it read. */
export async function axeOnEveryPage(page: Page): Promise<void> {
  await page.addInitScript({ content: axe.source });
}

/**
 * What axe finds wrong with the page as it stands now: one sentence a rule, with the elements. Bring axe into the page first.
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
