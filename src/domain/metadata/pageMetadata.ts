import { addressOfSource } from '../notes.ts';
import type { Source } from '../../schema/source.ts';
import { DECIMAL, LANGUAGE, LICENSE, LOCALE, mediaTypeOf, PAGE_KINDS, PUBLISHER_TYPE, type PageKind } from './vocabulary.ts';

/** A table inside a page that has files of its own. */
export interface DescribedPart {
  title: string;
  /** Date of what its source says. */
  asOf: string;
  /** Whole addresses of its files. */
  files: readonly string[];
}

/** What a page is, for programs that read it. */
export interface DescribedPage {
  kind: PageKind;
  title: string;
  /** The answer of the page, in a sentence or two. */
  description: string;
  /** Its whole address. */
  address: string;
  /** Date of what its sources say; undefined where each thing on it has its own. */
  asOf: string | undefined;
  /** What it is about on the map: the country, or a municipality. */
  place: string;
  /** The documents that it leans on. */
  documents: readonly Source[];
  /** Whether the documents are what the page is about, so that all is said of them. */
  listsDocuments: boolean;
  /** Whole addresses of the files that give what the page shows. */
  files: readonly string[];
  parts: readonly DescribedPart[];
  /** The figure that the page is about. */
  figure: DescribedFigure | undefined;
  /** The picture that stands for it in a message: its whole address, and what it says. */
  picture: { address: string; alt: string };
}

/** A figure, with its value as a program reads it. */
export interface DescribedFigure {
  name: string;
  value: number | string | readonly [low: number, high: number];
  unit: string;
  /** As readers see it, with “circa” and what else belongs to it. */
  inFull: string;
}

/** The site that a page stands in. */
export interface DescribedSite {
  name: string;
  /** The whole address of its first page. */
  home: string;
  version: string;
  /** The date of that version. */
  edition: string;
}

/** A `<meta>`: its name in Dublin Core or HTML, its property in Open Graph, or both where they mean the same. */
export interface MetaTag {
  name?: string;
  property?: string;
  content: string;
}

/** The size of the picture that stands for a page, in pixels: what cards in messages ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/**
 * The tags that say what a page is: for cards in messages, and for catalogues the core of OWMS 4.0. Its description is among them. What
 * the JSON-LD says too (licence, publisher, documents) is not said again.
 */
export function metaTags(page: DescribedPage, site: DescribedSite): MetaTag[] {
  const { openGraph, dublinCore } = PAGE_KINDS[page.kind];
  return [
    { name: 'description', property: 'og:description', content: page.description },
    { name: 'DCTERMS.title', property: 'og:title', content: page.title },
    { name: 'DCTERMS.identifier', property: 'og:url', content: page.address },
    { name: 'DCTERMS.creator', property: 'og:site_name', content: site.name },
    { name: 'DCTERMS.language', content: LANGUAGE },
    { name: 'DCTERMS.type', content: dublinCore },
    { name: 'DCTERMS.modified', content: site.edition },
    { name: 'DCTERMS.spatial', content: page.place },
    ...(page.asOf === undefined ? [] : [{ name: 'DCTERMS.temporal', content: page.asOf }]),
    { property: 'og:type', content: openGraph },
    { property: 'og:locale', content: LOCALE },
    { property: 'og:image', content: page.picture.address },
    { property: 'og:image:width', content: String(PICTURE_SIZE.width) },
    { property: 'og:image:height', content: String(PICTURE_SIZE.height) },
    { property: 'og:image:alt', content: page.picture.alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

/**
 * What a page is as JSON-LD, in the words of schema.org. The date is that of what the sources say (`temporalCoverage`): when a text
 * was last changed the site does not keep, so nothing stands there for it.
 */
export function linkedData(page: DescribedPage, site: DescribedSite): Readonly<Record<string, unknown>> {
  const { schema } = PAGE_KINDS[page.kind];
  const isHome = page.kind === 'site';
  return {
    '@context': 'https://schema.org',
    '@type': schema,
    '@id': page.address,
    url: page.address,
    name: isHome ? site.name : page.title,
    ...(isHome || schema === 'Article' || schema === 'Report' ? { headline: page.title } : {}),
    description: page.description,
    inLanguage: LANGUAGE,
    temporalCoverage: page.asOf,
    version: site.version,
    license: LICENSE,
    publisher: { '@type': PUBLISHER_TYPE, name: site.name, url: site.home },
    ...(isHome ? {} : { isPartOf: partOf(page, site) }),
    image: page.picture.address,
    ...listed(
      'isBasedOn',
      page.documents.map((source) => documentOf(source, page, site)),
    ),
    ...filesOf(page.files),
    ...listed('hasPart', page.parts.map(partWithFiles)),
    variableMeasured: page.figure && measured(page.figure),
  };
}

/** JSON-LD as it stands in a page: no text in it can end the script. */
export function asScript(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** A figure is a part of the register, everything else of the site. */
function partOf({ figure }: DescribedPage, site: DescribedSite): object {
  return figure
    ? { '@type': PAGE_KINDS.dataset.schema, '@id': `${site.home}cijfers/` }
    : { '@type': PAGE_KINDS.site.schema, '@id': site.home, name: site.name };
}

function documentOf(
  { id, title, author, date, reference, later }: Source,
  { listsDocuments }: DescribedPage,
  { home }: DescribedSite,
): object {
  return {
    '@type': 'CreativeWork',
    '@id': home + addressOfSource({ id, later }).slice(1),
    name: title,
    // Who wrote it is said in words ("geen schrijver genoemd"), which is no name of an author.
    creditText: listsDocuments ? author : undefined,
    datePublished: date,
    identifier: reference,
  };
}

/** Tables as what can be downloaded, pictures as pictures. */
function filesOf(files: readonly string[]): object {
  const described = files.map((contentUrl) => ({ contentUrl, encodingFormat: mediaTypeOf(contentUrl) }));
  const isPicture = ({ encodingFormat }: { encodingFormat: string }): boolean => encodingFormat.startsWith('image/');
  return {
    ...listed(
      'distribution',
      described.filter((file) => !isPicture(file)).map((file) => ({ '@type': 'DataDownload', ...file })),
    ),
    ...listed(
      'associatedMedia',
      described.filter(isPicture).map((file) => ({ '@type': 'ImageObject', ...file })),
    ),
  };
}

function partWithFiles({ title, asOf, files }: DescribedPart): object {
  return { '@type': PAGE_KINDS.dataset.schema, name: title, temporalCoverage: asOf, ...filesOf(files) };
}

function measured({ name, value, unit, inFull }: DescribedFigure): object {
  const amount =
    typeof value === 'object'
      ? { minValue: asNumber(value[0]), maxValue: asNumber(value[1]) }
      : { value: typeof value === 'number' ? asNumber(value) : value };
  return { '@type': 'PropertyValue', name, ...amount, unitText: unit, description: inFull };
}

/**
 * A number with no more digits than readers see, for more would promise what nobody knows. One with decimals is text with its type: a
 * program makes a binary fraction of a bare one, 64.7 becomes "6.47E1".
 */
function asNumber(value: number): number | { '@type': string; '@value': string } {
  const rounded = Math.round(value * 100) / 100;
  return Number.isInteger(rounded) ? rounded : { '@type': DECIMAL, '@value': String(rounded) };
}

function listed(key: string, entries: readonly object[]): object {
  return entries.length === 0 ? {} : { [key]: entries };
}
