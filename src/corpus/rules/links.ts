import { nearest } from '../../domain/nearest.ts';
import { KIND_NAMES } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import type { Content, Marked } from '../readContent.ts';

/** Links inside the site that lead nowhere. */
export function linkProblems({ entries, pages }: Content, addresses: ReadonlySet<string>): Problem[] {
  const check = (file: string, marked: readonly Marked[], anchors: readonly { id: string }[]): Problem[] =>
    marked.flatMap(({ mark, value, line }) => {
      if (!mark.link || /^(https?:|mailto:)/.test(value)) return [];
      if (value.startsWith('#'))
        return anchors.some(({ id }) => `#${id}` === value)
          ? []
          : [
              {
                file,
                line,
                message: `this page has no "${value}"${nearest(
                  value,
                  anchors.map(({ id }) => `#${id}`),
                )}`,
              },
            ];
      if (addresses.has(value)) return [];
      if (!value.startsWith('/'))
        return [{ file, line, message: `"${value}" is no address inside the site; begin it with a slash, or with https://` }];
      return [{ file, line, message: `there is nothing at "${value}"${nearest(value, [...addresses])}` }];
    });
  return [
    ...KIND_NAMES.flatMap((name) => entries[name].flatMap(({ file, marked }) => check(file, marked, []))),
    ...pages.flatMap(({ file, marked, anchors }) => check(file, marked, anchors)),
  ];
}
