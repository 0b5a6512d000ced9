import { EDITION_DATE, href, SITE_NAME, SITE_ORIGIN, SITE_VERSION } from '../../site.ts';
import type { Site } from './printedPage.ts';

/** What a file says of the site that it comes from. */
export const SITE: Site = {
  name: SITE_NAME,
  version: SITE_VERSION,
  edition: EDITION_DATE,
  absolute: (address) => new URL(href(address), SITE_ORIGIN).href,
};
