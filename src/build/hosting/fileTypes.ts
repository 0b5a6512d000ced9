// cspell:ignore wordprocessingml

/**
 * The type of every kind of file that the site has, by the ending of its name. Text says that it is UTF-8, because a program that is
 * not told so guesses; a server that does not know an ending would call it a stream of bytes, which a browser saves instead of showing.
 */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  html: 'text/html; charset=utf-8',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
  png: 'image/png',
  rdf: 'application/rdf+xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml; charset=utf-8',
  zim: 'application/x-zim',
  zip: 'application/zip',
};

/** The endings of files that are text, which gets smaller by compression; the others are compressed as they are, or no text. */
export const TEXT_ENDINGS: readonly string[] = Object.entries(FILE_TYPES)
  .filter(([, type]) => type.includes('charset') || type === 'application/wasm')
  .map(([ending]) => ending);

/** Endings by their type, for servers that name each type once. */
export function endingsByType(): [type: string, endings: string[]][] {
  const byType = Map.groupBy(Object.entries(FILE_TYPES), ([, type]) => type);
  return [...byType].map(([type, entries]) => [type, entries.map(([ending]) => ending)]);
}
