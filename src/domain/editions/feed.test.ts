import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../schema/change.ts';
import { edition } from '../../schema/edition.ts';
import { parseProse, wordsOf } from '../../schema/prose.ts';
import { changelog } from './changelog.ts';
import { withChanges } from './editions.ts';
import { atomFeed } from './feed.ts';

const site = {
  name: 'Wegwijzer',
  address: 'https://site.nl/gemeente/',
  page: 'over/wijzigingen/',
  feed: 'over/wijzigingen/feed.xml',
};
const change: Change = {
  on: '2027-02-01',
  fact: 'een-cijfer',
  kind: 'correctie',
  was: 'Plekken & banen: 12',
  is: 'Plekken & banen: 13',
  why: parseProse('De bron <telde> dubbel.'),
};
const all = withChanges(
  [
    edition.parse({ versie: 'komend', ontwikkelaars: ['Not out.'] }),
    edition.parse({ versie: '0.1.1', datum: '2027-02-01', auteurs: ['A line.'] }),
    edition.parse({
      versie: '0.1.0',
      datum: '2026-11-28',
      kort: 'De eerste.',
      lezers: [{ tekst: 'Nieuw & goed.', adres: '/rijk/', waarom: 'Daarom.' }],
    }),
  ],
  [change, { ...change, on: '2027-03-01' }],
);
const feed = (): string => atomFeed(all, site, { nameOf: () => 'Plekken & banen', fill: wordsOf });

describe('the feed', () => {
  const root = parse(feed());
  const texts = (selector: string): string[] => root.querySelectorAll(selector).map(({ text }) => text);

  it('has an entry for each edition that is out and each change in it, newest first, and none for what is to come', () => {
    expect(texts('entry > title')).toEqual([
      'Versie 0.1.1, 1 februari 2027',
      'Correctie: Plekken & banen',
      'Versie 0.1.0, 28 november 2026',
    ]);
  });

  it('names each by a tag of its own that holds the host and the day', () => {
    expect(texts('id')).toEqual([
      'tag:site.nl,2026-11-28:/gemeente/over/wijzigingen/feed.xml',
      'tag:site.nl,2027-02-01:/gemeente/editie/0.1.1',
      'tag:site.nl,2027-02-01:/gemeente/cijfers/een-cijfer',
      'tag:site.nl,2026-11-28:/gemeente/editie/0.1.0',
    ]);
  });

  it('has the day of the newest as its own, an author, and whole addresses below the base path', () => {
    expect(texts('updated')[0]).toBe('2027-02-01T12:00:00Z');
    expect(texts('author > name')).toEqual(['Wegwijzer']);
    expect(root.querySelectorAll('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://site.nl/gemeente/over/wijzigingen/feed.xml',
      'https://site.nl/gemeente/over/wijzigingen/',
      'https://site.nl/gemeente/over/wijzigingen/#v0-1-1',
      'https://site.nl/gemeente/cijfers/een-cijfer/',
      'https://site.nl/gemeente/over/wijzigingen/#v0-1-0',
    ]);
  });

  it('gives old and new value and the reason, escaped once for the feed and once for HTML', () => {
    expect(texts('content')[1]).toBe(
      '<p>Correctie: wat er stond, was fout.</p><p>Was: Plekken &amp; banen: 12</p><p>Is: Plekken &amp; banen: 13</p><p>Waarom: De bron &lt;telde&gt; dubbel.</p>',
    );
  });

  it('is the same at every call', () => {
    expect(feed()).toBe(feed());
  });
});

describe('the changelog', () => {
  it('has each edition with its figures, its readers, its authors and its developers, and leaves out what is empty', () => {
    const text = changelog(all, wordsOf);
    expect(text.match(/^##+ .*$/gm)).toEqual([
      '## Unreleased',
      '### Figures that say something else',
      '### For developers',
      '## 0.1.1 (2027-02-01)',
      '### Figures that say something else',
      '### For authors',
      '## 0.1.0 (2026-11-28)',
      '### For readers',
    ]);
    expect(text).toContain('- 2027-02-01, `een-cijfer` (correctie). Was: “Plekken & banen: 12”. Is: “Plekken & banen: 13”. Waarom:');
    expect(text).toContain('- Nieuw & goed. Daarom. (`/rijk/`)');
  });
});
