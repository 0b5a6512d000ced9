import { median } from '../benchmarkBuild/figures.ts';
import type { Paint } from './visit.ts';

/** Visits to one page, by name of the site; the first is what is measured, and each site was visited equally often. */
export type Paints = ReadonlyMap<string, readonly Paint[]>;

/** What the first site's median may be at most, as a part of that of another site. */
const LIMITS: Readonly<Record<string, number>> = { Starlight: 0.85, 'bare HTML': 1.4 };

const MEASURES = [
  { words: 'first paint', of: ({ first }: Paint) => first },
  { words: 'largest paint', of: ({ largest }: Paint) => largest },
];
const WIDTH = 16;
const COLUMN = 30;

/** A table of a page: the median of each site, and what part the first took of the others, each with its limit. */
export function report(path: string, paints: Paints): string {
  const [own = []] = paints.values();
  const shift = Math.max(...own.map((paint) => paint.shift));
  return [
    path,
    row('', [...paints.keys()]),
    ...MEASURES.map(({ words, of }) => {
      const part = median(own.map(of));
      return row(
        words,
        [...paints].map(([name, all]) => cell(name, median(all.map(of)), all === own ? undefined : part)),
      );
    }),
    `  moved after it was painted, at most: ${shift.toFixed(3)}`,
  ].join('\n');
}

function cell(name: string, value: number, part: number | undefined): string {
  const limit = LIMITS[name];
  const allowed = limit === undefined ? '' : `, may be ${limit}`;
  return `${value.toFixed(0)} ms${part === undefined ? '' : ` (${(part / value).toFixed(2)}${allowed})`}`;
}

function row(head: string, cells: readonly string[]): string {
  return `  ${head.padEnd(WIDTH)}${cells.map((text) => text.padEnd(COLUMN)).join('')}`.trimEnd();
}
