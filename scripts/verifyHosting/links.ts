import { ask, type Answer } from './ask.ts';

/** What a running site offers, as far as its own pages say. */
export interface Offered {
  /** The address that was given, with a slash at the end. */
  site: string;
  home: Answer;
  /** Addresses below the site that its pages name, without what follows a `#`, each once. */
  links: readonly string[];
  /** Addresses of the same host outside of the site that its pages name. */
  outside: readonly string[];
}

/** Pages that lead to files of every kind. */
const PAGES = ['', 'cijfers/', 'grafieken/', 'zoeken/'];
/** Files that no page links, with kinds that are served wrong more often than others. */
const FIXED = ['pagefind/pagefind-entry.json', 'pagefind/pagefind.js', 'sitemap-index.xml', 'robots.txt', 'datapackage.json'];

/** Reads some pages of a running site. Rejects in words when there is no answer. */
export async function offeredBy(site: string): Promise<Offered> {
  const home = await ask(site);
  const found = new Set<string>();
  for (const page of PAGES) {
    const { status, body } = page === '' ? home : await ask(site + page);
    if (status !== 200) continue;
    for (const [, target = ''] of body.toString().matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      const address = new URL(target.replaceAll('&amp;', '&'), site + page);
      address.hash = '';
      if (address.origin === new URL(site).origin) found.add(address.href);
    }
  }
  const links = [...found].filter((address) => address.startsWith(site));
  return {
    site,
    home,
    links: [...links, ...FIXED.map((path) => site + path)],
    outside: [...found].filter((address) => !links.includes(address)),
  };
}

/** The first link whose path below the site matches, or nothing. */
export function linkTo({ site, links }: Offered, pattern: RegExp): string | undefined {
  return links.find((address) => pattern.test(address.slice(site.length)));
}
