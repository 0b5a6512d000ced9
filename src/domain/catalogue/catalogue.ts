import { CSV_STANDARD, fileTypeUri, LICENCE_IN_LISTS, mediaTypeUri, VALUES, type Value } from './vocabulary.ts';

/** A file of a dataset. */
export interface CatalogueFile {
  /** Its whole address. */
  address: string;
  /** What it is for, in a few words. */
  title: string;
  /** Its size in bytes, and the SHA-256 of its bytes in hexadecimal; undefined for a file that the build makes later. */
  content: { bytes: number; sha256: string } | undefined;
}

/** Data that the site gives away, in one or more files that say the same. */
export interface CatalogueDataset {
  /** Unique, and for ever: its address is `/data/#<name>`. */
  name: string;
  title: string;
  description: string;
  /** The whole address of the page that shows it. */
  page: string;
  /** Whole addresses of where the site tells of the documents that it comes from. */
  sources: readonly string[];
  keywords: readonly string[];
  files: readonly CatalogueFile[];
}

/** The site, for its catalogue. */
export interface CatalogueSite {
  name: string;
  description: string;
  /** The whole address of its first page. */
  home: string;
  version: string;
  /** The date of that version. */
  edition: string;
  /** The official address of the municipality that it is for; undefined where it has none. */
  municipality: string | undefined;
  /** Where questions go: an e-mail address if there is one, and the page that says what there is. */
  contact: { email: string | undefined; page: string };
}

/** A node of the catalogue: keys with their prefix, and what stands there. */
export interface CatalogueNode {
  readonly [key: string]: CatalogueValue;
}
export type CatalogueValue = Value | CatalogueNode | readonly (Value | CatalogueNode)[];

/** The files of the site as a catalogue after DCAT-AP-NL 3.0: nodes that refer to each other by their addresses. */
export function catalogue(datasets: readonly CatalogueDataset[], site: CatalogueSite): CatalogueNode[] {
  return [
    {
      '@id': idOf('catalogus', site),
      '@type': 'dcat:Catalog',
      'dct:title': dutch(`De gegevens van ${site.name}`),
      'dct:description': dutch(site.description),
      ...shared(site),
      'foaf:homepage': { '@id': `${site.home}data/` },
      'dct:license': { '@id': LICENCE_IN_LISTS },
      'dcat:themeTaxonomy': { '@id': VALUES.themes },
      'dcat:dataset': datasets.map(({ name }) => ({ '@id': idOf(name, site) })),
    },
    agent(site),
    contact(site),
    ...datasets.flatMap((dataset) => [datasetNode(dataset, site), ...dataset.files.map((file) => fileNode(file, site))]),
    ...namedValues(site),
    ...namedByData(datasets, site),
  ];
}

function datasetNode({ name, title, description, page, sources, keywords, files }: CatalogueDataset, site: CatalogueSite): CatalogueNode {
  return {
    '@id': idOf(name, site),
    '@type': 'dcat:Dataset',
    'dct:identifier': idOf(name, site),
    'dct:title': dutch(title),
    'dct:description': dutch(description),
    ...shared(site),
    'dct:creator': { '@id': agentOf(site) },
    'dct:accessRights': { '@id': VALUES.public },
    'dct:accrualPeriodicity': { '@id': VALUES.irregular },
    'dcat:version': site.version,
    'dcat:theme': { '@id': VALUES.society },
    'dcat:keyword': keywords.map(dutch),
    'dcat:landingPage': { '@id': page },
    'foaf:page': { '@id': `${site.home}data/` },
    // No dct:source: the profile takes that for another dataset, and these are documents.
    'prov:wasDerivedFrom': sources.map((address) => ({ '@id': address })),
    'dcat:distribution': files.map(({ address }) => ({ '@id': address })),
  };
}

