import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { CHARACTERS, makeFonts } from '../../scripts/fonts.ts';
import { filesIn, readSite, type BuiltPage } from './builtSite.ts';
import { frameProblems } from './frameProblems.ts';
import { linkProblems } from './linkProblems.ts';
import { policyProblems } from './policyProblems.ts';
import { typedDigits } from './typedDigits.ts';

const site = readSite('dist');
const subpath = readSite('.cache/subpath', '/gemeente/wegwijzer/');
const KB = 1000;
const PAGE_BUDGET = 14 * KB;
const CHART_PAGE_BUDGET = 18 * KB;
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
    expect(site.pages.flatMap(typedDigits)).toEqual([]);
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

  it('stays within 14 KB of HTML and CSS, drawings of charts apart, and 18 KB with them', () => {
    const withoutDrawings = (html: string): string => html.replace(/<svg class="drawing[\s\S]*?<\/svg>/g, '');
    const heavy = site.pages.flatMap((page) => {
      const styles = stylesOf(page);
      const [text, all] = [gzip(withoutDrawings(page.html)) + styles, gzip(page.html) + styles];
      return text > PAGE_BUDGET || all > CHART_PAGE_BUDGET ? [`${page.address}: ${text} bytes, ${all} with its charts`] : [];
    });
    expect(heavy).toEqual([]);
  });

  it('has two fonts of at most 36 KB together', () => {
    const fonts = [...site.files].filter((file) => file.endsWith('.woff2'));
    expect(fonts).toHaveLength(2);
    expect(fonts.reduce((sum, file) => sum + read(file).length, 0)).toBeLessThanOrEqual(FONT_BUDGET);
  });

  it('ships no script but the small loader of the search box', () => {
    for (const page of site.pages.filter(({ address }) => address !== '/zoeken/')) {
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

describe('the ledger of addresses', () => {
  const ledger = readFileSync('content/adressen.txt', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const published = site.pages
    .filter(({ address }) => address !== '/404.html')
    .flatMap(({ address, root }) => [
      address,
      ...root.querySelectorAll('section[id], aside[id], figure[id]').map((element) => `${address}#${element.id}`),
    ]);

  it('holds every address that was ever published; each is still there', () => {
    expect(ledger.filter((address) => !published.includes(address))).toEqual([]);
  });

  it('knows every address of this build; run npm run addresses to add new ones', () => {
    expect(published.filter((address) => !ledger.includes(address))).toEqual([]);
  });
});
