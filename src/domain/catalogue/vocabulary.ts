import { mediaTypeOf } from '../metadata/vocabulary.ts';

/** A value: plain text, an address, or text with its language or type. */
export type Value =
  string | { readonly '@id': string } | { readonly '@value': string; readonly '@language'?: string; readonly '@type'?: string };

/** The vocabularies that the catalogue takes its words from, by their prefix. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const AUTHORITY = 'http://publications.europa.eu/resource/authority';

/** The values out of the lists of the European Union and of SPDX that the catalogue uses. */
export const VALUES = {
  public: `${AUTHORITY}/access-right/PUBLIC`,
  country: `${AUTHORITY}/country/NLD`,
  /** No rhythm is promised: an edition appears when something changed. */
  irregular: `${AUTHORITY}/frequency/IRREG`,
  dutch: `${AUTHORITY}/language/NLD`,
  /** Population and society. */
  society: `${AUTHORITY}/data-theme/SOCI`,
  themes: `${AUTHORITY}/data-theme`,
  sha256: `${PREFIXES.spdx}checksumAlgorithm_sha256`,
} as const;

/** CC BY 4.0 as the Dutch list of licences for data has it. */
export const LICENCE_IN_LISTS = 'http://creativecommons.org/licenses/by/4.0/deed.nl';

/** The names of kinds of files in the list of the European Union, by how an address ends. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  csv: 'CSV',
  json: 'JSON',
  jsonld: 'JSON_LD',
  ods: 'ODS',
  ttl: 'RDF_TURTLE',
  txt: 'TXT',
  xlsx: 'XLSX',
};

/** How every CSV of the site is written. */
export const CSV_STANDARD = 'https://www.rfc-editor.org/info/rfc4180';

/** The address of a kind of file in that list. Throws when the site gives no such files. */
export function fileTypeUri(address: string): string {
  const type = FILE_TYPES[address.split('.').at(-1) ?? ''];
  if (type === undefined) throw new Error(`"${address}" has no file type; add its ending to src/domain/catalogue/vocabulary.ts`);
  return `${AUTHORITY}/file-type/${type}`;
}

/** The address of the media type of a file with IANA. Throws when the site gives no such files. */
export function mediaTypeUri(address: string): string {
  return `http://www.iana.org/assignments/media-types/${mediaTypeOf(address)}`;
}

/** The address of a municipality in the register of government bodies (TOOI), by its code: `gm0402`. */
export function municipalityUri(code: string): string {
  return `https://identifier.overheid.nl/tooi/id/gemeente/${code}`;
}
