import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../tests/site/builtSite.ts';
import { fileDifferences } from './fileDifferences.ts';
import { withoutHashes } from './hashedNames.ts';
import { lineChanges, type LineChange } from './lineChanges.ts';
import { searchDifferences } from './searchRecords.ts';
import { styleRules } from './styleRules.ts';

/** One thing in one file that is not as it was. */
export interface Difference extends LineChange {
  /** Path inside the site, without hashes; for a record of the search index the address that it leads to. */
  file: string;
  /** What differs: a trait of a page, `file`, `line` or `bytes`. */
  what: string;
}

/** What a comparison found, and how much it looked at. */
export interface Comparison {
  differences: Difference[];
  /** Files of both sites together; one that stands in both counts once. */
  files: number;
  /** Scripts of which only the names were compared. */
  namesOnly: number;
}

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** What the bundler writes, which chooses where each line stands. The scripts of the search are not among it. */
const BUNDLED = /^(?!pagefind\/).*\.(js|css)$/;
/** Variants for servers, of the same text as the file beside them. */
const COMPRESSED = /[.](br|gz)$/;
const SEARCH_INDEX = /^pagefind\/.*\.pf_\w+$/;

/**
 * Everything that differs between two folders with a built site; of its own scripts and stylesheets that is their names, and
 * the rules of all stylesheets together. With `bytes` pages and code are also compared as they are written. Hashes in names
 * of files never count.
 */
export function compareSites(beforeFolder: string, afterFolder: string, { bytes = false } = {}): Comparison {
  const before = filesByName(beforeFolder);
  const after = filesByName(afterFolder);
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !SEARCH_INDEX.test(name)).sort();
  const search = { before: searchFiles(before), after: searchFiles(after) };
  const comparison: Comparison = {
    differences: [...searchDifferences(search.before, search.after), ...styleDifferences(before, after)],
    files: names.length + Math.max(search.before.size, search.after.size),
    namesOnly: 0,
  };
  for (const file of names) {
    const olds = before.get(file) ?? [];
    const news = after.get(file) ?? [];
    if (olds.length !== news.length) {
      comparison.differences.push({ file, what: 'file', before: times(olds.length), after: times(news.length) });
    } else if (BUNDLED.test(file) && !bytes) {
      if (!file.endsWith('.css')) comparison.namesOnly += olds.length;
    } else {
      const newContents = contentsOf(news);
      for (const [index, old] of contentsOf(olds).entries()) {
        comparison.differences.push(...fileDifferences(file, old, newContents[index] ?? Buffer.alloc(0), bytes));
      }
    }
  }
  return comparison;
}

/** Files of a folder by their names without hashes. Several may share one: `index.<hash>.js` of two pages. */
function filesByName(folder: string): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const path of filesIn(folder)) {
    if (COMPRESSED.test(path)) continue;
    const name = withoutHashes(path);
    byName.set(name, [...(byName.get(name) ?? []), join(folder, path)]);
  }
  return byName;
}

function searchFiles(files: ReadonlyMap<string, string[]>): Map<string, Buffer> {
  const found = [...files].filter(([name]) => SEARCH_INDEX.test(name));
  return new Map(found.flatMap(([name, paths]) => paths.map((path) => [name, readFileSync(path)] as const)));
}

function styleDifferences(before: ReadonlyMap<string, string[]>, after: ReadonlyMap<string, string[]>): Difference[] {
  const rules = (files: ReadonlyMap<string, string[]>) => styleRules(stylesheets(files));
  return lineChanges(rules(before), rules(after)).map((change) => ({ file: 'all stylesheets', what: 'rule', ...change }));
}

/** The stylesheets of a site, each once: those in files, and those that stand in pages. */
function stylesheets(files: ReadonlyMap<string, string[]>): string[] {
  const textsOf = (ending: string): string[] =>
    [...files].filter(([name]) => name.endsWith(ending)).flatMap(([, paths]) => contentsOf(paths).map(String));
  const inPages = textsOf('.html').flatMap((html) => [...html.matchAll(STYLE)].map(([, css = '']) => css));
  return [...new Set([...textsOf('.css'), ...inPages])];
}

/** Contents of files that share a name, in an order that does not depend on their hashes. */
function contentsOf(paths: readonly string[]): Buffer[] {
  const contents = paths.map((path) => readFileSync(path));
  return contents.length < 2 ? contents : contents.sort((a, b) => (withoutHashes(a.toString()) < withoutHashes(b.toString()) ? -1 : 1));
}

function times(count: number): string {
  return count === 0 ? 'absent' : count === 1 ? 'present' : `present ${count} times`;
}
