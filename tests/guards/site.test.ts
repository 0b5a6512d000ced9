import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Mark, Scene } from '../../src/charts/core/scene.ts';
import { lineProblems, sceneProblems } from '../content/sceneProblems.ts';
import { pageOf, type BuiltSite } from '../site/builtSite.ts';
import { csvProblems } from '../site/csvProblems.ts';
import { frameProblems } from '../site/frameProblems.ts';
import { htmlProblems } from '../site/htmlProblems.ts';
import { linkProblems } from '../site/linkProblems.ts';
import { markProblems } from '../site/markProblems.ts';
import type { SearchRecord } from '../../src/build/search/record.ts';
import { answerProblems, missingPlaces, sentenceProblems } from '../site/recordProblems.ts';
import { metadataProblems } from '../site/metadataProblems.ts';
import { policyProblems } from '../site/policyProblems.ts';
import { scriptProblems, unnamedModules } from '../site/scriptProblems.ts';
import { cellsOf, strangeNumbers } from '../site/strangeNumbers.ts';
import { stopProblems } from '../site/stopProblems.ts';
import { styleProblems } from '../site/styleProblems.ts';
import { termProblems } from '../site/termProblems.ts';
import { typedDigits } from '../site/typedDigits.ts';
import { unspokenSigns } from '../site/unspokenSigns.ts';
import { unfilledTexts } from '../site/unfilledText.ts';
import { weightOf, weightProblems } from '../site/weight.ts';

const frame = (body: string, title = 'Titel'): string =>
  `<!doctype html><html lang="nl"><head><title>${title}</title><meta name="description" content="Lang genoeg om te tellen"></head><body><main>${body}</main></body></html>`;

function siteOf(body: string, base = '/'): BuiltSite {
  return {
    pages: [pageOf('/', frame(body)), pageOf('/ander/', frame('<h1 id="kop">Ander</h1>'))],
    files: new Set(['/', '/ander/', '/a.css']),
    base,
  };
}

describe('the check of links', () => {
  it('finds a page that is not there, an id that is not there and an id twice', () => {
    expect(linkProblems(siteOf('<a href="/ander/#kop">goed</a>'))).toEqual([]);
    expect(linkProblems(siteOf('<a href="/weg/">fout</a>'))).toEqual(['/: /weg/ leads nowhere']);
    expect(linkProblems(siteOf('<a href="/ander/#weg">fout</a>'))).toEqual(['/: /ander/#weg names no id on /ander/']);
    expect(linkProblems(siteOf('<p id="a"></p><p id="a"></p>'))).toEqual(['/: id "a" stands twice']);
    expect(linkProblems(siteOf('<p aria-labelledby="weg"></p>'))).toEqual(['/: aria-labelledby names "weg", which is not on the page']);
  });

  it('finds a link that leaves the base path', () => {
    expect(linkProblems(siteOf('<a href="/ander/">fout</a>', '/wegwijzer/'))).toEqual(['/: /ander/ does not stand under the base path']);
  });
});

describe('the check of texts that were not filled', () => {
  it('finds a placeholder and an object in any file, a packed search record too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unfilled-'));
    writeFileSync(join(folder, 'goed.csv'), 'een,twee\n');
    writeFileSync(join(folder, 'fout.csv'), 'een,{feit:aandeel}\n');
    writeFileSync(join(folder, 'fout.svg'), '<text>[object Object]</text>');
    writeFileSync(join(folder, 'fout.pf_fragment'), gzipSync('{"content":"Het is {feit:aandeel} nu."}'));
    expect(unfilledTexts(folder).map((problem) => problem.split(':')[0])).toEqual(['fout.csv', 'fout.pf_fragment', 'fout.svg']);
    rmSync(folder, { recursive: true });
  });
});

