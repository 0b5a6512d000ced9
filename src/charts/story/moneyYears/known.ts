import type { Lane } from '../../forms/moneyLanes/rows.ts';

/** A year of the picture; undefined stands for the long run, which has no year. */
export type MoneyYear = number | undefined;

/** What the sources say of a stream in a year: an amount, a part of one amount for more years, that there is an amount but not which, or nothing. */
export type Knowledge = { kind: 'amount' | 'shared'; text: string } | { kind: 'unsaid' | 'nothing' };

/** The years that the streams speak of, first to last, and then the long run. */
export function yearsOfLanes(lanes: readonly Lane[]): MoneyYear[] {
  const named = lanes.flatMap(({ points, total }) => [
    ...points.flatMap(({ year }) => (year === undefined ? [] : [year])),
    ...(total ? [total.from, total.to] : []),
  ]);
  const [first, last] = [Math.min(...named), Math.max(...named)];
  return [...Array.from({ length: last - first + 1 }, (_, index) => first + index), undefined];
}

/** What the sources say of a stream in a year. Between its first amount and its last the stream runs, but the sources give no figures. */
export function knownOf({ points, total }: Lane, year: MoneyYear): Knowledge {
  const own = points.filter(({ other }) => !other);
  // Another source may give an amount for the long run only; the last own amount then holds there too.
  const lasting = year === undefined && own.every((point) => point.year !== undefined) ? own.slice(1).slice(-1) : [];
  const found = [...lasting, ...points.filter((point) => point.year === year)];
  if (found.length > 0) return { kind: 'amount', text: found.map(({ text }) => text).join('; ') };
  if (total)
    return year !== undefined && year >= total.from && year <= total.to ? { kind: 'shared', text: periodText(total) } : { kind: 'nothing' };
  const dated = points.flatMap((point) => (point.year === undefined ? [] : [point.year]));
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  const goesOn = points.some((point) => point.year === undefined);
  return year !== undefined && year > first && (year < last || goesOn) ? { kind: 'unsaid' } : { kind: 'nothing' };
}

/** One amount for a period, in words. */
export function periodText({ from, to, text }: NonNullable<Lane['total']>): string {
  return `${from}–${to}: ${text}`;
}
