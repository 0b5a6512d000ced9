import { formatMillions } from '../../../domain/format.ts';
import { LETTERS, WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import type { ResultRow, Results } from './rows.ts';

const LAYOUT = {
  wide: { perRow: 2, gutter: 36 },
  narrow: { perRow: 1, gutter: 0 },
} as const;
const UNITS_PER_MILLION = 13;
const HEAD = 30;
/** Room for the figure above the highest or below the lowest bar. */
const LABEL = 22;
const YEARS = 24;
const GAP = 26;
const COLUMN = 0.7;

/**
 * Places a panel a row, all on one scale: the total first and across the whole width, its last year loud; the rows below it, with the
 * figures of their first and last year and of the highest and lowest. A total without rows is a row itself.
 * Rows of the table are the panels in that order; columns of the table are the years.
 */
export function resultsScene({ years, total, rows }: Results, widthName: WidthName): Scene {
  const { perRow, gutter } = LAYOUT[widthName];
  const { text: size, small, loud: large } = LETTERS[widthName];
  const width = WIDTHS[widthName];
  const half = (width - gutter * (perRow - 1)) / perRow;
  const last = years.length - 1;
  const marks: Mark[] = [];
  const points: Point[] = [];
  let top = panel(total, 0, { x: 0, y: 0, width }, extent([total]));

  for (let start = 0; start < rows.length; start += perRow) {
    const members = rows.slice(start, start + perRow);
    const reach = extent(members);
    const y = top + GAP;
    for (const [index, row] of members.entries())
      top = panel(row, start + index + 1, { x: index * (half + gutter), y, width: half }, reach);
  }
  return { width, height: top, marks, points };

  function panel(row: ResultRow, tableRow: number, at: { x: number; y: number; width: number }, reach: Reach): number {
    const whole = tableRow === 0;
    const y = (euro: number): number => at.y + HEAD + (whole ? large : LABEL) + ((reach.high - euro) / 1e6) * UNITS_PER_MILLION;
    const bottom = y(reach.low) + LABEL;
    const yearsY = y(Math.min(0, ...row.euros)) + LABEL + 14;
    const band = at.width / years.length;
    const written = whole ? years.map((_, year) => year) : [0, last, ...extremes(row)];
    marks.push(
      { kind: 'text', x: at.x, y: at.y + size, text: row.label, size, bold: true, fill: 'ink' },
      { kind: 'line', x1: at.x, y1: y(0), x2: at.x + at.width, y2: y(0), stroke: 'ink', strokeWidth: 1 },
    );
    for (const [year, name] of years.entries()) {
      const euro = row.euros[year] ?? 0;
      const loud = whole && year === last;
      const letters = loud ? large : small;
      const x = at.x + band * year + (band * (1 - COLUMN)) / 2;
      const middle = x + (band * COLUMN) / 2;
      const [from, to] = [Math.min(y(0), y(euro)), Math.max(y(0), y(euro))];
      const box = { x, y: from, width: band * COLUMN, height: to - from };
      marks.push({ kind: 'rect', ...box, fill: loud ? 'money' : 'quiet', loud });
      if (written.includes(year))
        marks.push({
          kind: 'text',
          x: loud ? at.x + at.width : middle,
          y: euro < 0 ? to + letters * 0.8 + 4 : from - 5,
          text: formatMillions(euro),
          size: letters,
          anchor: loud ? 'end' : 'middle',
          fill: 'ink',
          bold: loud,
          loud,
        });
      if (whole || year === 0 || year === last)
        marks.push(...yearBelow(name, year, { middle, band, left: at.x, right: at.x + at.width }, yearsY));
      points.push({ row: tableRow, column: year + 1, ...box, height: Math.max(box.height, 4) });
    }
    return bottom + YEARS;
  }

  /** The name of a year below its column: of every other one where the columns are narrow, and the outer ones at the edges of the panel. */
  function yearBelow(text: string, year: number, at: { middle: number; band: number; left: number; right: number }, y: number): Mark[] {
    const wide = at.band > 3 * small;
    if (!wide && year % 2 === 1) return [];
    const outer = !wide && (year === 0 || year === last);
    const x = !outer ? at.middle : year === 0 ? at.left : at.right;
    return [{ kind: 'text', x, y, text, size: small, anchor: !outer ? 'middle' : year === 0 ? 'start' : 'end', fill: 'muted' }];
  }
}

interface Reach {
  low: number;
  high: number;
}

/** The years of the highest and the lowest amount, as indices. */
function extremes({ euros }: ResultRow): number[] {
  return [euros.indexOf(Math.max(...euros)), euros.indexOf(Math.min(...euros))];
}

/** From the lowest to the highest amount, nought included, in euros. */
function extent(rows: readonly ResultRow[]): Reach {
  const all = rows.flatMap(({ euros }) => euros);
  return { low: Math.min(0, ...all), high: Math.max(0, ...all) };
}
