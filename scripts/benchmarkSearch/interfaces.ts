import type { Page } from 'playwright-core';

/** How a reader works a search, and where its answers show. */
export interface SearchInterface {
  /** Brings the reader into the box, as a press of a finger or mouse does. */
  open: (page: Page) => Promise<void>;
  /** What holds the answers and everything said about them. */
  panel: string;
  /** An answer inside the panel. */
  answer: string;
}

/** The search in the header of this site, in builds of any age. */
export const OWN: SearchInterface = {
  open: async (page) => {
    const field = page.locator('.site-header [data-search-box] input[type="search"]');
    if (!(await field.isVisible())) await page.locator('.site-header [popovertarget="zoekvak"]').click();
    await field.click();
  },
  panel: '.site-header [data-search-panel]',
  answer: '.search-results a',
};

/** The search of Starlight: a button opens a dialog with Pagefind's own interface. */
export const STARLIGHT: SearchInterface = {
  open: async (page) => {
    await page.locator('site-search button[data-open-modal]').click();
    await page.locator('site-search dialog input').click();
  },
  panel: 'site-search dialog .pagefind-ui__drawer',
  answer: '.pagefind-ui__result-link',
};
