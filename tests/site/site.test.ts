import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/corpus/readContent.ts';
import { contentRoots } from '../../src/corpus/roots.ts';
import { MUNICIPALITY } from '../../src/site.ts';
import { filesIn, readSite } from './builtSite.ts';
import { readCsv } from './csvProblems.ts';
import { frameProblems } from './frameProblems.ts';
import { htmlProblems } from './htmlProblems.ts';
import { LARGE_SITE, LARGE_SITE_BASE } from './largeSite.ts';
import { linkProblems } from './linkProblems.ts';
import { markProblems } from './markProblems.ts';
import { policyProblems } from './policyProblems.ts';
import { hasChart, hasChooser, scriptProblems, unnamedModules } from './scriptProblems.ts';
import { stopProblems } from './stopProblems.ts';
import { sheetsIn, styleProblems } from './styleProblems.ts';
import { termProblems } from './termProblems.ts';
import { typedDigits } from './typedDigits.ts';
import { unfilledTexts } from './unfilledText.ts';
import { unspokenSigns } from './unspokenSigns.ts';
import { weightProblems } from './weight.ts';

const site = readSite('dist');
const subpath = readSite(LARGE_SITE, LARGE_SITE_BASE);
const { exceptions } = readContent('.', contentRoots('.', MUNICIPALITY)).content;
const KB = 1000;
const PAGE_BUDGET = 16 * KB;
const STYLE_BUDGET = 4.4 * KB;
/** It comes with every answer, uncompressed where a host speaks an old protocol; some hosts refuse a line above 2,000 characters. */
/** What the build makes beside a text, for servers. */
const COMPRESSED = /[.](br|gz)$/;
const POLICY_BUDGET = 1.8 * KB;
const FIGURE_BUDGET = 6 * KB;
const FIGURE = /<figure class="(?:chart|series)" id="([^"]*)"[\s\S]*?<\/figure>/g;
/** The sheets that only a figure is set with, which a page without one does not have. */
const FOR_FIGURES = /<style>(?:(?!<\/style>)[\s\S])*(?:\.chart-more|\.chooser|\.series)\b[\s\S]*?<\/style>/g;
/** Pages that are lists of everything, and grow with the register. */
const LIST_BUDGET = 40 * KB;
/** What lists everything: collections, all that is said of the models with a form beside it, and the ways to refer to everything on a page. */
const LISTS = [
  '/cijfers/',
  '/zoeken/',
  '/afwegen/',
  '/debat/vragen/',
  '/begrippen/',
  '/bronnen/',
  '/bronnen/later/',
  '/bronnen/verschillen/',
  '/bronnen/wat-er-niet-staat/',
];

/** The comparison of the models says of five models what stands on five pages, each cell with its source and its address. */
const COMPARISON = '/modellen/vergelijk/';
const COMPARISON_BUDGET = 24 * KB;

/** All texts of the site in one document, with its charts. */
const WHOLE = '/leesversie/';
const WHOLE_BUDGET = 260 * KB;

const gzip = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;
/** Pages with charts of the site's own content; those of a scenario and of the story change with the reader and have no files. */
const siteCharts = site.pages.filter(({ address }) => !address.startsWith('/scenario/') && address !== '/uitleg/');
const read = (address: string): Buffer => readFileSync(`dist${address}`);
/** Every stylesheet, by its text: those in pages, and those that a script asks for. */
const sheets = new Set([
  ...site.pages.flatMap(sheetsIn),
  ...[...site.files].filter((file) => file.endsWith('.css') && !file.startsWith('/pagefind/')).map((file) => read(file).toString()),
]);
const POLICY = /^ {2}Content-Security-Policy: (.*)$/m.exec(read('/_headers').toString())?.[1] ?? '';

