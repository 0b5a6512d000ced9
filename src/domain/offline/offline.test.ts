import { describe, expect, it } from 'vitest';
import { filesNamedIn, hashedFilesNamedIn, isHashed, isOfSite, otherFormOf, pathIn, sheetsNamedIn } from './addresses.ts';
import { readFileList, readSummary } from './fileList.ts';
import { tabsGone } from './unseenTabs.ts';
import { isOpenPage, tooMuch } from './visitedPages.ts';
import { askedAs, wholeSite } from './wholeSite.ts';

const ORIGIN = 'https://example.nl';

describe('addresses', () => {
  it('are paths from the base, whatever is asked or pointed at', () => {
    expect(pathIn('https://example.nl/wegwijzer/zoeken/?q=loon#a', ORIGIN, '/wegwijzer/')).toBe('zoeken/');
    expect(pathIn('https://example.nl/wegwijzer/', ORIGIN, '/wegwijzer/')).toBe('');
    expect(pathIn('https://example.nl/elders/', ORIGIN, '/wegwijzer/')).toBeUndefined();
    expect(pathIn('https://elders.nl/wegwijzer/', ORIGIN, '/wegwijzer/')).toBeUndefined();
  });

  it('of a page may lack their slash, or name its file', () => {
    expect(['over', 'over/index.html', 'index.html', 'over/', ''].map(otherFormOf)).toEqual(['over/', 'over/', '', undefined, undefined]);
  });

  it('that a page names are taken when their name says what is in them', () => {
    const html =
      '<link rel="modulepreload" href="/w/delen/a.js" media="not all"><script src="/w/delen/a.js"></script><a href="/w/over/">x</a>';
    expect(hashedFilesNamedIn(`${html}<img src="/w/figuren/b.png"><script src="/delen/c.js"></script>`, '/w/')).toEqual(['delen/a.js']);
    expect(sheetsNamedIn('x=`/w/delen/a.css`;y="/w/delen/a.css";z="/elders/b.css";"delen/c.css"', '/w/')).toEqual(['delen/a.css']);
    expect(filesNamedIn('import{a}from"./b.js";()=>import(`./c.js`);x="/w/delen/a.css";y="b.js"', '/w/')).toEqual([
      'delen/a.css',
      'delen/b.js',
      'delen/c.js',
    ]);
    expect([isHashed('delen/a.js'), isHashed('pagefind/pagefind.js')]).toEqual([true, false]);
  });

  it('that a page names tell one of this site from another below the same address', () => {
    expect(isOfSite('<script type="module" src="/w/delen/a.js"></script>', '/w/')).toBe(true);
    expect(isOfSite('<script src="/w/eigen/a.js"></script><a href="/w/over/">x</a>/w/delen/', '/w/')).toBe(false);
  });
});

describe('the whole site', () => {
  const built = [
    '404.html',
    'cijfers/een/index.html',
    'data/cijferlijst.json',
    'data/feiten.xlsx',
    'deelbeeld/begin.png',
    'delen/a.js',
    'delen/a.js.br',
    'eenvoudig.pdf',
    'figuren/een.png',
    'figuren/een.svg',
    'index.html',
    'index.html.gz',
    'index.txt',
    'onderweg.js',
    'onderweg/index.html',
    'over/index.html',
    'pagefind/pagefind.js',
    'zoekindex/x/1.json',
  ];

  it('is pages with all that they need, in the order in which they are of use, without what one downloads', () => {
    expect(wholeSite(built)).toEqual([
      'onderweg/index.html',
      'delen/a.js',
      'index.html',
      'over/index.html',
      'cijfers/een/index.html',
      'figuren/een.png',
      'data/cijferlijst.json',
      'pagefind/pagefind.js',
      'zoekindex/x/1.json',
    ]);
  });

  it('has its pages at their folders', () => {
    expect(['index.html', 'over/index.html', 'delen/a.js', 'a-index.html'].map(askedAs)).toEqual([
      '',
      'over/',
      'delen/a.js',
      'a-index.html',
    ]);
  });
});

