import { describe, expect, it } from 'vitest';
import { documentAddress } from '../../src/domain/documents.ts';
import { corpus } from '../content/corpus.ts';
import { readSite } from './builtSite.ts';
import { outsideLinkProblems } from './outsideLinkProblems.ts';

const site = readSite('dist');
const later = corpus.sources.flatMap((source) => source.later?.address ?? []);
const documentAddresses = new Set([...corpus.documents.values()].flatMap((named) => documentAddress(named) ?? []));

describe('a link out of the site', () => {
  it('says so, sends no referrer and leads to a document of the list', () => {
    expect(site.pages.flatMap((page) => outsideLinkProblems(page, new Set([...documentAddresses, ...later])))).toEqual([]);
  });

  it('stands in the list of sources for each document that has an address, with the address to read', () => {
    const list = site.pages.find(({ address }) => address === '/bronnen/');
    const links = list?.root.querySelectorAll('a[rel~="external"]') ?? [];
    expect(links.map((link) => link.getAttribute('href')?.replaceAll('&amp;', '&')).sort()).toEqual([...documentAddresses].sort());
    for (const link of links) expect(link.text).toContain(link.getAttribute('href'));
  });

  it('stands in the list of later sources for each of them, with the day on which it was read', () => {
    const list = site.pages.find(({ address }) => address === '/bronnen/later/');
    const links = list?.root.querySelectorAll('a[rel~="external"]') ?? [];
    expect(links.map((link) => link.getAttribute('href')?.replaceAll('&amp;', '&')).sort()).toEqual([...later].sort());
    for (const link of links) expect(link.text).toMatch(/buiten deze site; gelezen op \d+ \w+ \d{4}/);
  });

  it('stands on the pages that mention a document, too', () => {
    const linked = new Set(
      site.pages
        .filter(({ address }) => address !== '/bronnen/')
        .flatMap(({ root }) => root.querySelectorAll('a[rel~="external"]').map((link) => link.getAttribute('href') ?? '')),
    );
    expect([...documentAddresses].filter((address) => !linked.has(address))).toEqual([]);
  });
});
