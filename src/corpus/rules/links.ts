import { nearest } from '../../domain/nearest.ts';
import { OUTSIDE, OUTSIDE_ADVICE } from '../../schema/prose.ts';
import { anchorsOf } from '../addresses.ts';
import { KIND_NAMES } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import type { Content, Marked } from '../readContent.ts';

/** Links inside the site that lead nowhere, and links out of it that are no document of the list. */
export function linkProblems({ entries, pages, menu, named }: Content, addresses: ReadonlySet<string>): Problem[] {
  const all = [...addresses];
  // One address that is gone may be named on many pages.
  const advice = new Map<string, string>();
  const near = (value: string): string => {
    const known = advice.get(value) ?? nearest(value, all);
    advice.set(value, known);
    return known;
  };
  const check = (file: string, marked: readonly Marked[], anchors: readonly string[]): Problem[] =>
    marked.flatMap(({ mark, value, line }) => {
      if (!mark.link || value.startsWith('mailto:')) return [];
      if (OUTSIDE.test(value)) return [{ file, line, message: `"${value}" is outside this site; ${OUTSIDE_ADVICE}` }];
      if (value.startsWith('#')) {
        const here = anchors.map((id) => `#${id}`);
        return here.includes(value) ? [] : [{ file, line, message: `this page has no "${value}"${nearest(value, here)}` }];
      }
      if (addresses.has(value)) return [];
      if (!value.startsWith('/')) return [{ file, line, message: `"${value}" is no address inside the site; begin it with a slash` }];
      return [{ file, line, message: `there is nothing at "${value}"${near(value)}` }];
    });
  return [
    ...KIND_NAMES.flatMap((name) => entries[name].flatMap(({ file, marked }) => check(file, marked, []))),
    ...pages.flatMap((page) => check(page.file, page.marked, anchorsOf(page))),
    ...[...menu, ...named].flatMap(({ file, marked }) => check(file, marked, [])),
  ];
}
