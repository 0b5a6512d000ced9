import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { withoutSoftHyphens } from '../../src/domain/softHyphens.ts';

/** One page of a built site. */
export interface BuiltPage {
  /** Address inside the site: `/`, `/modellen/`, `/404.html`. */
  address: string;
  html: string;
  root: HTMLElement;
}

/** A built site: its pages, and the addresses of all its files. */
export interface BuiltSite {
  pages: readonly BuiltPage[];
  /** Addresses of every file, pages included in both forms (`/modellen/` and `/modellen/index.html`). */
  files: ReadonlySet<string>;
  /** The path that the site stands under, with a slash on both sides. */
  base: string;
}

/** Every file below a folder, sorted, as paths from that folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Makes a page out of HTML, for a site that a test invents too. Its words are whole, as who reads it has them. */
export function pageOf(address: string, html: string): BuiltPage {
  return { address, html, root: parse(withoutSoftHyphens(html), { comment: true }) };
}

const sites = new Map<string, BuiltSite>();

/**
 * A built site, read from its folder once for all test files of a process: they look at it, and leave it as it is.
 * A folder that is built in the course of the tests is built before it is read.
 */
export function readSite(folder: string, base = '/'): BuiltSite {
  const site = sites.get(folder) ?? readPages(folder, base);
  sites.set(folder, site);
  return site;
}

function readPages(folder: string, base: string): BuiltSite {
  const names = filesIn(folder);
  const files = new Set(names.map((name) => `/${name}`));
  for (const name of names) if (name.endsWith('index.html')) files.add(`/${name.slice(0, -'index.html'.length)}`);
  const pages = names
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
    .map((name) => pageOf(`/${name.replace(/index\.html$/, '')}`, readFileSync(join(folder, name), 'utf8')))
    // What stands at the old address of a page that moved is no page of its own.
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));
  return { pages, files, base };
}

/**
 * Files that are no address for others: what pages load by a name that changes with it, what only scripts of the same edition ask for, what
 * hosts read, other writings of a page or of a file, and what a browser runs in the background.
 */
const INNER =
  /^\/(delen|pagefind|zoekindex|server)\/|^\/(_|\.htaccess$)|^\/404\.html$|\/index\.(html|txt)$|\.(br|gz)$|^\/onderweg(-uit)?\.js(on)?$|^\/onderweg\/lijst\./;
/** Files of the whole that only `npm run pdf` makes, and archives of versions: a build has those that it was asked for and given. */
const ON_REQUEST = /^\/leesversie\/.*\.pdf$|^\/editie\/\d/;
/** Ids that belong to one state of a page: its notes and sources in their order, and the parts of its frame. */
const PASSING = /^(noot-|bron-\d+$|inhoud$|menu$|zoek)/;

/** The addresses that a site publishes: its pages, the places on them that authors set or that other pages lead to, and its files. */
export function publishedAddresses({ pages, files, base }: BuiltSite): string[] {
  const ofPages = pages
    .filter(({ address }) => address !== '/404.html')
    .flatMap(({ address, root }) => [
      address,
      ...root
        .querySelectorAll('section[id], details[id], span.anchor, figure[id], li[id]')
        .filter(({ id }) => !PASSING.test(id))
        .map((element) => `${address}#${element.id}`),
      ...root
        .querySelectorAll('p[id], tr[id], td[id]')
        .flatMap((element) => (element.querySelector('.of-paragraph') ? [`${address}#${element.id}`] : [])),
    ]);
  const ledTo = pages.flatMap((page) => placesLedTo(page, base));
  return [
    ...new Set([...ofPages, ...ledTo, ...[...files].filter((file) => !file.endsWith('/') && !INNER.test(file) && !ON_REQUEST.test(file))]),
  ];
}

/** The places on other pages of the site that a page leads to; a state behind a hash is no place. */
function placesLedTo({ address, root }: BuiltPage, base: string): string[] {
  return root.querySelectorAll('a[href*="#"]').flatMap((link) => {
    const [page = '', place = ''] = (link.getAttribute('href') ?? '').split('#');
    if (!page.startsWith(base) || page.includes('?') || place.includes('=') || PASSING.test(place)) return [];
    const at = `/${page.slice(base.length)}`;
    return at === address ? [] : [`${at}#${place}`];
  });
}

/** Every address that a site answers: its pages and files, and each id on a page. */
export function answeredAddresses({ pages, files }: BuiltSite): Set<string> {
  return new Set([...files, ...pages.flatMap(({ address, root }) => root.querySelectorAll('[id]').map(({ id }) => `${address}#${id}`))]);
}
