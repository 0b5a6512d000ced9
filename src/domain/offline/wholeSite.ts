/**
 * What belongs to the whole site for who keeps it: all pages, what they are made of and act with, search, and the pictures that a memo shows.
 * Not what readers download for themselves (spreadsheets, documents, drawings), nor pictures that only messages show.
 */
const BELONGS = [
  /^(?!404\.html$).*\.html$/,
  /^delen\//,
  /^pagefind\//,
  /^zoekindex\//,
  /^data\/(cijferlijst|wijzigingen)\.json$/,
  /^figuren\/[^/]+\.png$/,
  /^icon\.svg$/,
];
/** Made of a file for hosts that send it instead. */
const COMPRESSED = /\.(br|gz)$/;
/** What the page that answers without a network needs comes first, then all pages, then search: who stops halfway has pages that work. */
const ORDER = [/^onderweg\//, /^delen\//, /^icon\.svg$/, /^index\.html$/, /^(?!cijfers\/.|verwijzen\/).*\.html$/, /\.html$/, /^figuren\//];

/**
 * The built files that belong to the whole site, in the order in which they are kept.
 * @param built paths from the folder of the site, with slashes between
 */
export function wholeSite(built: readonly string[]): string[] {
  const rank = (file: string): number => {
    const at = ORDER.findIndex((shape) => shape.test(file));
    return at < 0 ? ORDER.length : at;
  };
  return built
    .filter((file) => !COMPRESSED.test(file) && BELONGS.some((shape) => shape.test(file)))
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

/** The path at which a browser asks for a built file: a page stands at its folder. */
export function askedAs(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
