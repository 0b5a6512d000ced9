import { formatMillions } from '../../../domain/format.ts';
import type { Tone } from '../../core/palette.ts';
import { WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import type { ResultRow, Results } from './rows.ts';

const LAYOUT = {
  wide: { perRow: 2, gutter: 36 },
  narrow: { perRow: 1, gutter: 0 },
} as const;
const UNITS_PER_MILLION = 13;
const TITLE = 16;
const VALUE = 13;
const HEAD = 30;
/** Room for the figure above the highest or below the lowest bar. */
const LABEL = 20;
const YEARS = 22;
const GAP = 26;
const COLUMN = 0.66;

/**
 * Places a panel a row, all on one scale: the total first and across the whole width, the rows below it; a total without rows is a row itself.
 * Rows of the table are the panels in that order; columns of the table are the years.
 */
export function resultsScene({ years, total, rows }: Results, widthName: WidthName): Scene {
  const { perRow, gutter } = LAYOUT[widthName];
  const width = WIDTHS[widthName];
  const half = (width - gutter * (perRow - 1)) / perRow;
  const marks: Mark[] = [];
  const points: Point[] = [];
  let top = panel(total, 0, { x: 0, y: 0, width }, rows.length > 0 ? 'ink' : 'money', extent([total]));

  for (let start = 0; start < rows.length; start += perRow) {
    const members = rows.slice(start, start + perRow);
    const reach = extent(members);
    const y = top + GAP;
    for (const [index, row] of members.entries())
      top = panel(row, start + index + 1, { x: index * (half + gutter), y, width: half }, 'money', reach);
  }
  return { width, height: top, marks, points };

  function panel(row: ResultRow, tableRow: number, at: { x: number; y: number; width: number }, tone: Tone, reach: Reach): number {
    const y = (euro: number): number => at.y + HEAD + LABEL + ((reach.high - euro) / 1e6) * UNITS_PER_MILLION;
    const bottom = y(reach.low) + LABEL;
    const yearsY = y(Math.min(0, ...row.euros)) + LABEL + 14;
    const band = at.width / years.length;
    marks.push(
      { kind: 'text', x: at.x, y: at.y + TITLE, text: row.label, size: TITLE, bold: true, fill: 'ink' },
      { kind: 'line', x1: at.x, y1: y(0), x2: at.x + at.width, y2: y(0), stroke: 'ink', strokeWidth: 1 },
    );
    for (const [year, name] of years.entries()) {
      const euro = row.euros[year] ?? 0;
      const x = at.x + band * year + (band * (1 - COLUMN)) / 2;
      const middle = x + (band * COLUMN) / 2;
      const [from, to] = [Math.min(y(0), y(euro)), Math.max(y(0), y(euro))];
      marks.push(
        { kind: 'rect', x, y: from, width: band * COLUMN, height: to - from, fill: tone },
        {
          kind: 'text',
          x: middle,
          y: euro < 0 ? to + VALUE + 2 : from - 5,
          text: formatMillions(euro),
          size: VALUE,
          anchor: 'middle',
          fill: 'ink',
        },
        { kind: 'text', x: middle, y: yearsY, text: name, size: VALUE, anchor: 'middle', fill: 'muted' },
      );
      points.push({ row: tableRow, column: year + 1, x, y: from, width: band * COLUMN, height: Math.max(to - from, 4) });
    }
    return bottom + YEARS;
  }
}

interface Reach {
  low: number;
  high: number;
}

/** From the lowest to the highest amount, nought included, in euros. */
function extent(rows: readonly ResultRow[]): Reach {
  const all = rows.flatMap(({ euros }) => euros);
  return { low: Math.min(0, ...all), high: Math.max(0, ...all) };
}