describe('the check of CSV', () => {
  const said = (text: string): string => csvProblems('x.csv', Buffer.from(text)).join();

  it.each([
    ['a byte order mark', '\ufeffa,b\r\n1,2\r\n', 'begins with a byte order mark'],
    ['a second table below the first', 'a,b\r\n1,2\r\n\r\nc\r\n3\r\n', 'Invalid Record Length'],
    ['a semicolon between cells', 'a;b\r\n1;2\r\n', '"a;b" is no name for a column'],
    ['a heading that is a year', 'a,2020\r\n1,2\r\n', '"2020" is no name for a column'],
    ['a name twice', 'a,a\r\n1,2\r\n', 'has a name twice'],
    ['no rows', 'a,b\r\n', 'has no rows'],
    ['line ends of its own', 'a,b\r\n1,"x\ny"\r\n', 'do not end in CRLF'],
    ['a decimal comma', 'a,b\r\n"1.234,5",2\r\n', 'as only Dutch readers write it'],
    ['points between thousands', 'a,b\r\n2.157,2\r\n', 'as only Dutch readers write it'],
    ['a typographic minus', 'a,b\r\n−5,2\r\n', 'as only Dutch readers write it'],
    ['digits that nobody knows', 'a,b\r\n72.22222222222223,2\r\n', 'promises more digits'],
  ])('finds %s', (_, text, words) => {
    expect(said(text)).toContain(words);
  });

  it('takes what is right, and a figure as its source prints it', () => {
    expect(said('a,gedrukt\r\n-1.5,2.157\r\n,"x, y"\r\n')).toBe('');
  });
});

describe('the check of the weight of cards', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'woord').join(' ');
  const page = (line: number) =>
    pageOf(
      '/a/',
      frame(
        `<p>${words(100)}</p><nav><p>${words(100)}</p></nav><details class="card"><summary>${words(line)}</summary><p>${words(400)}</p></details><div class="card"><p>${words(5)}</p><details><summary>${words(5)}</summary><p>${words(400)}</p></details></div>`,
      ),
    );

  it('counts what stands there before a card is opened, beside the story alone', () => {
    expect(weightOf(page(10))).toEqual({ cards: 20, story: 100 });
  });

  it('finds a page on which they are more than two fifths of it', () => {
    expect(weightProblems([page(30)])).toEqual([]);
    expect(weightProblems([page(31)])).toEqual(['/a/: 41 words of closed cards beside 100 of the story']);
  });
});

describe('the check of the policy', () => {
  it('finds inline style and script, a blocking script and another host', () => {
    const problems = policyProblems(
      pageOf(
        '/',
        '<style>a{}</style><style>b{}</style><p style="color:red" onclick="x()"></p><script>1</script><script src="/a.js"></script><img src="https://elders.nl/a.png">',
      ),
      "style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
    );
    expect(problems).toEqual([
      '/: <p> has a style attribute',
      '/: <p> has the handler onclick',
      '/: has a stylesheet that the policy does not name: b{}',
      '/: has an inline script',
      '/: /a.js blocks the page',
      '/: https://elders.nl/a.png is on another host',
    ]);
  });
});

describe('the check of typed figures', () => {
  it('finds a figure in text and lets looked-up figures be', () => {
    expect(typedDigits(pageOf('/', frame('<p>Het zijn er 12.</p>')))).toEqual([
      '/: "Het zijn er 12." holds a figure that no component looked up',
    ]);
    expect(
      typedDigits(pageOf('/', frame('<p>Het zijn er <a class="feit" href="/">12</a>.</p><table><tr><td>3</td></tr></table>'))),
    ).toEqual([]);
  });

  it('reads a text that stands with its picture in one frame, and lets the words of the picture be', () => {
    const figure =
      '<figure class="chart"><p>In 2035: 12.</p><div class="step-text"><p>Het zijn er 7.</p><p data-cijfer>9</p></div></figure>';
    expect(typedDigits(pageOf('/', frame(figure)))).toEqual(['/: "Het zijn er 7." holds a figure that no component looked up']);
  });
});

