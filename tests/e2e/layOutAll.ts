import type { Page } from 'playwright-core';

/** Long pages lay out on a phone what is out of sight when it comes into view; with this all of it is there to be looked at. */
export const ALL_LAID_OUT = 'section { content-visibility: visible !important }';

/** Has all of a page laid out, also what is out of sight. */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
  }, ALL_LAID_OUT);
}
