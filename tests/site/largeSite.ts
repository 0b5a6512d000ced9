/** Where `scripts/largeSite.ts` builds the site below a path, with many invented figures. */
export const LARGE_SITE = '.cache/many-facts/dist';
/** The path that it stands below. */
export const LARGE_SITE_BASE = '/gemeente/wegwijzer/';
