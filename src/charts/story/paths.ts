import type { Tone } from '../core/palette.ts';
import type { Mark, Point } from '../core/scene.ts';

/** A value of each year with its ends; no high end where it has none. */
interface YearBand {
  low: number;
  mid: number;
  high: number | null;
}

/** Where years and values stand. */
export interface Scales {
  x: (year: number) => number;
  y: (value: number) => number;
}

/** A line through the middle of each year, a piece for each so that it can move into another. */
export function pathThrough(name: string, bands: readonly YearBand[], { x, y }: Scales, stroke: Tone, strokeWidth: number): Mark[] {
  return bands.slice(1).map(({ mid }, year) => ({
    kind: 'line',
    x1: x(year),
    y1: y(bands[year]?.mid ?? 0),
    x2: x(year + 1),
    y2: y(mid),
    stroke,
    strokeWidth,
    round: true,
    key: `${name} ${year}`,
  }));
}

/** What lies between the ends of each year, as a quiet area. */
export function rangeOf(bands: readonly YearBand[], { x, y }: Scales, highest: number): Mark {
  const out = bands.map(({ high }, year) => [x(year), y(high ?? highest)] as const);
  const back = bands.map(({ low }, year) => [x(year), y(low)] as const);
  return { kind: 'polygon', corners: [...out, ...back.reverse()], fill: 'line', opacity: 0.6, key: 'range' };
}

/** Where a value of a year can be pointed at; rows of the table are lines, columns are years. */
export function placeAt(row: number, year: number, value: number, { x, y }: Scales): Point {
  return { row, column: year + 1, x: x(year) - 4, y: y(value) - 4, width: 8, height: 8 };
}
