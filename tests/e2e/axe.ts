import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { oneOfEachLook } from './looks.ts';

/** Brings axe into the page that is open. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** Brings axe into every page that is opened from now on; the browser reads it once and keeps what it read. */
export async function axeOnEveryPage(page: Page): Promise<void> {
  await page.addInitScript({ content: axe.source });
}

/**
 * What axe finds wrong with the page as it stands now, or with a part of it: one sentence a rule, with the elements. Bring axe into the page first.
 * @param without rules that are not asked
 */
export async function violationsOn(page: Page, part = 'html', without: readonly string[] = []): Promise<string[]> {
  return page.evaluate(
    async ({ selector, off }) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(selector, {
        resultTypes: ['violations'],
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    },
    { selector: part, off: without },
  );
}

/**
 * What axe finds wrong with the colours of the page as it stands now, as {@link violationsOn} tells it, by its enhanced rule for contrast too (AAA).
 * Of elements that look alike it looks at one:
 * their contrast is the same. Where something lies over a text by its place alone, the whole page in other colours shows it.
 * @param known looks that were looked at on another page; those of this page are added to it
 */
export async function colourViolationsOn(page: Page, known = new Set<string>()): Promise<string[]> {
  const found = await page.evaluateHandle(oneOfEachLook);
  const looks = (await found.evaluate((elements) => [...elements.keys()])).filter((look) => !known.has(look));
  if (looks.length === 0) return [];
  for (const look of looks) known.add(look);
  return found.evaluate(async (elements, wanted) => {
    const include = wanted.flatMap((look) => elements.get(look) ?? []);
    const run = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run.run({ include }, { resultTypes: ['violations'], runOnly: { type: 'tag', values: ['cat.color'] } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  }, looks);
}

/**
 * What is too small to press, or too near to another, by the rule of WCAG 2.5.8 that axe leaves off of itself: one sentence an element. Links in
 * a sentence may be as high as its line, so the standard, and are left out.
 */
export async function smallTargetsOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('html', {
      resultTypes: ['violations'],
      elementRef: true,
      runOnly: { type: 'rule', values: ['target-size'] },
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.filter(({ element }) => !inSentence(element)).map(({ html }) => `${id}: ${html}`));

    /** Whether words stand around it that are no target themselves. */
    function inSentence(element: Element | undefined): boolean {
      const block = element?.closest('p, li, td, th, dd, dt, figcaption, caption');
      const whole = block?.cloneNode(true) as Element | undefined;
      for (const target of whole?.querySelectorAll('a, button, input, select, summary') ?? []) target.remove();
      return /\p{L}/u.test(whole?.textContent ?? '');
    }
  });
}
