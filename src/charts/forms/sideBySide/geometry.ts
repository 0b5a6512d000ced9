import { WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import type { SideBySideRow } from './rows.ts';
import { COLUMNS } from './table.ts';

const LAYOUT = {
  wide: { size: 15, about: 222, value: 510 },
  narrow: { size: 14, about: 92, value: 226 },
} as const;
const HEAD = { size: 13, height: 28 };
const GAP = 12;
const BETWEEN = 14;

/**
 * Places figures that are not to be compared as the rows of a table: no axis, and no length that stands for a number.
 * Rows of the table behind it are the same.
 */
export function sideBySideScene(rows: readonly SideBySideRow[], widthName: WidthName): Scene {
  const { size, about, value } = LAYOUT[widthName];
  const width = WIDTHS[widthName];
  const columns = [
    { x: 0, wide: about - BETWEEN },
    { x: about, wide: value - about - BETWEEN },
    { x: value, wide: width - value },
  ];
  const marks: Mark[] = COLUMNS.map((text, column) => ({
    kind: 'text',
    x: columns[column]?.x ?? 0,
    y: HEAD.size + 2,
    text,
    size: HEAD.size,
    fill: 'muted',
  }));
  const points: Point[] = [];
  let y = HEAD.height;

  for (const [row, { who, about: whom, text }] of rows.entries()) {
    const cells = [who, whom, text].map((words, column) => wrap(words, columns[column]?.wide ?? width, size));
    const height = linesHeight(Math.max(...cells.map((lines) => lines.length)), size);
    marks.push(
      { kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'line', strokeWidth: 1 },
      ...cells.flatMap((lines, column) =>
        textLines(lines, columns[column]?.x ?? 0, y + GAP + size * 0.8, { size, fill: 'ink', bold: column === cells.length - 1 }),
      ),
    );
    points.push({ row, column: 0, x: 0, y, width, height: height + 2 * GAP });
    y += height + 2 * GAP;
  }
  return { width, height: y, marks, points };
}
