import { expect, inject, it } from 'vitest';
import { axeOnEveryPage, colourViolationsOn, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';

/**
 * How each page is looked at. Dark is another set of colours for the same elements (a test holds that), so there axe need only look at its rules
 * on colour, for one of each look. Neighbours differ in one thing, and every second page goes through them backwards: what does not change costs nothing.
 */
const STATES = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
] as const;
/** So many pages are open beside each other: while the browser draws one, axe looks at another. */
const AT_ONCE = 3;

const { visit } = useBrowser();

it('every page gives axe nothing to report, the console nothing to complain of, and never scrolls sideways, in light and dark, on a phone and on a desk', async () => {
  const queue = [...inject('addresses')];
  expect(queue.length).toBeGreaterThan(100);
  const lanes = await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const { page, problems } = await visit();
      await axeOnEveryPage(page);
      const found: string[] = [];
      let states: readonly (typeof STATES)[number][] = STATES;
      for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
        await page.goto(inject('site') + address.slice(1));
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) (details as HTMLDetailsElement).open = true;
        });
        for (const { width, colorScheme } of states) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          const where = `${address} in ${colorScheme} at ${width} px`;
          const violations = colorScheme === 'light' ? await violationsOn(page) : await colourViolationsOn(page);
          found.push(...violations.map((violation) => `${where}: ${violation}`));
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (sideways > 0) found.push(`${where}: scrolls sideways by ${sideways} px`);
        }
        states = states.toReversed();
      }
      return [...found, ...problems];
    }),
  );
  expect(lanes.flat()).toEqual([]);
}, 900_000);
