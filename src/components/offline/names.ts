/** The page that says what is kept, and that answers where nothing better is kept; its path from the base of the site. */
export const OWN_PAGE = 'onderweg/';
/** The key under which a browser remembers that its reader wants nothing kept. */
export const REFUSED = 'wegwijzer-onderweg';
