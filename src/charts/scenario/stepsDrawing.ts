import { linear } from '../core/linear.ts';
import type { Tone } from '../core/palette.ts';
import { LETTERS, textWidth, WIDTHS, type ChartDrawing, type Mark, type Point, type Scene, type WidthName } from '../core/scene.ts';
import { linesHeight, textLines, wrap } from '../core/text.ts';

/** One row: an amount that stands by itself, or one by which the amount above it changes. */
export interface StepRow {
  label: string;
  /** Where the amount stands after this row. */
  total: number;
  /** By how much this row changes it; undefined for a row that stands by itself. */
  change: number | undefined;
  tone: Tone;
}

const BAR = 18;
const GAP = 15;
const BETWEEN = 4;

/**
 * From one amount to another in steps, a bar a row, each from where the one above it ended; nought is a line. The last row is the loud one.
 * Undefined when there is no row.
 */
export function stepsDrawing(rows: readonly StepRow[], format: (value: number) => string, columns: Columns): ChartDrawing | undefined {
  if (rows.length === 0) return undefined;
  return {
    scene: (width) => stepsScene(rows, format, width),
    table: {
      columns: [columns.what, columns.change, columns.total],
      rows: rows.map(({ label, total, change }) => [
        label,
        change === undefined ? '' : { text: signed(change, format), value: change },
        { text: format(total), value: total },
      ]),
    },
  };
}

/** Heads of the table of the steps. */
export interface Columns {
  what: string;
  change: string;
  total: string;
}

function stepsScene(rows: readonly StepRow[], format: (value: number) => string, widthName: WidthName): Scene {
  const width = WIDTHS[widthName];
  const { text: size } = LETTERS[widthName];
  const ends = rows.flatMap(({ total, change }) => [total, total - (change ?? total)]);
  const texts = rows.map(({ total, change }) => (change === undefined ? format(total) : signed(change, format)));
  const side = Math.max(...texts.map((text) => textWidth(text, size, true))) + 8;
  const [lowest, highest] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const x = linear([lowest, highest], [lowest < 0 ? side : 0, width - side]);
  const marks: Mark[] = [];
  const points: Point[] = [];
  let top = 2;
  for (const [row, { label, total, change, tone }] of rows.entries()) {
    const loud = row === rows.length - 1;
    const lines = wrap(label, width * 0.94, size);
    marks.push(...textLines(lines, 0, top + size * 0.8, { size, fill: 'ink', bold: loud, halo: true }));
    const y = top + linesHeight(lines.length, size) + BETWEEN - 2;
    const before = total - (change ?? total);
    const [from, to] = [Math.min(before, total), Math.max(before, total)];
    const whole = change === undefined;
    marks.push({
      kind: 'rect',
      x: x(from),
      y,
      width: Math.max(x(to) - x(from), 1),
      height: BAR,
      fill: tone,
      ...(loud ? { loud: true } : {}),
      ...(whole ? {} : { opacity: 0.75 }),
    });
    const leftwards = total < 0 && whole;
    marks.push({
      kind: 'text',
      x: leftwards ? x(from) - 6 : x(to) + 6,
      y: y + BAR / 2 + size * 0.35,
      text: texts[row] ?? '',
      size,
      anchor: leftwards ? 'end' : 'start',
      bold: whole,
      fill: 'ink',
    });
    points.push({ row, column: 0, x: x(from), y, width: Math.max(x(to) - x(from), 1), height: BAR });
    top = y + BAR + GAP;
  }
  const height = top - GAP + 4;
  const zero: Mark = { kind: 'line', x1: x(0), y1: 0, x2: x(0), y2: height, stroke: 'muted', strokeWidth: 1 };
  return { width, height, marks: [zero, ...marks], points };
}

/** An amount with its sign, a true minus. */
function signed(value: number, format: (value: number) => string): string {
  return `${value < 0 ? '−' : '+'} ${format(Math.abs(value))}`;
}
