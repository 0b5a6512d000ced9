import type { Table } from '../../domain/table.ts';
import { linear } from '../core/linear.ts';
import type { Tone } from '../core/palette.ts';
import { LETTERS, textWidth, WIDTHS, type ChartDrawing, type Mark, type Point, type Scene, type WidthName } from '../core/scene.ts';

/** A value with how far it can go, and within that what is likely. */
interface WideBand {
  low: number;
  likelyLow: number;
  mid: number;
  likelyHigh: number;
  high: number;
}

/** What is drawn: everybody at the company with what can come of it, and the groups of which it consists. */
export interface CompanyLines {
  years: readonly number[];
  /** Everybody, a year each. */
  whole: readonly WideBand[];
  groups: readonly { name: string; values: readonly number[] }[];
  /** Everybody of the scenario that stands beside it; by year, undefined in a year that it does not have. */
  beside?: readonly (number | undefined)[] | undefined;
}

const PLOT: Record<WidthName, number> = { wide: 220, narrow: 118 };
const TOP = 12;
const YEARS = 24;
const LABEL_GAP = 7;
const GROUP_TONE: Tone = 'muted';

/**
 * People at the company through the years: an area of what can come of it, darker where it is likely, the middle as the loud line, the groups
 * as thin ones. Undefined when nobody can be counted yet. `format` writes a count of people.
 */
export function companyDrawing(
  { years, whole, groups, beside }: CompanyLines,
  format: (value: number) => string,
): ChartDrawing | undefined {
  if (whole.length === 0) return undefined;
  const lines = [{ name: 'samen', values: whole.map(({ mid }) => mid) }, ...groups, ...(beside ? [{ name: 'B', values: beside }] : [])];
  return {
    scene: (width) => scene(width, years, whole, lines, format),
    // Where only the picture is shown, nothing is written for the table.
    get table() {
      return tableOf(years, whole, lines, format);
    },
  };
}

type DrawnLines = readonly { name: string; values: readonly (number | undefined)[] }[];

function tableOf(years: readonly number[], whole: readonly WideBand[], lines: DrawnLines, format: (value: number) => string): Table {
  return {
    columns: ['Mensen bij het bedrijf', ...years.map(String)],
    rows: [
      ...lines.map(({ name, values }) => [
        name,
        ...years.map((_, year) => {
          const value = values[year];
          return value === undefined ? 'geen jaar van dit scenario' : { text: format(value), value };
        }),
      ]),
      ...(['low', 'likelyLow', 'likelyHigh', 'high'] as const).map((end) => [
        END_NAMES[end],
        ...whole.map((band) => ({ text: format(band[end]), value: band[end] })),
      ]),
    ],
  };
}

const END_NAMES = {
  low: 'samen, uiterst laag',
  likelyLow: 'samen, waarschijnlijk van',
  likelyHigh: 'samen, waarschijnlijk tot',
  high: 'samen, uiterst hoog',
};

function scene(
  widthName: WidthName,
  years: readonly number[],
  whole: readonly WideBand[],
  lines: DrawnLines,
  format: (value: number) => string,
): Scene {
  const width = WIDTHS[widthName];
  const { text: size, small } = LETTERS[widthName];
  const last = years.length - 1;
  const labels = lines.map(({ name, values }) => ({ name, text: `${name} ${format(values[last] ?? 0)}`, value: values[last] }));
  const right = Math.max(...labels.map(({ text }) => textWidth(text, size, true))) + LABEL_GAP;
  const left = textWidth(format(whole[0]?.mid ?? 0), small) + LABEL_GAP;
  const highest = Math.max(1, ...whole.map(({ high }) => high), ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const x = linear([0, Math.max(last, 1)], [left, width - right]);
  const y = linear([0, highest], [TOP + PLOT[widthName], TOP]);
  const area = (low: 'low' | 'likelyLow', high: 'high' | 'likelyHigh', opacity: number): Mark => ({
    kind: 'polygon',
    corners: [
      ...whole.map((band, year) => [x(year), y(band[high])] as const),
      ...whole.map((band, year) => [x(year), y(band[low])] as const).reverse(),
    ],
    fill: 'people',
    stroke: 'people',
    strokeWidth: 0.75,
    opacity,
  });
  const marks: Mark[] = [
    { kind: 'line', x1: 0, y1: y(0), x2: width, y2: y(0), stroke: 'line', strokeWidth: 1 },
    area('low', 'high', 0.16),
    area('likelyLow', 'likelyHigh', 0.3),
  ];
  const points: Point[] = [];
  for (const [row, { name, values }] of lines.entries()) {
    const loud = row === 0;
    for (const corners of stretchesOf(values.map((value, year) => (value === undefined ? undefined : ([x(year), y(value)] as const)))))
      marks.push({
        kind: 'polygon',
        open: true,
        corners,
        stroke: loud ? 'people' : GROUP_TONE,
        strokeWidth: loud ? 3.5 : 1.5,
        ...(name === 'B' ? { dash: [6, 4] as const } : { round: true as const }),
        ...(loud ? { loud: true } : {}),
      });
    for (const [year, value] of values.entries())
      if (value !== undefined) points.push({ row, column: year + 1, x: x(year) - 4, y: y(value) - 5, width: 8, height: 10 });
  }
  marks.push(
    {
      kind: 'text',
      x: left - LABEL_GAP,
      y: y(whole[0]?.mid ?? 0) + small * 0.35,
      text: format(whole[0]?.mid ?? 0),
      size: small,
      anchor: 'end',
      fill: 'ink',
    },
    ...spread(
      labels.flatMap(({ text, value, name }) => (value === undefined ? [] : [{ text, y: y(value) + size * 0.35, loud: name === 'samen' }])),
      size * 1.1,
      y(0) + size * 0.35,
    ).map(({ text, y: at, loud }): Mark => ({
      kind: 'text',
      x: x(last) + LABEL_GAP,
      y: at,
      text,
      size,
      fill: 'ink',
      bold: loud,
      halo: true,
    })),
    ...[0, last].map((year): Mark => ({
      kind: 'text',
      x: x(year),
      y: y(0) + 19,
      text: String(years[year] ?? ''),
      size: small,
      anchor: year === 0 ? 'start' : 'end',
      fill: 'muted',
    })),
  );
  return { width, height: TOP + PLOT[widthName] + YEARS, marks, points };
}

type Place = readonly [x: number, y: number];

/** The stretches of a line between the years that it does not have. */
function stretchesOf(places: readonly (Place | undefined)[]): Place[][] {
  const stretches: Place[][] = [[]];
  for (const place of places) {
    if (place) stretches.at(-1)?.push(place);
    else stretches.push([]);
  }
  return stretches.filter(({ length }) => length > 1);
}

/** Labels from high to low, pushed apart where they would touch, the lowest no lower than a base. */
function spread<Label extends { y: number }>(labels: readonly Label[], apart: number, base: number): Label[] {
  const sorted = [...labels].sort((one, other) => one.y - other.y);
  const placed: Label[] = [];
  for (const label of sorted.reverse()) {
    const below = placed.at(-1);
    placed.push({ ...label, y: Math.min(label.y, below ? below.y - apart : base) });
  }
  return placed.reverse();
}
