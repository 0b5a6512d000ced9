import { gzipSync } from 'node:zlib';
import type { BuiltPage } from './builtSite.ts';

const KB = 1000;
const LOADER_BUDGET = 2 * KB;
const PAPER_BUDGET = 0.4 * KB;
const COPIER_BUDGET = KB;
const READER_BUDGET = 6 * KB;
const ISLAND_BUDGET = 30 * KB;
const SCENARIO_BUDGET = 45 * KB;
const WEIGHING_BUDGET = 40 * KB;
const COMPARISON_BUDGET = 12 * KB;
const MEMO_BUDGET = 12 * KB;
const OFFLINE_BUDGET = 8 * KB;
const STORY_BUDGET = 45 * KB;
/** Pages on which the reader acts, besides those with a chart to reshape, and what all their script may weigh. */
const ACTIVE: Readonly<Record<string, number>> = {
  '/cijfers/': ISLAND_BUDGET,
  '/zoeken/': ISLAND_BUDGET,
  '/debat/vragen/': ISLAND_BUDGET,
  '/scenario/': SCENARIO_BUDGET,
  '/scenario/versie-1/': SCENARIO_BUDGET,
  '/afwegen/': WEIGHING_BUDGET,
  '/modellen/vergelijk/': COMPARISON_BUDGET,
  '/meenemen/': MEMO_BUDGET,
  '/onderweg/': OFFLINE_BUDGET,
  '/uitleg/': STORY_BUDGET,
};

/** Whether a page holds a chart that can be read by pointer and keys. */
export function hasChart({ root }: BuiltPage): boolean {
  return root.querySelector('[data-plot]') !== null;
}

/** Whether a page holds a chart that the reader can reshape, put another in the place of, or lay a number beside. */
export function hasChooser({ root }: BuiltPage): boolean {
  return root.querySelector('[data-results], [data-keuze], [data-eigen]') !== null;
}

/** Whether a page lists the ways to refer to something, each with a button that copies it. */
function listsCitations({ root }: BuiltPage): boolean {
  return root.querySelector('[data-verwijzing]') !== null;
}

/** Whether a page has a control for referring, which a loader opens in place. */
function hasCiteLink(page: BuiltPage): boolean {
  return page.root.querySelector('[data-verwijs]') !== null && !listsCitations(page);
}

/**
 * Pages with more script than they use, one sentence each. Every page may have the loader of the search box, and what opens its cards
 * and tables for paper; a page with a control for referring that control's loader; a page with a chart one reader besides, the same for
 * all charts, and one that names its paragraphs a copier; a list of citations its buttons, and questions to take along theirs; the page of an address that is not there has
 * what mends it. Where the reader acts, all scripts together stay within the weight of an island.
 * @param read gives the bytes of a script by its address
 */
export function scriptProblems(pages: readonly BuiltPage[], read: (address: string) => Buffer): string[] {
  const readers = new Set(pages.filter((page) => hasChart(page) && actsOn(page) === undefined).flatMap(othersOf));
  return [...(readers.size > 1 ? [`charts are read by ${readers.size} scripts`] : []), ...pages.flatMap(problemsOf)];

  function problemsOf(page: BuiltPage): string[] {
    const [loaders, copiers, others] = [scriptsOf(page).filter(isLoader), scriptsOf(page).filter(isCopier), othersOf(page)];
    const forPaper = scriptsOf(page).filter(isForPaper);
    const acts = actsOn(page);
    const tooHeavy = (scripts: readonly string[], budget: number, what: string): string[] =>
      weightOf(scripts, read) > budget ? [`${page.address}: ${what} weighs ${weightOf(scripts, read)} bytes`] : [];
    if (acts !== undefined) return tooHeavy([...loaders, ...forPaper, ...others], acts, 'all script');
    return [
      ...(loaders.filter(isSearchLoader).length === 1 ? [] : [`${page.address}: needs the loader of the search box, once`]),
      ...(loaders.length === (hasCiteLink(page) ? 2 : 1)
        ? []
        : [`${page.address}: needs the loader of a control for referring, where it has one`]),
      ...loaders.flatMap((loader) => tooHeavy([loader], LOADER_BUDGET, 'a loader')),
      ...tooHeavy(forPaper, PAPER_BUDGET, 'what opens it on paper'),
      ...(others.length > (hasChart(page) || listsCitations(page) || hasQuestions(page) || page.address === '/404.html' ? 1 : 0)
        ? [`${page.address}: loads more than it uses: ${others.join(', ')}`]
        : []),
      ...(copiers.length === (namesParagraphs(page) ? 1 : 0)
        ? []
        : [`${page.address}: has ${copiers.length} scripts that copy an address`]),
      ...tooHeavy(copiers, COPIER_BUDGET, 'what copies an address'),
      ...tooHeavy(others, READER_BUDGET, listsCitations(page) ? 'the copying of citations' : 'the reader of charts'),
    ];
  }
}