describe('the built site', () => {
  it('has pages', () => {
    expect(site.pages.length).toBeGreaterThan(20);
  });

  it('is valid HTML on every page', { timeout: 600_000 }, async () => {
    expect(await htmlProblems(site.pages)).toEqual([]);
  });

  it('has no text that was not filled: in no page, file or search record', () => {
    expect(unfilledTexts('dist')).toEqual([]);
  });

  it('has numbers of notes and signs of links that are no text, and a way from each note to every place that names it', () => {
    expect(site.pages.flatMap(({ root }) => root.querySelectorAll('.ref')).length).toBeGreaterThan(500);
    expect(site.pages.flatMap(markProblems)).toEqual([]);
  });

  it('has terms that are words of their sentence and open an explanation, which stands on the page once', () => {
    expect(site.pages.flatMap(({ root }) => root.querySelectorAll('.begrip')).length).toBeGreaterThan(200);
    expect(site.pages.flatMap(termProblems)).toEqual([]);
  });

  it('has ways through it, of five to seven stops, with as many minutes as their pages have words for', () => {
    for (const address of ['/voor/raadsleden/', '/voor/ambtenaren/']) {
      const stops = site.pages.find((page) => page.address === address)?.root.querySelectorAll('.prose ol > li').length ?? 0;
      expect(stops >= 5 && stops <= 7, `${address} has ${stops} stops`).toBe(true);
    }
    expect(stopProblems(site.pages)).toEqual([]);
  });

  it('has pages on which the story outweighs its cards and open questions', () => {
    expect(weightProblems(site.pages)).toEqual([]);
  });

  it('has no link that leads nowhere and no id twice', () => {
    expect(linkProblems(site)).toEqual([]);
  });

  it('works under a sub-path, with thousands of figures more: every link stays below it and leads somewhere', () => {
    expect(linkProblems(subpath)).toEqual([]);
  });

  it('gives every page its own title, a description, one h1 and an unbroken order of headings', () => {
    expect(frameProblems(site.pages)).toEqual([]);
  });

  it('holds nothing that the security policy would block, and calls on no other host', () => {
    expect(site.pages.flatMap((page) => policyProblems(page, POLICY))).toEqual([]);
    expect([...sheets].flatMap((sheet) => sheet.match(/url\((?!["']?\/)[^)]*\)|@import/g) ?? [])).toEqual([]);
  });

  it('has on every page the stylesheets of what it shows, and waits for none', () => {
    expect(sheets.size).toBeGreaterThan(5);
    expect(site.pages.flatMap((page) => styleProblems(page, [...sheets]))).toEqual([]);
  });

  it('shows no figure in prose that a component did not look up', () => {
    expect(site.pages.flatMap((page) => typedDigits(page, exceptions))).toEqual([]);
  });

  it('says its figures as one hears them: no sign in running text, in a cell or for who cannot see that a voice reads wrong', () => {
    expect(site.pages.flatMap(unspokenSigns)).toEqual([]);
  });

  it('lists every page in the sitemap, and nothing else', () => {
    const listed = [
      ...read('/sitemap-0.xml')
        .toString()
        .matchAll(/<loc>([^<]+)<\/loc>/g),
    ].map((match) => new URL(match[1] ?? '').pathname);
    expect(listed.sort()).toEqual(
      site.pages
        .filter(({ root }) => root.querySelector('meta[name="robots"]') === null)
        .map((page) => page.address)
        .sort(),
    );
  });

  it('is the same, byte for byte, when it is built again', () => {
    // Of the same bytes the compressed variants are the same; a unit test holds that.
    const namesIn = (folder: string): string[] => filesIn(folder).filter((name) => !COMPRESSED.test(name));
    const names = namesIn('dist');
    expect(namesIn('.cache/again')).toEqual(names);
    expect(names.filter((name) => !readFileSync(`dist/${name}`).equals(readFileSync(`.cache/again/${name}`)))).toEqual([]);
  });
});

describe('the weight of a page', () => {
  it('stays within 16 KB of HTML and CSS, charts and tables of series apart; the comparison within 24, lists of everything within 40, the whole within 260', () => {
    const budgetOf = (address: string): number => {
      if (address === COMPARISON) return COMPARISON_BUDGET;
      if (address === WHOLE) return WHOLE_BUDGET;
      return LISTS.includes(address) || address.startsWith('/verwijzen/') ? LIST_BUDGET : PAGE_BUDGET;
    };
    const heavy = site.pages.flatMap((page) => {
      const text = gzip(page.html.replace(FIGURE, '').replace(FOR_FIGURES, ''));
      return text > budgetOf(page.address) ? [`${page.address}: ${text} bytes`] : [];
    });
    expect(heavy).toEqual([]);
  });

  it('has in the stylesheet of every page only what many pages need: at most 4.4 KB', () => {
    const everywhere = [...sheets].filter((sheet) => site.pages.every(({ html }) => html.includes(sheet)));
    expect(everywhere).toHaveLength(1);
    expect(everywhere.map(gzip).filter((size) => size > STYLE_BUDGET)).toEqual([]);
  });

  it('names each of its stylesheets once in its policy, of at most 1.8 KB', () => {
    expect(POLICY.match(/sha256-/g)).toHaveLength(new Set(site.pages.flatMap(sheetsIn)).size);
    expect(POLICY.length).toBeLessThanOrEqual(POLICY_BUDGET);
  });

  it('carries charts and series of at most 6 KB each', () => {
    const heavy = site.pages.flatMap(({ address, html }) =>
      [...html.matchAll(FIGURE)].flatMap(([figure, id]) =>
        gzip(figure) > FIGURE_BUDGET ? [`${address}#${id ?? ''}: ${gzip(figure)} bytes`] : [],
      ),
    );
    expect(heavy).toEqual([]);
  });

  it('ships no more script than it uses: a loader of the search box, one small reader where there is a chart, an island where the reader acts', () => {
    expect(site.pages.filter(hasChart).length).toBeGreaterThan(20);
    expect(site.pages.filter(hasChooser).length).toBeGreaterThan(1);
    expect(scriptProblems(site.pages, (address) => read(address))).toEqual([]);
  });

  it('names every module that its scripts import, so that a copy of a page can be whole', () => {
    expect(site.pages.flatMap((page) => unnamedModules(page, read))).toEqual([]);
  });
});

describe('the downloads', () => {
  it('hold the whole register', () => {
    const facts = JSON.parse(read('/data/feiten.json').toString()) as { id: string }[];
    expect(readCsv(read('/data/feiten.csv'))).toHaveLength(facts.length + 1);
    for (const { id } of facts) expect(site.files.has(`/cijfers/${id}/`), id).toBe(true);
  });

  it('give each chart as SVG, PNG, CSV and spreadsheet', () => {
    const charts = new Set(siteCharts.flatMap((page) => page.root.querySelectorAll('figure.chart').map((figure) => figure.id)));
    expect(charts.size).toBeGreaterThan(10);
    for (const id of charts) {
      expect(read(`/figuren/${id}.svg`).toString()).toMatch(/^<svg [^>]*role="img"[^>]*><title>.{20,}<\/title><desc>.{120,}<\/desc>/);
      expect(read(`/figuren/${id}.png`).subarray(1, 4).toString()).toBe('PNG');
      expect(readCsv(read(`/figuren/${id}.csv`)).length, id).toBeGreaterThan(2);
      for (const ending of ['xlsx', 'ods']) expect(read(`/figuren/${id}.${ending}`).subarray(0, 2).toString(), id).toBe('PK');
    }
  });
});

describe('every chart', () => {
  const gallery = site.pages.find(({ address }) => address === '/grafieken/');
  const ids = gallery?.root.querySelectorAll('.chart-card').map(({ id }) => id) ?? [];
  const frames = siteCharts.flatMap((page) => page.root.querySelectorAll('figure.chart'));

  it('stands in the list of charts, on a page of its own and on a page that explains it, or is offered in the place of one that does', () => {
    const times = (id: string): number => frames.filter((frame) => frame.id === id).length;
    const offered = new Set(
      frames
        .filter((frame) => times(frame.id) > 1)
        .flatMap((frame) => frame.querySelectorAll('[data-keuze] input').map((input) => input.getAttribute('value') ?? '')),
    );
    expect(new Set(frames.map(({ id }) => id))).toEqual(new Set(ids));
    for (const id of ids) {
      expect(site.files.has(`/grafieken/${id}/`), id).toBe(true);
      expect(times(id) > 1 || offered.has(id), id).toBe(true);
    }
  });

  it('has its subtitle, unit, description, table, source and date, and both drawings with points to read', () => {
    for (const frame of frames) {
      const textOf = (selector: string): string => frame.querySelector(selector)?.textContent.trim() ?? '';
      expect(textOf('.chart-subtitle').length, frame.id).toBeGreaterThan(20);
      expect(textOf('.chart-unit').length, frame.id).toBeGreaterThan(10);
      expect(textOf('.chart-description').length, frame.id).toBeGreaterThan(120);
      expect(textOf('.chart-source'), frame.id).toMatch(/Bron: .{5,}Stand: .*20\d\d/s);
      expect(frame.querySelectorAll('[data-chart-table] tbody tr').length, frame.id).toBeGreaterThan(1);
      expect(frame.querySelectorAll('svg.drawing[data-points][role="img"]'), frame.id).toHaveLength(2);
    }
  });

  it('offers lines to show it elsewhere: an image with alternative text, no frame, no script', () => {
    for (const id of ids) {
      const page = site.pages.find(({ address }) => address === `/grafieken/${id}/`);
      const snippet = page?.root.querySelector('.snippet')?.textContent.replace(/^<code>/, '') ?? '';
      expect(snippet, id).toMatch(
        /^<figure>\s*<img src="https:[^"]+\.svg" alt="[^"]{140,}" width="640">\s*<figcaption>[^<]+Stand: [^<]+<a href="https:/,
      );
      expect(snippet, id).not.toMatch(/iframe|script|style=/);
    }
  });
});

describe('a chart in a word processor', () => {
  it('is offered as a file to save, with a caption that names claim, source, date and address', () => {
    for (const { address, root } of site.pages.filter((page) => /^\/grafieken\/./.test(page.address))) {
      const files = root.querySelectorAll('.embed a[download]').map((link) => link.getAttribute('href') ?? '');
      expect(
        files.map((file) => file.replace(/^.*\./, '')),
        address,
      ).toEqual(['svg', 'png']);
      expect(
        files.filter((file) => !site.files.has(file)),
        address,
      ).toEqual([]);
      const caption = root.querySelector('.caption')?.text.trim().replaceAll(/\s+/g, ' ') ?? '';
      expect(caption, address).toMatch(/^.{20,}\. Bron: .{5,} Stand: .*\d{4}\. Wegwijzer Participatiewet, https:\/\/\S+$/);
      expect(caption, address).toContain(root.querySelector('h1')?.text.trim());
      expect(new URL(caption.split(' ').at(-1) ?? '').pathname).toBe(address);
    }
  });
});
