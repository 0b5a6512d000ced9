import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { report } from '../../scripts/compare/report.ts';
import { compareSites, type Difference } from '../../scripts/compare/siteDifferences.ts';

type Files = Record<string, string | Buffer>;

const PAGE = `<!DOCTYPE html><html lang="nl"><head><title>Proef</title><meta name="description" content="Een proef.">
<link rel="canonical" href="https://example.nl/"><link rel="stylesheet" href="/delen/Base.AAAAAAAA.css"><style>h1{margin:0}p{margin:1px}</style></head>
<body><h1 id="kop">De kop</h1><p>Een <a href="/elders/">woord</a> en <b>nog</b> een.<a class="ref" href="#noot-1" data-n="1"></a></p>
<ul><li>Eerste</li><li>Tweede</li></ul><input name="q" type="search" aria-describedby="uitleg"><p id="uitleg">Hulp</p>
<figure data-plot="staven"><svg viewBox="0 0 9 9"><rect x="1" class="f-blauw"/><text x="2">Label</text></svg></figure>
<img src="/een.png" alt="Een plaat"><script src="/delen/lezer.BBBBBBBB.js"></script></body></html>`;

const SITE: Files = {
  'index.html': PAGE,
  'a/index.html': PAGE,
  'b/index.html': PAGE,
  'data/rij.csv': 'jaar,aantal\n2020,1\n2021,2\n',
  'een.png': Buffer.from([137, 80, 78, 71, 1]),
  'delen/Base.AAAAAAAA.css': 'p{color:red}@media print{p{color:black}}',
  'delen/lezer.BBBBBBBB.js': 'import "./deel.CCCCCCCC.js";',
  'delen/deel.CCCCCCCC.js': 'lees()',
  'pagefind/fragment/nl_1.pf_fragment': fragment('De tekst van de bladzijde.'),
  'pagefind/index/nl_2.pf_index': packed('woorden'),
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A file of the search index, as Pagefind packs it. */
function packed(text: string): Buffer {
  return gzipSync(['pagefind_dcd', text].join(''));
}

function fragment(content: string): Buffer {
  return packed(JSON.stringify({ url: '/', content, meta: { title: 'Proef' }, anchors: [] }));
}

function write(name: string, files: Files): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), content);
  }
  return join(folder, name);
}

/** What differs between the site and the same site with other files. */
function differences(files: Files, options: { bytes?: boolean } = {}): Difference[] {
  return compareSites(write('before', SITE), write('after', { ...SITE, ...files }), options).differences;
}

/** The home page with a part of it replaced. */
function page(part: string, by: string): Files {
  expect(PAGE).toContain(part);
  return { 'index.html': PAGE.replace(part, by) };
}

describe('two sites that are the same to a reader', () => {
  it('have no differences, whatever the hashes in the names of files', () => {
    const renamed = Object.fromEntries(
      Object.entries(SITE).map(([path, content]) => [
        path.replace(/[ABC]{8}/, 'x_-12345'),
        typeof content === 'string' ? content.replace(/[ABC]{8}/g, 'x_-12345') : content,
      ]),
    );
    const { differences: found, files } = compareSites(write('before', SITE), write('after', renamed), { bytes: true });
    expect(found).toEqual([]);
    expect(files).toBe(Object.keys(SITE).length);
  });

  it('may differ in white space and in the order of attributes, unless bytes are asked for', () => {
    const same = { 'index.html': PAGE.replace('name="q" type="search"', 'type="search"   name="q"').replace('</li><li>', '</li>\n  <li>') };
    expect(differences(same)).toEqual([]);
    expect(differences(same, { bytes: true }).map(({ what }) => what)).toContain('html');
  });

  it('may spread the rules of their styles over other files, which are told by their names', () => {
    const { differences: found } = compareSites(
      write('before', SITE),
      write('after', { ...SITE, 'delen/Base.AAAAAAAA.css': 'p{color:red}', 'delen/Druk.DDDDDDDD.css': '@media print{p{color:black}}' }),
    );
    expect(found).toEqual([{ file: 'delen/Druk.css', what: 'file', before: 'absent', after: 'present' }]);
  });
});

