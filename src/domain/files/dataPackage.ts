import { LICENCE } from './about.ts';
import type { Column, ColumnType } from './sheet.ts';

/** A CSV of the site, for the description of all of them. */
export interface PackagedFile {
  name: string;
  /** Its path in the site, without a slash in front: `figuren/tijdlijn.csv`. */
  path: string;
  title: string;
  description: string;
  columns: readonly Column[];
  /** The documents that it comes from; empty where there are none. */
  sources: readonly PackageSource[];
  /** Its size in bytes, and the SHA-256 of its bytes in hexadecimal. */
  content: { bytes: number; sha256: string };
}

/** A document that figures come from, and the whole address where the site tells of it. */
export interface PackageSource {
  title: string;
  path: string;
}

/** The site that the files belong to. */
export interface PackageSite {
  title: string;
  version: string;
  /** The date of that version. */
  edition: string;
  /** Its whole address, with a slash at the end. */
  home: string;
}

const PROFILES = 'https://datapackage.org/profiles/2.0';
const TYPES: Record<ColumnType, string> = { text: 'string', number: 'number', year: 'year' };

/** How every CSV of the site is written. */
const DIALECT = {
  $schema: `${PROFILES}/tabledialect.json`,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};

/**
 * All CSV of the site as a Data Package (version 2): what each file is and what its columns mean.
 * @param folder where the description stands, with a slash at the end: `''` or `data/`. Paths in it count from there; what lies
 * outside it has its whole address, because a path of a package never leads up.
 */
export function describeDataPackage(files: readonly PackagedFile[], sources: readonly PackageSource[], site: PackageSite, folder: string) {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'wegwijzer-participatiewet',
    id: `${site.home}datapackage.json`,
    title: site.title,
    description: 'De cijfers van de Wegwijzer Participatiewet: het register, de reeksen, de tabellen bij de grafieken en de scenario’s.',
    version: site.version,
    created: `${site.edition}T00:00:00Z`,
    homepage: site.home,
    licenses: [{ name: LICENCE.id, title: LICENCE.name, path: LICENCE.address }],
    contributors: [{ title: site.title, roles: ['publisher'] }],
    sources,
    resources: files.map((file) => ({
      name: file.name,
      type: 'table',
      path: file.path.startsWith(folder) ? file.path.slice(folder.length) : site.home + file.path,
      title: file.title,
      description: file.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: file.content.bytes,
      hash: `sha256:${file.content.sha256}`,
      dialect: DIALECT,
      ...(file.sources.length > 0 ? { sources: file.sources } : {}),
      schema: {
        $schema: `${PROFILES}/tableschema.json`,
        missingValues: [''],
        fields: file.columns.map(({ name, title, type, meaning }) => ({ name, type: TYPES[type], title, description: meaning })),
      },
    })),
  };
}