describe('the check of signs that a voice reads wrong', () => {
  const signs = (body: string): string[] => unspokenSigns(pageOf('/', frame(body)));

  it.each([
    ['€ 64,7 mln', '<p>Het is <a class="feit">€ 64,7 mln</a>.</p>'],
    ['−2,2', '<li>Van −2,2 naar 3</li>'],
    ['2025–2034', '<h2>In 2025–2034</h2>'],
    ['30.672 – 32.983', '<details><summary>30.672 – <b>32.983</b></summary></details>'],
    ['§ 4', '<section class="notes"><ol><li>Notitie, § 4</li></ol></section>'],
    ['≥', '<p>≥ 4</p>'],
    ['t/m', '<p>2024 t/m nu</p>'],
    ['€ 5', '<table><tr><td>€ 5</td></tr></table>'],
    ['×', '<figure aria-label="2 × 3"></figure>'],
  ])('finds %s', (sign, body) => {
    const [found = '', ...more] = signs(body);
    expect(more).toEqual([]);
    expect(found).toContain(sign.split(' ')[0]);
  });

  it('finds a word of a figure that the sentence around it says once more', () => {
    expect(signs('<p>Het is circa\n  <a class="feit">circa 8.100 euro</a> per plek.</p>').join()).toContain(
      'says a word of a figure twice',
    );
    expect(signs('<p>Het kost <a class="feit">8.100 euro</a> euro.</p>').join()).toContain('says a word of a figure twice');
  });

  it('lets words be, and what nobody hears, what a source prints, drawings, references and a pause between words', () => {
    expect(
      signs(
        '<p>Van 2025 tot en met 2034 – en dat is lang – 64,7 miljoen euro.<small class="margin-note" aria-hidden="true">Notitie, § 4</small></p>' +
          '<q>€ 23,1 mln</q><svg><text>€ 5</text></svg><p class="cite">€ −5, § 4</p><table><tr><td>-1.081</td></tr></table>',
      ),
    ).toEqual([]);
  });
});

describe('the check of the frame', () => {
  it('finds the same title twice, two h1s, a skipped level and a missing description', () => {
    expect(frameProblems([pageOf('/', frame('<h1>A</h1>')), pageOf('/b/', frame('<h1>B</h1>'))])).toEqual(['/b/: has the same title as /']);
    expect(frameProblems([pageOf('/', frame('<h1>A</h1><h1>B</h1><h3>C</h3>'))])).toEqual([
      '/: needs exactly one h1',
      '/: skips a heading level: 1 1 3',
    ]);
    expect(frameProblems([pageOf('/', '<html lang="nl"><title>T</title><h1>A</h1></html>')])).toEqual(['/: has no description']);
  });

  it('finds what stands after the end of the document', () => {
    const html = `${frame('<h1>A</h1>')}<script type="module" src="/a.js"></script>`;
    expect(frameProblems([pageOf('/', html)])).toEqual(['/: goes on after its end']);
  });
});

describe('the check of scripts', () => {
  const page = (address: string, body: string, ...scripts: string[]) =>
    pageOf(address, frame(body + ['SearchBox', ...scripts].map((name) => `<script type="module" src="/${name}.js"></script>`).join('')));
  const chart = '<div data-plot="x"></div>';
  const read = (address: string): Buffer =>
    address.includes('zwaar') ? randomBytes(7000) : Buffer.from(address.includes('omweg') ? 'import"./zwaar.js";' : '1');

  it('lets a page with a loader and a chart with its reader be', () => {
    expect(scriptProblems([page('/', ''), page('/a/', chart, 'lezer')], read)).toEqual([]);
  });

  it('finds a reader on a page without a chart, two readers, a framework for a chart, and weight that comes by an import', () => {
    expect(scriptProblems([page('/', '', 'lezer')], read)).toEqual(['/: loads more than it uses: /lezer.js']);
    expect(scriptProblems([page('/', chart, 'lezer'), page('/b/', chart, 'andere')], read)).toEqual(['charts are read by 2 scripts']);
    expect(scriptProblems([page('/', chart, 'lezer', 'svelte')], read)).toContain('/: loads more than it uses: /lezer.js, /svelte.js');
    expect(scriptProblems([page('/', chart, 'omweg')], read).join()).toMatch(/the reader of charts weighs \d+ bytes/);
    const heavy = ['omweg', 'zwaar', 'zwaar2', 'zwaar3', 'zwaar4', 'zwaar5'];
    expect(scriptProblems([page('/', `${chart}<div data-results="x"></div>`, ...heavy)], read).join()).toMatch(
      /all script weighs \d+ bytes/,
    );
  });

  it('finds a module that a script imports on any line and that the page does not name', () => {
    const twoLines = (address: string): Buffer => Buffer.from(address === '/lezer.js' ? 'const a=1;\nimport{b}from"./stil.js";' : '1');
    const link = '<link rel="modulepreload" href="/stil.js">';
    expect(unnamedModules(page('/', link, 'lezer'), twoLines)).toEqual([]);
    expect(unnamedModules(page('/', '', 'lezer'), twoLines)).toEqual(['/: does not name /stil.js']);
  });

  it('lets a control for referring have its loader, and a list of citations its buttons', () => {
    const [control, list] = ['<a href="/" data-verwijs></a>', '<div data-verwijzing><a href="/" data-verwijs></a></div>'];
    expect(scriptProblems([page('/', control, 'CiteLink'), page('/a/', list, 'knoppen')], read)).toEqual([]);
    expect(scriptProblems([page('/', control)], read).join()).toContain('needs the loader of a control for referring');
    expect(scriptProblems([page('/', '', 'CiteLink')], read).join()).toContain('needs the loader of a control for referring');
    expect(scriptProblems([page('/', control, 'CiteLink', 'zwaar')], read).join()).toContain('loads more than it uses: /zwaar.js');
    expect(scriptProblems([page('/', control, 'CiteLink-zwaar')], read).join()).toMatch(/a loader weighs \d+ bytes/);
  });
});