function fileNode({ address, title, content }: CatalogueFile, site: CatalogueSite): CatalogueNode {
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': dutch(title),
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dct:license': { '@id': LICENCE_IN_LISTS },
    'dct:language': { '@id': VALUES.dutch },
    'dct:format': { '@id': fileTypeUri(address) },
    'dcat:mediaType': { '@id': mediaTypeUri(address) },
    'dct:issued': day(site.edition),
    'dct:modified': day(site.edition),
    ...(address.endsWith('.csv') ? { 'dct:conformsTo': { '@id': CSV_STANDARD } } : {}),
    ...(content
      ? {
          'dcat:byteSize': { '@value': String(content.bytes), '@type': 'xsd:nonNegativeInteger' },
          'spdx:checksum': {
            '@id': `${address}#sha256`,
            '@type': 'spdx:Checksum',
            'spdx:algorithm': { '@id': VALUES.sha256 },
            'spdx:checksumValue': { '@value': content.sha256, '@type': 'xsd:hexBinary' },
          },
        }
      : {}),
  };
}

/** What the catalogue and each of its datasets say alike. */
function shared(site: CatalogueSite): CatalogueNode {
  return {
    'dct:publisher': { '@id': agentOf(site) },
    'dcat:contactPoint': { '@id': contactOf(site) },
    'dct:language': { '@id': VALUES.dutch },
    'dct:modified': day(site.edition),
    'dct:spatial': [VALUES.country, ...(site.municipality === undefined ? [] : [site.municipality])].map((place) => ({ '@id': place })),
  };
}

/** The site calls itself an open project, and names no other maker. */
function agent(site: CatalogueSite): CatalogueNode {
  return { '@id': agentOf(site), '@type': 'foaf:Agent', 'foaf:name': dutch(site.name), 'foaf:homepage': { '@id': site.home } };
}

function contact(site: CatalogueSite): CatalogueNode {
  return {
    '@id': contactOf(site),
    '@type': 'vcard:Kind',
    'vcard:fn': dutch(site.name),
    'vcard:hasURL': { '@id': site.contact.page },
    ...(site.contact.email === undefined ? {} : { 'vcard:hasEmail': { '@id': `mailto:${site.contact.email}` } }),
  };
}

/** What kind of thing each value is that stands in a list of others, so that a program need not fetch the list. */
function namedValues(site: CatalogueSite): CatalogueNode[] {
  return [
    { '@id': LICENCE_IN_LISTS, '@type': 'dct:LicenseDocument' },
    { '@id': VALUES.dutch, '@type': 'dct:LinguisticSystem' },
    { '@id': VALUES.public, '@type': 'dct:RightsStatement' },
    { '@id': VALUES.irregular, '@type': 'dct:Frequency' },
    { '@id': VALUES.society, '@type': 'skos:Concept', 'skos:prefLabel': { '@value': 'Population and society', '@language': 'en' } },
    { '@id': CSV_STANDARD, '@type': 'dct:Standard' },
    { '@id': VALUES.themes, '@type': 'skos:ConceptScheme', 'dct:title': { '@value': 'Data theme', '@language': 'en' } },
    { '@id': VALUES.sha256, '@type': 'spdx:ChecksumAlgorithm' },
    { '@id': VALUES.country, '@type': 'dct:Location' },
    ...(site.municipality === undefined ? [] : [{ '@id': site.municipality, '@type': 'dct:Location' }]),
  ];
}

/** The same of the values that depend on what there is: pages, and kinds of files. */
function namedByData(datasets: readonly CatalogueDataset[], { home, contact: { page } }: CatalogueSite): CatalogueNode[] {
  const files = datasets.flatMap((dataset) => dataset.files.map(({ address }) => address));
  const pages = [home, `${home}data/`, page, ...datasets.map((dataset) => dataset.page)];
  return [
    ...typed(pages, 'foaf:Document'),
    ...typed(files.map(mediaTypeUri), 'dct:MediaType'),
    ...typed(files.map(fileTypeUri), 'dct:MediaTypeOrExtent'),
  ];
}

function typed(addresses: readonly string[], type: string): CatalogueNode[] {
  return [...new Set(addresses)].map((address) => ({ '@id': address, '@type': type }));
}

function idOf(name: string, { home }: CatalogueSite): string {
  return `${home}data/#${name}`;
}

function agentOf({ home }: CatalogueSite): string {
  return `${home}over/#wie`;
}

function contactOf({ home }: CatalogueSite): string {
  return `${home}over/#fouten`;
}

function dutch(text: string): Value {
  return { '@value': text, '@language': 'nl' };
}

function day(date: string): Value {
  return { '@value': date, '@type': 'xsd:date' };
}
