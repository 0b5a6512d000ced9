import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfAddress } from '../domain/pdfAddress.ts';
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';
import type { Content, PageFile } from './readContent.ts';

/** The address of a page, from its path without ending: `modellen/index` is at `/modellen/`. */
export function addressOf(path: string): string {
  const folder = path.replace(/(^|\/)index$/, '');
  return folder === '' ? '/' : `/${folder}/`;
}

/** Where pages begin that code makes; the ledger knows those that are there. */
const MADE_BY_CODE = [
  '/cijfers/',
  '/grafieken/',
  '/begrippen/',
  '/bronnen/',
  '/scenario/',
  '/afwegen/',
  '/debat/vragen/',
  '/meenemen/',
  '/onderweg/',
  '/zoeken/',
  '/leesversie/',
  '/data/',
  '/figuren/',
  '/over/wijzigingen/',
  '/over/toegankelijkheid/',
  '/editie/',
];

/**
 * Every address that a link inside the site may lead to: pages and their sections, entries of each kind,
 * and what the code makes itself (the ledger of published addresses knows those).
 */
export function knownAddresses(root: string, { pages, entries }: Content): Set<string> {
  const ofPages = new Set(pages.map(({ path }) => addressOf(path)));
  const known = new Set<string>(ofPages);
  for (const page of pages) for (const id of anchorsOf(page)) known.add(`${addressOf(page.path)}#${id}`);
  for (const { path, info } of pages) if (info.oneSheet) known.add(pdfAddress(addressOf(path)));
  // A company and a model have no address of their own, but a page of prose; an argument is an anchor of such a page.
  const named = KIND_NAMES.filter((name) => !['companies', 'models', 'arguments'].includes(name));
  for (const name of named) {
    const { address } = KINDS[name] as Kind<{ id: string }>;
    for (const { data } of entries[name]) known.add(address(data));
  }
  const ofEntries = named.map((name) => shapeOfAddress(KINDS[name] as Kind<{ id: string }>));
  const ledger = join(root, 'content/adressen.txt');
  for (const line of existsSync(ledger) ? readFileSync(ledger, 'utf8').split('\n') : []) {
    if (MADE_BY_CODE.some((begin) => line.startsWith(begin)) && !ofEntries.some((shape) => shape.test(line))) known.add(line);
  }
  return known;
}

/** The ids of a page that a link may lead to: those that its author set, and those of its frame. */
export function anchorsOf({ anchors, info }: PageFile): string[] {
  return [
    ...anchors.map(({ id }) => id),
    'inhoud',
    ...(info.inBrief ? ['in-het-kort'] : []),
    ...(info.next.length > 0 ? ['verder-lezen'] : []),
    'bronnen-van-deze-pagina',
  ];
}

/** What the addresses of a kind look like. */
function shapeOfAddress({ address }: Kind<{ id: string }>): RegExp {
  return new RegExp(`^${address({ id: 'ID' }).replace('ID', '[a-z0-9-]+')}$`);
}
