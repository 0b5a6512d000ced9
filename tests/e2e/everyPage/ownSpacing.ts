import type { Page } from 'playwright-core';
import { ALL_LAID_OUT } from '../layOutAll.ts';

/** The spacing that WCAG 1.4.12 asks a page to bear. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Gives the text of a page the spacing of a reader, or takes it away; either way all of the page is laid out. */
export async function setOwnSpacing(page: Page, own: boolean): Promise<void> {
  await page.evaluate(
    (style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
    },
    ALL_LAID_OUT + (own ? SPACING : ''),
  );
}

/** What a page with a reader's own spacing does not bear: it scrolls sideways, or spaces the words of its drawings. */
export async function badlySpacedOn(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['scrolls sideways'] : []),
    ...([...document.querySelectorAll('.drawing text')].some((text) => getComputedStyle(text).letterSpacing !== 'normal')
      ? ['spaces the words of its drawings']
      : []),
  ]);
}