describe('lists', () => {
  const list = { version: 'a', edition: '2026-11-28', files: [['over/', '00', 12]] };
  const summary = { version: 'a', edition: '2026-11-28', pages: 1, files: 1, bytes: 12, list: 'onderweg/lijst.a.json' };

  it('are read when they are what they say', () => {
    expect(readFileList(list)).toEqual(list);
    expect(readSummary({ ...summary, more: true })).toEqual(summary);
  });

  it.each([undefined, null, 'x', [], {}, { ...list, files: {} }, { ...list, files: [['over/', '00']] }, { ...list, version: 1 }])(
    'are not read out of anything else: %j',
    (given) => {
      expect(readFileList(given)).toBeUndefined();
      expect(readSummary(given)).toBeUndefined();
    },
  );
});

describe('visited pages', () => {
  const pages = [
    { path: 'a/', names: ['delen/a.js', 'delen/all.js'] },
    { path: 'b/', names: ['delen/b.js', 'delen/all.js'] },
    { path: 'c/', names: ['delen/all.js'] },
  ];
  const files = [
    { path: 'delen/a.js', names: ['delen/a.css'] },
    { path: 'delen/a.css', names: [] },
    { path: 'delen/b.js', names: ['delen/all.js'] },
    { path: 'delen/all.js', names: ['delen/later.js', 'delen/b.js'] },
    { path: 'delen/later.js', names: ['delen/later.css'] },
    { path: 'delen/later.css', names: [] },
    { path: 'delen/elders.js', names: [] },
  ];

  it('stay as long as there are not too many', () => {
    expect(tooMuch(pages, files, { most: 3, left: 1 })).toEqual([]);
  });

  it('go from the oldest, some more than must, with the files that only they and their files name', () => {
    expect(tooMuch(pages, files, { most: 2, left: 2 })).toEqual(['a/', 'delen/a.js', 'delen/a.css', 'delen/elders.js']);
    expect(tooMuch(pages, files, { most: 2, left: 1 })).toEqual(['a/', 'b/', 'delen/a.js', 'delen/a.css', 'delen/elders.js']);
  });

  it.each([
    ['text/html; charset=utf-8', null, true],
    ['text/html', 'public, max-age=0, must-revalidate', true],
    ['text/html', 'no-cache', true],
    ['text/html', 'No-Store', false],
    ['text/html', 'max-age=0, private', false],
    ['application/pdf', null, false],
    [null, null, false],
  ])('are kept when they are text that anybody may see: %s, %s', (type, caching, may) => {
    const headers = new Map([
      ['Content-Type', type],
      ['Cache-Control', caching],
    ]);
    expect(isOpenPage((name) => headers.get(name) ?? null)).toBe(may);
  });
});

describe('a tab', () => {
  const HOUR = 3_600_000;

  it('that is not seen may come back for an hour, counted from the first time', () => {
    expect(tabsGone(['a', 'b'], ['a'], {}, 5)).toEqual({ unseen: { b: 5 }, gone: [] });
    expect(tabsGone(['a', 'b'], ['a'], { b: 5 }, 5 + HOUR)).toEqual({ unseen: { b: 5 }, gone: [] });
    expect(tabsGone(['a', 'b'], ['a'], { b: 5 }, 6 + HOUR)).toEqual({ unseen: {}, gone: ['b'] });
  });

  it('that came back has its hour anew', () => {
    expect(tabsGone(['b'], ['b'], { b: 5 }, 6 + HOUR)).toEqual({ unseen: {}, gone: [] });
  });

  it('is not waited for longer when the clock was put back', () => {
    expect(tabsGone(['b'], [], { b: 1000 * HOUR }, 5)).toEqual({ unseen: { b: 5 }, gone: [] });
  });
});
