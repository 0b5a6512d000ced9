import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { axeOnEveryPage, colourViolationsOn, smallTargetsOn, violationsOn } from '../axe.ts';
import { useBrowser } from '../browser.ts';
import { badlyCopiedOn, copiesWhole } from './copied.ts';
import { badlySpacedOn, setOwnSpacing } from './ownSpacing.ts';

/** So many pages are open beside each other: while the browser draws one, axe looks at another. */
const AT_ONCE = 3;
/** Every page, with every sentence of it selected once, on a machine that does other work beside it. */
const ALL_PAGES_MS = 900_000;

/** The rule of axe that asks the browser for every element what lies over and beside it, which takes most of its time. */
const BY_PART = ['color-contrast'];

/** What the page of search fetches ahead of a question; who asks none within some seconds, as on a busy machine, is told so by the browser. */
const FETCHED_AHEAD = /\/pagefind\/\S+ was preloaded using link preload but not used/;

const { visit } = useBrowser();

/**
 * Each page is opened once, and looked at in all these ways. What axe finds hangs on the parts of a page, their places and their words. So every page
 * is looked at as a phone shows it; and the few pages that hold every part there is also on a desk, and in dark. Dark is another set of colours
 * for the same elements (a test holds that), so there axe need only look at its rules on colour. Contrasts hang on the look of an element: on a phone
 * in light axe asks them of every element of the few pages, which tells what lies over a text too, and otherwise of one element of each look that no
 * page before had. What is too small to press is looked for on the few pages too, by a rule that axe leaves off of itself.
 */
it(
  'every page gives axe nothing to report and the console nothing to complain of, never scrolls sideways, bears own spacing, and is copied as it reads',
  async () => {
    const queue = [...inject('addresses')];
    const covering = new Set(inject('coveringAddresses'));
    expect(queue.length).toBeGreaterThan(100);
    expect(covering.size).toBeGreaterThan(20);
    const looks = { phone: new Set<string>(), darkPhone: new Set<string>(), desk: new Set<string>(), darkDesk: new Set<string>() };
    let pieces = 0;
    const lanes = await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        const { page, problems } = await visit();
        await axeOnEveryPage(page);
        const found: string[] = [];
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          const address = next;
          const note = (where: string, what: readonly string[]): number => found.push(...what.map((one) => `${address} ${where}: ${one}`));

          await page.setViewportSize({ width: 1280, height: 900 });
          await page.goto(inject('site') + address.slice(1));
          await setOwnSpacing(page, false);
          const copied = await badlyCopiedOn(page);
          pieces += copied.pieces;
          note('copied', copied.problems);
          note('at 1280 px', await sidewaysOn(page));
          if (covering.has(address)) {
            note('at 1280 px', await violationsOn(page, 'html', BY_PART));
            note('at 1280 px', await colourViolationsOn(page, looks.desk));
            note('in dark at 1280 px', await colourViolationsInDark(page, looks.darkDesk));
          }

          await setOwnSpacing(page, true);
          note('with own spacing at 1280 px', await badlySpacedOn(page));
          await page.setViewportSize({ width: 320, height: 800 });
          note('with own spacing at 320 px', await badlySpacedOn(page));
          await setOwnSpacing(page, false);

          await page.setViewportSize({ width: 360, height: 900 });
          note('at 360 px', await sidewaysOn(page));
          if (covering.has(address)) note('in dark at 360 px', await colourViolationsInDark(page, looks.darkPhone));
          note('at 360 px', await violationsOn(page, 'html', covering.has(address) ? [] : BY_PART));
          if (covering.has(address)) note('at 360 px', await smallTargetsOn(page));
          note('at 360 px', await colourViolationsOn(page, looks.phone));
          if (!(await copiesWhole(page))) note('copied', ['long words are copied with the places where they may be parted']);
        }
        return [...found, ...problems.filter((problem) => !FETCHED_AHEAD.test(problem))];
      }),
    );
    expect(lanes.flat()).toEqual([]);
    expect(pieces).toBeGreaterThan(5000);
    for (const known of Object.values(looks)) expect(known.size).toBeGreaterThan(50);
  },
  ALL_PAGES_MS,
);

async function sidewaysOn(page: Page): Promise<string[]> {
  const far = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return far > 0 ? [`scrolls sideways by ${far} px`] : [];
}

async function colourViolationsInDark(page: Page, known: Set<string>): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const violations = await colourViolationsOn(page, known);
  await page.emulateMedia({ colorScheme: 'light' });
  return violations;
}