describe('a difference in a page is found', () => {
  it.each([
    ['text', 'Tweede', 'Derde', 'Tweede', 'Derde'],
    ['text', 'en <b>nog</b>', 'en\u00a0<b>nog</b>', 'Een woord en nog een.', 'Een woord en\u00a0nog een.'],
    ['ids', 'id="uitleg"', 'id="hulp"', 'uitleg', 'hulp'],
    ['links', 'href="/elders/"', 'href="/hier/"', 'a href=/elders/', 'a href=/hier/'],
    ['links', 'src="/een.png"', 'src="/twee.png"', 'img src=/een.png', 'img src=/twee.png'],
    ['headings', '<h1 id="kop">De kop</h1>', '<h2 id="kop">De kop</h2>', 'h1 De kop', 'h2 De kop'],
    ['title', '<title>Proef', '<title>Toets', 'Proef', 'Toets'],
    ['meta', 'Een proef.', 'Een toets.', 'meta content=Een proef. name=description', 'meta content=Een toets. name=description'],
    [
      'canonical',
      'example.nl/"',
      'example.nl/a/"',
      'link href=https://example.nl/ rel=canonical',
      'link href=https://example.nl/a/ rel=canonical',
    ],
    ['linked files', '/Base.', '/Basis.', 'link href=/delen/Base.css rel=stylesheet', 'link href=/delen/Basis.css rel=stylesheet'],
    ['styles', '<style>h1{', '<style>h2{', 'style that begins with h1', 'style that begins with h2'],
    ['scripts', '/lezer.', '/ander.', 'script src=/delen/lezer.js', 'script src=/delen/ander.js'],
    ['data attributes', 'staven', 'lijnen', 'figure data-plot=staven', 'figure data-plot=lijnen'],
    ['names and descriptions', 'Een plaat', 'Geen plaat', 'img alt=Een plaat', 'img alt=Geen plaat'],
    ['names and descriptions', '>Hulp<', '>Raad<', 'input aria-describedby=uitleg: “Hulp”', 'input aria-describedby=uitleg: “Raad”'],
    ['note numbers', '#noot-1', '#noot-2', '1 #noot-1', '1 #noot-2'],
    ['svg text', 'Label', 'Naam', 'Label', 'Naam'],
    ['drawing', 'f-blauw', 'f-groen', 'rect class=f-blauw x=1', 'rect class=f-groen x=1'],
    ['fields', 'name="q"', 'name="z"', 'input name=q type=search', 'input name=z type=search'],
  ])('%s: %s → %s', (what, part, by, before, after) => {
    expect(differences(page(part, by))).toContainEqual({ file: 'index.html', what, before, after });
  });

  it('as what came and what went, and nothing else', () => {
    expect(differences(page('<li>Eerste</li>', ''))).toEqual([{ file: 'index.html', what: 'text', before: 'Eerste', after: undefined }]);
    expect(differences(page('<li>Tweede</li>', '<li>Half</li><li>Tweede</li>'))).toEqual([
      { file: 'index.html', what: 'text', before: undefined, after: 'Half' },
    ]);
  });
});

