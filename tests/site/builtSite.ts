import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

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

/** Makes a page out of HTML, for a site that a test invents. */
export function pageOf(address: string, html: string): BuiltPage {
  return { address, html, root: parse(html, { comment: true }) };
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
    .map((name) => pageOf(`/${name.replace(/index\.html$/, '')}`, readFileSync(join(folder, name), 'utf8')));
  return { pages, files, base };
}

/**
 * The addresses that a site publishes: its pages, the ids in them that authors set, and the pages that are a file for paper too. The files of the
 * whole are not in it: a build has those that it was asked for.
 */
export function publishedAddresses({ pages, files }: BuiltSite): string[] {
  const ofPages = pages
    .filter(({ address }) => address !== '/404.html')
    .flatMap(({ address, root }) => [
      address,
      ...root
        .querySelectorAll('section[id], details[id], span.anchor, figure[id], li.chart-card')
        .map((element) => `${address}#${element.id}`),
      ...root
        .querySelectorAll('p[id], li[id], tr[id], td[id]')
        .flatMap((element) => (element.querySelector('.of-paragraph') ? [`${address}#${element.id}`] : [])),
    ]);
  return [...ofPages, ...[...files].filter((file) => file.endsWith('.pdf') && !file.startsWith('/leesversie/'))];
}