describe('the check of numbers in the tables of a scenario', () => {
  const cells = (body: string): string[] => cellsOf(pageOf('/', `<table>${body}</table>`).root);

  it('finds a number that is none of those that are known, also a part of one', () => {
    const known = ['2024', '€\u00a023,1 mln', '130 (99 tot 1.250)'];
    expect(strangeNumbers(cells('<tr><th>2024</th><td>€ 23,1 mln</td><td>1.250</td><td>geen</td></tr>'), known)).toEqual([]);
    expect(strangeNumbers(cells('<tr><th>2025</th><td>26,9</td><td>23</td><td>125</td></tr>'), known)).toEqual([
      '2025',
      '26,9',
      '23',
      '125',
    ]);
  });
});

describe('the check of drawings', () => {
  const text = (label: string, x: number, y: number, size = 14) => ({ kind: 'text', x, y, text: label, size }) as const;
  const scene = (...marks: Mark[]): Scene => ({ width: 100, height: 100, marks, points: [] });

  it('finds a label on another, a mark outside, a number that is missing and a letter too small', () => {
    expect(sceneProblems(scene(text('een', 0, 20), text('twee', 0, 60)))).toEqual([]);
    expect(sceneProblems(scene(text('een', 0, 20), text('twee', 5, 22)))).toEqual(['"een" covers "twee"']);
    expect(sceneProblems(scene(text('een', 90, 20)))).toEqual(['"een" stands outside']);
    expect(sceneProblems(scene({ kind: 'rect', x: Number.NaN, y: 0, width: 1, height: 1 })).join()).toMatch(/has no place/);
    expect(sceneProblems(scene(text('een', 0, 20, 9)))).toEqual(['"een" is too small']);
  });

  it('finds a line, a curve and an edge through words, unless a plate lies between, and what is too small on a small screen', () => {
    const word = text('een', 10, 20, 15);
    const line = { kind: 'line', x1: 0, y1: 0, x2: 40, y2: 30, stroke: 'line' } as const;
    const plate = { kind: 'rect', x: 5, y: 5, width: 50, height: 20, fill: 'paper' } as const;
    const found = (...marks: Mark[]): string[] => lineProblems(scene(...marks), 'narrow');
    expect(found(line, { ...word, halo: true })).toEqual(['a line runs through "een"']);
    expect(found({ kind: 'link', x1: 0, y1: 0, x2: 40, y2: 30, stroke: 'ink' }, word)).toEqual(['a line runs through "een"']);
    expect(found({ kind: 'rect', x: 20, y: 0, width: 50, height: 50, stroke: 'ink' }, word)).toEqual(['a line runs through "een"']);
    expect(found(line, plate, word)).toEqual([]);
    expect(found({ ...line, y1: 60, y2: 90 }, word)).toEqual([]);
    expect(found(text('een', 10, 20, 14))).toEqual(['"een" is too small on a small screen']);
    expect(lineProblems(scene(text('een', 10, 20, 14)), 'wide')).toEqual([]);
  });
});