describe('a difference in another file is found', () => {
  it.each<[string, Files, Partial<Difference>]>([
    ['in a download', { 'data/rij.csv': 'jaar,aantal\n2020,1\n2021,3\n' }, { what: 'line', before: '2021,2', after: '2021,3' }],
    ['in its last line end', { 'data/rij.csv': 'jaar,aantal\n2020,1\n2021,2' }, { what: 'line', before: '' }],
    ['in a picture', { 'een.png': Buffer.from([137, 80, 78, 71, 2]) }, { what: 'bytes', before: '5 bytes' }],
    [
      'in a rule',
      { 'delen/Base.AAAAAAAA.css': 'p{color:red}@media print{p{color:grey}}' },
      { what: 'rule', after: '@media print{p{color:grey}}' },
    ],
    ['in a rule that stands in a page', page('p{margin:1px}', 'p{margin:2px}'), { what: 'rule', after: 'p{margin:2px}' }],
    ['in a file that came', { 'nieuw.csv': '' }, { file: 'nieuw.csv', what: 'file', before: 'absent', after: 'present' }],
    [
      'in a record of the search',
      { 'pagefind/fragment/nl_1.pf_fragment': fragment('Andere tekst.') },
      { file: '/', after: 'content: Andere tekst.' },
    ],
    ['in the words of the search', { 'pagefind/index/nl_2.pf_index': packed('woord') }, { what: 'index of words' }],
  ])('%s', (_, files, expected) => {
    const found = differences(files);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });

  it('in a script, when bytes are asked for', () => {
    const files = { 'delen/deel.CCCCCCCC.js': 'lees(1)' };
    expect(differences(files)).toEqual([]);
    expect(differences(files, { bytes: true })).toEqual([{ file: 'delen/deel.js', what: 'line', before: 'lees()', after: 'lees(1)' }]);
  });

  it('in a file and a record that went', () => {
    const { 'een.png': picture, 'pagefind/fragment/nl_1.pf_fragment': record, ...rest } = SITE;
    expect([picture, record]).not.toContain(undefined);
    expect(compareSites(write('before', SITE), write('after', rest)).differences).toEqual([
      { file: '/', what: 'search record', before: 'content: De tekst van de bladzijde.', after: undefined },
      { file: 'een.png', what: 'file', before: 'present', after: 'absent' },
    ]);
  });
});

describe('the report', () => {
  const say = (files: Files) => report({ differences: differences(files), files: 10, namesOnly: 0 });

  it('folds what is the same in several pages', () => {
    const other = PAGE.replace('Tweede', 'Derde');
    expect(say({ 'a/index.html': other, 'b/index.html': other })).toBe(
      'in 2 files: a/index.html, b/index.html\n  text: Tweede\n     → Derde\n\n10 files compared, 2 differences',
    );
  });

  it('cuts long texts around the place that differs', () => {
    const long = 'woord '.repeat(100);
    const found = report({
      differences: [{ file: 'x', what: 'text', before: `${long}oud`, after: `${long}nieuw` }],
      files: 1,
      namesOnly: 0,
    });
    expect(found).toMatch(/…[^\n]{100,160}oud\n/);
    expect(found).toMatch(/…[^\n]{100,160}nieuw\n/);
    expect(found).not.toContain(long);
  });

  it('shows signs that cannot be seen, where nothing else differs', () => {
    expect(say(page('en <b>', 'en\u00a0<b>'))).toContain('en\\u00a0nog');
  });
});

describe('npm run compare', () => {
  const run = (...args: string[]) => spawnSync('node', ['scripts/compareSites.ts', ...args], { encoding: 'utf8' });

  it('ends with 0 when nothing differs, with 1 when anything does', () => {
    const before = write('before', SITE);
    const equal = run(before, write('equal', SITE));
    expect(equal.stdout.trim()).toBe('10 files compared (2 scripts by name only), no differences');
    expect(equal.status).toBe(0);
    const other = run(before, write('other', { ...SITE, 'nieuw.csv': '' }));
    expect(other.stdout).toContain('11 files compared (2 scripts by name only), 1 difference\n');
    expect(other.status).toBe(1);
  });

  it('says what is missing instead of finding two empty sites equal', () => {
    expect(run().stderr).toContain('Name two folders');
    const empty = run(folder, folder);
    expect(empty.stderr).toContain('holds no built site');
    expect(empty.status).toBe(2);
  });
});
