import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { REPORT_TO } from '../../scripts/siteWithManyFacts.ts';
import { readSite, type BuiltPage } from './builtSite.ts';
import { frameProblems } from './frameProblems.ts';
import { htmlProblems } from './htmlProblems.ts';
import { LARGE_SITE, LARGE_SITE_BASE } from './largeSite.ts';
import { policyProblems } from './policyProblems.ts';
import { scriptWeight } from './scriptProblems.ts';
import { typedDigits } from './typedDigits.ts';

const INVENTED = 2000;
const BYTES = 40_000;
const ELEMENTS = 1500;

const site = readSite(LARGE_SITE, LARGE_SITE_BASE);
/** `/cijfers/` and the pages of its topics. */
const lists = site.pages.filter(({ address }) => address === '/cijfers/' || address.startsWith('/cijfers/onderwerp/'));

describe('a site with two thousand figures more', () => {
  const read = (address: string): Buffer => readFileSync(join(LARGE_SITE, address.replace(LARGE_SITE_BASE, '/')));
  const gzip = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;
  const linksIn = ({ root }: BuiltPage): string[] =>
    root.querySelectorAll('.facts a').map((link) => link.getAttribute('href')?.replace(LARGE_SITE_BASE, '/') ?? '');

  it('keeps the list of figures and the list from A to Z light', () => {
    for (const page of site.pages.filter(({ address }) => ['/cijfers/', '/zoeken/'].includes(address))) {
      const bytes = gzip(page.html) + scriptWeight(page, read);
      expect(bytes, page.address).toBeLessThanOrEqual(BYTES);
      expect(page.root.querySelectorAll('*').length, page.address).toBeLessThanOrEqual(ELEMENTS);
    }
  });

  it('leads to every figure without script, and keeps the address of every topic', () => {
    const figures = site.pages.map(({ address }) => address).filter((address) => /^\/cijfers\/[^/]+\/$/.test(address));
    expect(figures.length).toBeGreaterThan(INVENTED);
    expect(new Set(lists.flatMap(linksIn))).toEqual(new Set(figures));
    const topics =
      lists
        .find(({ address }) => address === '/cijfers/')
        ?.root.querySelectorAll('.fact-section')
        .map(({ id }) => id) ?? [];
    const ledger = readFileSync('content/adressen.txt', 'utf8').match(/^\/cijfers\/#(?!reeksen).+$/gm) ?? [];
    expect(topics.map((id) => `/cijfers/#${id}`).sort()).toEqual(ledger.sort());
  });

  it('has an address for mistakes, and opens a message with page, figure and edition from every page of a figure', () => {
    const page = site.pages.find(({ address }) => address === '/cijfers/impulsbudget-2025/');
    const link = page?.root.querySelector('.site-footer a[href^="mailto:"]')?.getAttribute('href')?.replaceAll('&amp;', '&') ?? 'mailto:';
    const { pathname, searchParams } = new URL(link);
    expect(pathname).toBe(REPORT_TO);
    expect(searchParams.get('body')).toMatch(
      /Adres: https:.*\/cijfers\/impulsbudget-2025\/\r\nCijfer: impulsbudget-2025 \(.+\)\r\nVersie: /,
    );
  });

  it('has pages of topics that are as sound as every other page', async () => {
    expect(lists.length).toBeGreaterThan(20);
    expect(frameProblems(lists)).toEqual([]);
    expect(lists.flatMap((page) => policyProblems(page, read('/_headers').toString()))).toEqual([]);
    expect(lists.flatMap((page) => typedDigits(page))).toEqual([]);
    expect(await htmlProblems(lists)).toEqual([]);
  });
});