describe('the HTML validator', () => {
  it('finds an element that is not closed where it should be', async () => {
    const pages = ['<p>Een.</p>', '<p><div></p>', '<p>Drie.</p>'].map((html, index) => ({ address: `/${index}/`, html }));
    const problems = await htmlProblems(pages);
    expect(problems).not.toEqual([]);
    expect(problems.filter((problem) => !problem.startsWith('/1/:'))).toEqual([]);
  });
});

describe('the check of what pages say to programs', () => {
  const data = {
    '@type': 'Dataset',
    url: 'https://x.nl/a/',
    name: 'Kop',
    description: 'Een antwoord',
    inLanguage: 'nl',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: {},
    version: '1',
    image: 'https://x.nl/a.png',
    temporalCoverage: '2024',
    isBasedOn: [{ '@id': 'https://x.nl/bronnen/#brief' }],
    distribution: [{ contentUrl: 'https://x.nl/a.csv' }],
  };
  const card = ['title', 'description', 'url', 'type', 'locale', 'site_name', 'image:alt']
    .map((key) => `<meta property="og:${key}" content="Kop">`)
    .join('');
  const body =
    '<h1>Kop</h1><p class="as-of">Stand: 2024</p><a href="/a.csv" download>CSV</a><section class="notes"><li><a href="/bronnen/#brief">Brief</a></li></section>';
  const found = (said: object, shown = body, tags = `${card}<meta property="og:image" content="https://x.nl/a.png">`): string[] =>
    metadataProblems({
      pages: [
        pageOf(
          '/a/',
          `<html><head><link rel="canonical" href="https://x.nl/a/">${tags}<meta name="twitter:card" content="summary">` +
            `<script type="application/ld+json">${JSON.stringify(said)}</script></head><body><main>${shown}</main></body></html>`,
        ),
      ],
      files: new Set(['/a.csv', '/a.png']),
      base: '/',
    });

  it('lets a page be that says what it shows', () => {
    expect(found(data)).toEqual([]);
  });

  it('finds what is missing, another address, type or licence, and a date that only readers see', () => {
    expect(
      found({ ...data, name: undefined, temporalCoverage: undefined, '@type': 'Thing', url: 'https://x.nl/b/', license: 'https://x.nl/' }),
    ).toEqual([
      '/a/: says nothing of its name',
      '/a/: is a Thing, which the vocabulary does not have',
      '/a/: has another address in its JSON-LD',
      '/a/: has another licence in its JSON-LD',
      '/a/: shows a date that its JSON-LD does not have',
    ]);
  });

  it('finds a document or a file that only readers or only programs are told of', () => {
    expect(found({ ...data, isBasedOn: [], distribution: [] })).toEqual([
      '/a/: does not tell programs of the document /bronnen/#brief',
      '/a/: does not tell programs of the file /a.csv',
    ]);
    expect(found({ ...data, distribution: [...data.distribution, { contentUrl: 'https://x.nl/b.csv' }] })).toEqual([
      '/a/: tells programs of the file /b.csv, which it does not show',
      '/a/: describes /b.csv, which is not there',
    ]);
  });

  it('finds a card without a picture that is there, and one with another title', () => {
    expect(found(data, body, card)).toEqual(['/a/: has a card without a picture ()']);
    expect(found(data, body.replace('Kop', 'Anders'))).toEqual(['/a/: is called Kop on its card']);
  });
});

