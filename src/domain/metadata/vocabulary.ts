/**
 * The words by which programs know the site: schema.org for search engines and archives, Open Graph for cards in messages, Dublin Core
 * (which OWMS of the Dutch government builds on) for catalogues. Whoever needs such a word takes it from here.
 */
export const PAGE_KINDS = {
  site: { schema: 'WebSite', openGraph: 'website', dublinCore: 'Collection' },
  article: { schema: 'Article', openGraph: 'article', dublinCore: 'Text' },
  /** Figures: one, a chart with its table, or all of them. */
  dataset: { schema: 'Dataset', openGraph: 'website', dublinCore: 'Dataset' },
  /** A sum that was worked out: an example of the scenario. */
  report: { schema: 'Report', openGraph: 'article', dublinCore: 'Text' },
  collection: { schema: 'CollectionPage', openGraph: 'website', dublinCore: 'Collection' },
  application: { schema: 'WebApplication', openGraph: 'website', dublinCore: 'InteractiveResource' },
} as const;

/** What a page is. */
export type PageKind = keyof typeof PAGE_KINDS;

/** The licence of texts, figures and charts. */
export const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** The language of every page: for documents, and for cards, which want a country with it. */
export const LANGUAGE = 'nl';
export const LOCALE = 'nl_NL';

/** The site calls itself an open project, and names no other maker. */
export const PUBLISHER_TYPE = 'Project';

/** The type of a number with decimals, in full: a program needs no context to know it. */
export const DECIMAL = 'http://www.w3.org/2001/XMLSchema#decimal';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
  txt: 'text/plain',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** The media type of a file, by the ending of its address. Throws when the site gives no such files. */
export function mediaTypeOf(address: string): string {
  const found = MEDIA_TYPES[address.split('.').at(-1) ?? ''];
  if (found === undefined) throw new Error(`"${address}" has no known media type; add its ending to src/domain/metadata/vocabulary.ts`);
  return found;
}
