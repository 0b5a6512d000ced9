import { describe, expect, it } from 'vitest';
import { hashedFilesNamedIn, isHashed, otherFormOf, pathIn, sheetsNamedIn } from './addresses.ts';
import { readFileList, readSummary } from './fileList.ts';
import { tooMuch } from './visitedPages.ts';
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
    expect([isHashed('delen/a.js'), isHashed('pagefind/pagefind.js')]).toEqual([true, false]);
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
  const files = ['delen/a.js', 'delen/b.js', 'delen/all.js', 'delen/later.js'];

  it('stay as long as there are not too many', () => {
    expect(tooMuch(pages, files, 3)).toEqual([]);
  });

  it('go from the oldest, with the files that only they name', () => {
    expect(tooMuch(pages, files, 2)).toEqual(['a/', 'delen/a.js', 'delen/later.js']);
  });
});