describe('the check of styles', () => {
  const all = '.kaart{margin:.5rem}';
  const series = '.prose .reeks td,.kaart{margin:0}';
  const problemsOf = (head: string, body: string): string[] => styleProblems(pageOf('/', head + body), [all, series]);

  it('finds a class whose stylesheet the page does not have', () => {
    expect(problemsOf(`<style>${all}</style>`, '<p class="kaart reeks">')).toEqual(['/: does not have the stylesheet that knows ".reeks"']);
    expect(problemsOf(`<style>${all}</style><style>${series}</style>`, '<p class="kaart reeks">')).toEqual([]);
  });

  it('finds a stylesheet that the page waits for', () => {
    expect(problemsOf(`<style>${all}</style><link rel="stylesheet" href="/reeks.css">`, '')).toEqual([
      '/: waits for /reeks.css before it shows itself',
    ]);
  });

  it('passes over a class that no stylesheet knows', () => {
    expect(problemsOf(`<style>${all}</style>`, '<p class="haak">')).toEqual([]);
  });
});

describe('the check of marks', () => {
  const good =
    '<div class="prose"><p id="a">Zo veel<a class="ref" id="noot-1a" href="#noot-1"></a>. <a class="permalink of-paragraph" href="#a"></a></p></div><div class="notes"><ol><li id="noot-1">Bron <span class="back"><a href="#noot-1a"></a></span></li></ol></div>';
  const problemsOf = (body: string): string[] => markProblems(pageOf('/', frame(body)));

  it.each([
    ['a number that is text', 'href="#noot-1"></a>', 'href="#noot-1">1</a>', '/: "1" of a ref is text of its sentence'],
    [
      'a sign inside a heading',
      '<div class="prose">',
      '<h2>Kop <a class="permalink" href="#a"></a></h2><div class="prose">',
      '/: a permalink stands inside a heading',
    ],
    [
      'a note that leads elsewhere',
      '<a href="#noot-1a">',
      '<a href="#noot-1b">',
      '/: noot-1 leads back to #noot-1b, and stands at #noot-1a',
    ],
    [
      'a paragraph with a source and no address',
      '</p>',
      '</p><p>Ook<a class="ref" id="noot-2a" href="#noot-2"></a></p>',
      '/: “Ook…” has a source and no address; write <Alinea id="…" /> at its end',
    ],
  ])('finds %s', (_, part, by, said) => {
    expect(problemsOf(good)).toEqual([]);
    expect(problemsOf(good.replace(part, by))).toEqual([said]);
  });
});

describe('the check of terms', () => {
  const word = (text: string, id = 'w-wsw', name = text): string =>
    `<label class="begrip" aria-owns="${id}"><span aria-hidden="true">${text}</span><button popovertarget="${id}" aria-label="${name}"></button></label>`;
  const words = (...ids: string[]): string => `<div class="words">${ids.map((id) => `<p popover id="${id}">Uitleg</p>`).join('')}</div>`;
  const problemsOf = (body: string): string[] => termProblems(pageOf('/', frame(body)));

  it('finds a term that opens nothing, is called otherwise or is text of its button', () => {
    expect(problemsOf(`<p>De ${word('Wsw')}.</p>${words('w-wsw')}`)).toEqual([]);
    expect(problemsOf(`<p>De ${word('Wsw')}.</p>`)).toEqual(['/: the term "Wsw" opens nothing']);
    expect(problemsOf(`<p>De ${word('Wsw', 'w-wsw', 'uitleg')}.</p>${words('w-wsw')}`)).toEqual(['/: the term "Wsw" is called "uitleg"']);
    const inButton = '<p><label class="begrip" aria-owns="w-wsw"><button popovertarget="w-wsw">Wsw</button></label></p>';
    expect(problemsOf(inButton + words('w-wsw'))).toEqual(['/: the term "Wsw" is called ""']);
  });

  it('finds an explanation that stands there twice or for nothing, or that search would read', () => {
    expect(problemsOf(word('Wsw') + words('w-wsw', 'w-wsw'))).toEqual(['/: explains w-wsw twice']);
    expect(problemsOf(word('Wsw') + words('w-wsw', 'w-uwv'))).toEqual(['/: explains w-uwv, which stands nowhere']);
    expect(problemsOf(word('Wsw') + words('w-wsw').replace(' class="words"', ''))).toEqual(['/: the term "Wsw" opens nothing']);
  });
});