/** Modules that the scripts of a page import and that the page does not name, one sentence each: a copy of the page would lack them. */
export function unnamedModules(page: BuiltPage, read: (address: string) => Buffer): string[] {
  const named = page.root.querySelectorAll('link[rel="modulepreload"]').map((link) => link.getAttribute('href') ?? '');
  const scripts = scriptsOf(page);
  const needed = new Set(scripts.flatMap((script) => importsOf(script, read)));
  return [...needed].filter((file) => ![...scripts, ...named].includes(file)).map((file) => `${page.address}: does not name ${file}`);
}

/** Bytes of all script that a page loads at once, compressed. */
export function scriptWeight(page: BuiltPage, read: (address: string) => Buffer): number {
  return weightOf(scriptsOf(page), read);
}

/** Bytes of scripts and of all that they import at once, compressed. */
function weightOf(scripts: readonly string[], read: (address: string) => Buffer): number {
  const loaded = new Set(scripts.flatMap((script) => [script, ...importsOf(script, read)]));
  return [...loaded].reduce((sum, file) => sum + compressed(read(file)), 0);
}

/** What a script weighs compressed; the same one stands on hundreds of pages. */
const sizes = new Map<string, number>();
function compressed(bytes: Buffer): number {
  const text = bytes.toString('latin1');
  const size = sizes.get(text) ?? gzipSync(bytes, { level: 9 }).length;
  sizes.set(text, size);
  return size;
}

/** The files that a module imports at once, and theirs. */
function importsOf(file: string, read: (address: string) => Buffer): string[] {
  const found = [
    ...read(file)
      .toString()
      .matchAll(/(?:^|[;}])\s*import\s*(?:[^"'();]*from\s*)?["'](\.[^"']+)["']/g),
  ].map((match) => new URL(match[1] ?? '', `http://x${file}`).pathname);
  return found.flatMap((inner) => [inner, ...importsOf(inner, read)]);
}

/** What all script of a page may weigh where the reader acts; undefined where nothing is to be done. */
function actsOn(page: BuiltPage): number | undefined {
  return ACTIVE[page.address] ?? (hasChooser(page) ? ISLAND_BUDGET : undefined);
}

/** Whether a page has questions to take along, each with a button that copies it. */
function hasQuestions({ root }: BuiltPage): boolean {
  return root.querySelector('[data-vragen]') !== null;
}

/** Whether a page has links to its paragraphs, of which a click copies the address. */
function namesParagraphs({ root }: BuiltPage): boolean {
  return root.querySelector('.of-paragraph') !== null;
}

function scriptsOf({ root }: BuiltPage): string[] {
  return root.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');
}

function othersOf(page: BuiltPage): string[] {
  return scriptsOf(page).filter((script) => !isLoader(script) && !isForPaper(script) && !isCopier(script));
}

/** What copies the address of a paragraph. */
function isCopier(script: string): boolean {
  return script.includes('Alinea');
}

function isLoader(script: string): boolean {
  return isSearchLoader(script) || script.includes('CiteLink');
}

function isSearchLoader(script: string): boolean {
  return script.includes('SearchBox');
}

function isForPaper(script: string): boolean {
  return script.includes('Base');
}
