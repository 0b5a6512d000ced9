import { LICENSE, PAGE_KINDS } from '../../src/domain/metadata/vocabulary.ts';
import type { BuiltPage, BuiltSite } from './builtSite.ts';

const TYPES: readonly string[] = Object.values(PAGE_KINDS).map(({ schema }) => schema);
const REQUIRED = ['name', 'description', 'inLanguage', 'license', 'publisher', 'version', 'image'] as const;
const CARD = ['og:description', 'og:url', 'og:type', 'og:locale', 'og:site_name', 'og:image:alt'] as const;
/** What a page offers that is itself no data: it describes the others. */
const DESCRIPTION_OF_DATA = '/datapackage.json';

interface Described {
  '@type': string;
  url: string;
  license: string;
  temporalCoverage?: string;
  isBasedOn?: readonly { '@id': string }[];
  distribution?: readonly { contentUrl: string }[];
  associatedMedia?: readonly { contentUrl: string }[];
  hasPart?: readonly Described[];
}

/** What is missing or wrong in what the pages say of themselves to programs: one sentence each. */
export function metadataProblems({ pages, files, base }: BuiltSite): string[] {
  const isThere = (address: string): boolean => files.has(`/${address.slice(base.length)}`);
  return pages
    .filter(({ root }) => root.querySelector('link[rel="canonical"]') !== null)
    .flatMap((page) => [...dataProblems(page, isThere), ...cardProblems(page, isThere)].map((problem) => `${page.address}: ${problem}`));
}

function dataProblems({ root }: BuiltPage, isThere: (address: string) => boolean): string[] {
  const data = described(root.querySelectorAll('script[type="application/ld+json"]').map((script) => script.textContent));
  if (!data) return ['has no JSON-LD that can be read'];
  const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const showsDate = root.querySelector('.as-of')?.textContent.includes('Stand:') ?? false;
  const leansOn = (data.isBasedOn ?? []).map((document) => pathOf(document['@id']));
  const notes = root.querySelectorAll('.notes li > a').map((link) => link.getAttribute('href') ?? '');
  const offers = root.querySelectorAll('main a[download]').map((link) => link.getAttribute('href') ?? '');
  const isData = ['Dataset', 'Report'].includes(data['@type']);
  return [
    ...REQUIRED.filter((key) => !(key in data)).map((key) => `says nothing of its ${key}`),
    ...(TYPES.includes(data['@type']) ? [] : [`is a ${data['@type']}, which the vocabulary does not have`]),
    ...(data.url === canonical ? [] : ['has another address in its JSON-LD']),
    ...(data.license === LICENSE ? [] : ['has another licence in its JSON-LD']),
    ...(showsDate && data.temporalCoverage === undefined ? ['shows a date that its JSON-LD does not have'] : []),
    ...(notes.length > 0 ? differing('document', notes, leansOn) : []),
    ...(isData
      ? differing(
          'file',
          offers.filter((file) => !file.endsWith(DESCRIPTION_OF_DATA)),
          filesOf(data),
        )
      : []),
    ...filesOf(data).flatMap((file) => (isThere(file) ? [] : [`describes ${file}, which is not there`])),
  ];
}

function cardProblems({ root }: BuiltPage, isThere: (address: string) => boolean): string[] {
  const content = (property: string): string => root.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
  const title = root.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim();
  const image = content('og:image');
  return [
    ...CARD.filter((property) => content(property) === '').map((property) => `has no ${property}`),
    ...(root.querySelector('meta[name="twitter:card"]') ? [] : ['has no twitter:card']),
    ...(content('og:title').replaceAll('\u00a0', ' ') === title?.replaceAll('\u00a0', ' ')
      ? []
      : [`is called ${content('og:title')} on its card`]),
    ...(image !== '' && isThere(pathOf(image)) ? [] : [`has a card without a picture (${image})`]),
  ];
}

/** The one block of JSON-LD of a page; undefined where there is none, more than one, or no JSON. */
function described(blocks: readonly string[]): Described | undefined {
  try {
    return blocks.length === 1 ? (JSON.parse(blocks[0] ?? '') as Described) : undefined;
  } catch {
    return undefined;
  }
}

function filesOf({ distribution = [], associatedMedia = [], hasPart = [] }: Described): string[] {
  return [...[...distribution, ...associatedMedia].map(({ contentUrl }) => pathOf(contentUrl)), ...hasPart.flatMap(filesOf)];
}

/** What readers see and what programs are told, where only one of them has it. */
function differing(what: string, shown: readonly string[], told: readonly string[]): string[] {
  return [
    ...[...new Set(shown)].filter((one) => !told.includes(one)).map((one) => `does not tell programs of the ${what} ${one}`),
    ...[...new Set(told)]
      .filter((one) => !shown.includes(one))
      .map((one) => `tells programs of the ${what} ${one}, which it does not show`),
  ];
}

function pathOf(address: string): string {
  const { pathname, hash } = new URL(address);
  return pathname + hash;
}