describe('the check of stops', () => {
  const page = pageOf('/ander/', frame(`<h1>Kop</h1><p>${'woord '.repeat(900)}</p>`));
  const problemsOf = (said: string, to = '/ander/'): string[] =>
    stopProblems([
      page,
      pageOf('/voor/u/', frame(`<div class="prose"><ol><li><a href="${to}">Ander</a> (<span data-cijfer>${said}</span>)</li></ol></div>`)),
    ]);

  it('finds minutes that do not fit the words of a page, and a stop that leads nowhere', () => {
    expect(problemsOf('5 minuten')).toEqual([]);
    expect(problemsOf('zo lang als u wilt')).toEqual([]);
    expect(problemsOf('2 minuten')).toEqual(['/voor/u/: /ander/ is said to take 2 minutes, and has words for 5']);
    expect(problemsOf('even')).toEqual(['/voor/u/: /ander/ takes "even"']);
    expect(problemsOf('5 minuten', '/weg/')).toEqual(['/voor/u/: a stop leads to "/weg/"']);
  });
});

describe('what the search knows of a page', () => {
  const record = (over: Partial<SearchRecord> = {}): SearchRecord => ({
    url: '/',
    title: 'Kop',
    page: 'Begin',
    kind: 'Pagina',
    answer: 'Het zijn 32.740 mensen.',
    overtaken: false,
    source: undefined,
    text: 'Meer staat er niet.',
    words: '',
    ...over,
  });
  const page = pageOf('/', '<main><section id="een"><h2>Een</h2><p>Het zijn 32.740 mensen.</p></section></main>');

  it('finds a sentence that it has otherwise', () => {
    expect(sentenceProblems(page, [record()])).toEqual([]);
    expect(sentenceProblems(page, [record({ answer: 'Het zijn 32.740 mensen55 Kamerbrief.' })])).toEqual([
      '/: the search has not "Het zijn 32.740 mensen." as it stands',
    ]);
  });

  it.each([
    ['a place that is not there', { url: '/#twee' }, '/#twee: leads nowhere'],
    ['the number of a note', { answer: 'De wet van 20151 geldt.' }, '/: the answer holds a year that is none: "De wet van 20151 geldt."'],
    ['a sign of a link', { answer: 'Kijk hier # nu.' }, '/: the answer holds what is no text: "Kijk hier # nu."'],
    ['the way to refer', { text: 'Stand. Verwijs hiernaar' }, '/: holds "Verwijs hiernaar"'],
    ['two spaces', { answer: 'Een  zin.' }, '/: the answer holds what is no text: "Een  zin."'],
    ['a space before a full stop', { answer: 'Een zin .' }, '/: the answer holds what is no text: "Een zin ."'],
    ['half a sentence', { answer: 'Een halve' }, '/: the answer is no sentence: "Een halve"'],
    ['no answer', { answer: '' }, '/: the answer is no sentence: ""'],
  ])('finds %s', (_, over, said) => {
    expect(answerProblems(page, [record()])).toEqual([]);
    expect(answerProblems(page, [record(over)])).toEqual([said]);
  });

  it('finds a section, a chart or a table that it does not have', () => {
    const address = pageOf('/a/', '<main><section id="een"><h2>Een</h2><p>Iets.</p></section><figure id="b"><p>Iets.</p></figure></main>');
    expect(missingPlaces(address, [record({ url: '/a/#een' })])).toEqual(['/a/#b: the search has no record of it']);
  });

  it('finds a picture of the story whose words its step does not have', () => {
    const figure = '<figure id="b"><figcaption><h3>Het bad loopt leeg</h3></figcaption><p>Iets.</p></figure>';
    const story = pageOf('/uitleg/', `<main><section id="een"><h2>Een</h2><p>Iets.</p>${figure}</section></main>`);
    const step = (text: string) => missingPlaces(story, [record({ url: '/uitleg/#een', text })]);
    expect(step('Iets. Het bad loopt leeg Iets.')).toEqual([]);
    expect(step('Iets.')).toEqual(['/uitleg/#b: the search has no record of it']);
  });
});
