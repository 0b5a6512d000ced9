import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { CHARACTERS, makeFonts } from '../../scripts/fonts.ts';
import { readYaml } from '../../src/build/content/readYaml.ts';
import { exceptionFile } from '../../src/schema/exceptions.ts';
import { filesIn, publishedAddresses, readSite, type BuiltPage } from './builtSite.ts';
import { frameProblems } from './frameProblems.ts';
import { linkProblems } from './linkProblems.ts';
import { policyProblems } from './policyProblems.ts';
import { typedDigits } from './typedDigits.ts';

const site = readSite('dist');
const subpath = readSite('.cache/subpath', '/gemeente/wegwijzer/');
const exceptions = readYaml('.', 'content/uitzonderingen.yaml', exceptionFile).data.uitzonderingen.map(({ tekst }) => tekst);
const KB = 1000;
const PAGE_BUDGET = 14 * KB;
const CHART_PAGE_BUDGET = 18 * KB;
/** Pages that are lists of everything, and grow with the register. */
const LIST_BUDGET = 40 * KB;
const LISTS = ['/cijfers/', '/zoeken/', '/begrippen/', '/bronnen/', '/bronnen/verschillen/', '/bronnen/wat-er-niet-staat/'];
/** Pages on which the reader acts, and so load a script of their own. */
const ACTIVE = ['/cijfers/', '/zoeken/'];
const ISLAND_BUDGET = 30 * KB;
const FONT_BUDGET = 36 * KB;
const LOADER_BUDGET = 2 * KB;

const gzip = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;
const scriptsOf = (page: BuiltPage): string[] =>
  page.root.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');
const read = (address: string): Buffer => readFileSync(`dist${address}`);

describe('the built site', () => {
  it('has pages', () => {
    expect(site.pages.length).toBeGreaterThan(20);
  });

  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const problems: string[] = [];
    for (const page of site.pages) {
      const report = await validator.validateString(page.html, `dist${page.address}`);
      problems.push(
        ...report.results.flatMap((result) =>
          result.messages.map(({ line, message, ruleId }) => `${page.address}:${line}: ${message} (${ruleId})`),
        ),
      );
    }
    expect(problems).toEqual([]);
  });

  it('has no link that leads nowhere and no id twice', () => {
    expect(linkProblems(site)).toEqual([]);
  });

  it('works under a sub-path: every link stays below it', () => {
    expect(linkProblems(subpath)).toEqual([]);
  });

  it('gives every page its own title, a description, one h1 and an unbroken order of headings', () => {
    expect(frameProblems(site.pages)).toEqual([]);
  });

  it('holds nothing that the security policy would block, and calls on no other host', () => {
    expect(site.pages.flatMap(policyProblems)).toEqual([]);
    const styles = [...site.files].filter((file) => file.endsWith('.css') && !file.startsWith('/pagefind/'));
    expect(
      styles.flatMap(
        (file) =>
          read(file)
            .toString()
            .match(/url\((?!["']?\/)[^)]*\)|@import/g) ?? [],
      ),
    ).toEqual([]);
  });

  it('ships a policy without unsafe-inline for static hosts, nginx and Caddy', () => {
    for (const file of ['/_headers', '/headers/nginx.conf', '/headers/Caddyfile']) {
      const text = read(file).toString();
      expect(text, file).toContain("default-src 'none'");
      expect(text, file).not.toContain('unsafe-inline');
    }
  });

  it('shows no figure in prose that a component did not look up', () => {
    expect(site.pages.flatMap((page) => typedDigits(page, exceptions))).toEqual([]);
  });

  it('lists every page in the sitemap, and nothing else', () => {
    const listed = [
      ...read('/sitemap-0.xml')
        .toString()
        .matchAll(/<loc>([^<]+)<\/loc>/g),
    ].map((match) => new URL(match[1] ?? '').pathname);
    expect(listed.sort()).toEqual(
      site.pages
        .map((page) => page.address)
        .filter((address) => address !== '/404.html')
        .sort(),
    );
  });

  it('is the same, byte for byte, when it is built again', () => {
    const names = filesIn('dist');
    expect(filesIn('.cache/again')).toEqual(names);
    expect(names.filter((name) => !readFileSync(`dist/${name}`).equals(readFileSync(`.cache/again/${name}`)))).toEqual([]);
  });
});

describe('the weight of a page', () => {
  const stylesOf = (page: BuiltPage): number =>
    page.root.querySelectorAll('link[rel="stylesheet"]').reduce((sum, link) => sum + gzip(read(link.getAttribute('href') ?? '')), 0);

  it('stays within 14 KB of HTML and CSS, drawings of charts and tables of series apart, and 18 KB with them; lists of everything within 40 KB', () => {
    const withoutData = (html: string): string =>
      html.replace(/<svg class="drawing[\s\S]*?<\/svg>|<figure class="series"[\s\S]*?<\/figure>/g, '');
    const heavy = site.pages.flatMap((page) => {
      const styles = stylesOf(page);
      const [text, all] = [gzip(withoutData(page.html)) + styles, gzip(page.html) + styles];
      const [textBudget, budget] = LISTS.includes(page.address) ? [LIST_BUDGET, LIST_BUDGET] : [PAGE_BUDGET, CHART_PAGE_BUDGET];
      return text > textBudget || all > budget ? [`${page.address}: ${text} bytes, ${all} with its data`] : [];
    });
    expect(heavy).toEqual([]);
  });

  it('has two fonts of at most 36 KB together', () => {
    const fonts = [...site.files].filter((file) => file.endsWith('.woff2'));
    expect(fonts).toHaveLength(2);
    expect(fonts.reduce((sum, file) => sum + read(file).length, 0)).toBeLessThanOrEqual(FONT_BUDGET);
  });

  it('ships no script but the small loader of the search box', () => {
    for (const page of site.pages.filter(({ address }) => !ACTIVE.includes(address))) {
      const scripts = scriptsOf(page);
      expect(scripts, page.address).toHaveLength(1);
      expect(scripts[0]).toContain('SearchBox');
      const loaded = [scripts[0] ?? '', ...importsOf(scripts[0] ?? '')];
      expect(
        loaded.reduce((sum, file) => sum + gzip(read(file)), 0),
        page.address,
      ).toBeLessThanOrEqual(LOADER_BUDGET);
    }
  });

  it('ships at most 30 KB of script where the reader acts', () => {
    for (const address of ACTIVE) {
      const scripts = site.pages.filter((page) => page.address === address).flatMap(scriptsOf);
      expect(scripts.length, address).toBeGreaterThan(0);
      const loaded = new Set(scripts.flatMap((script) => [script, ...importsOf(script)]));
      expect(
        [...loaded].reduce((sum, file) => sum + gzip(read(file)), 0),
        address,
      ).toBeLessThanOrEqual(ISLAND_BUDGET);
    }
  });

  /** The files that a module imports at once, and theirs. */
  function importsOf(file: string): string[] {
    const found = [
      ...read(file)
        .toString()
        .matchAll(/(?:^|[;}])import\s*(?:[^"'();]*from\s*)?["'](\.[^"']+)["']/g),
    ].map((match) => new URL(match[1] ?? '', `http://x${file}`).pathname);
    return found.flatMap((inner) => [inner, ...importsOf(inner)]);
  }
});

describe('the fonts', () => {
  it('have every character that the site shows', () => {
    const known = new Set([...Array.from(CHARACTERS), '\n', '\t']);
    const missing = site.pages.flatMap(({ address, root }) =>
      [...new Set(root.querySelector('body')?.text ?? '')]
        .filter((character) => !known.has(character))
        .map((character) => `${address}: ${character}`),
    );
    expect(missing).toEqual([]);
  });

  it('are the ones that npm run fonts makes', async () => {
    for (const [file, bytes] of await makeFonts()) expect(readFileSync(`src/fonts/${file}`).equals(bytes), file).toBe(true);
  });
});

describe('the downloads', () => {
  it('hold the whole register', () => {
    const facts = JSON.parse(read('/data/feiten.json').toString()) as { id: string }[];
    const rows = read('/data/feiten.csv').toString().trim().split('\r\n');
    expect(rows).toHaveLength(facts.length + 1);
    for (const { id } of facts) expect(site.files.has(`/cijfers/${id}/`), id).toBe(true);
  });

  it('give each chart as SVG, PNG and CSV', () => {
    const charts = site.pages.flatMap((page) => page.root.querySelectorAll('figure.chart').map((figure) => figure.id));
    expect(charts.length).toBeGreaterThan(0);
    for (const id of charts) {
      expect(read(`/figuren/${id}.svg`).toString()).toMatch(/^<svg [^>]*role="img"[^>]*><title>.{20,}<\/title><desc>.{120,}<\/desc>/);
      expect(read(`/figuren/${id}.png`).subarray(1, 4).toString()).toBe('PNG');
      expect(read(`/figuren/${id}.csv`).toString().split('\r\n').length).toBeGreaterThan(5);
    }
  });
});

describe('the series', () => {
  it('can be downloaded, and are described in the data package', () => {
    const { resources } = JSON.parse(read('/data/datapackage.json').toString()) as {
      resources: { path: string; schema?: { fields: unknown[] } }[];
    };
    expect(resources.length).toBeGreaterThan(3);
    for (const { path, schema } of resources) {
      const [head = ''] = read(`/data/${path}`).toString().replace('\ufeff', '').split('\r\n');
      if (schema) expect(head.split(',')).toHaveLength(schema.fields.length);
    }
  });
});

describe('the ledger of addresses', () => {
  const ledger = readFileSync('content/adressen.txt', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const published = publishedAddresses(site);

  it('holds every address that was ever published; each is still there', () => {
    expect(ledger.filter((address) => !published.includes(address))).toEqual([]);
  });

  it('knows every address of this build; run npm run addresses to add new ones', () => {
    expect(published.filter((address) => !ledger.includes(address))).toEqual([]);
  });
});
