import { LETTERS, WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import type { SideBySideRow } from './rows.ts';
import { COLUMNS } from './table.ts';

/** Where columns begin; in a narrow drawing whom it is about stands below whose it is. */
const LAYOUT = {
  wide: { about: 196, value: 430 },
  narrow: { about: 0, value: 196 },
} as const;
const HEAD = 28;
const VALUE = 20;
const GAP = 12;
const BETWEEN = 14;

/**
 * Places figures that are not to be compared as the rows of a table: no axis, no length that stands for a number, and each as loud as
 * the others. Rows of the table behind it are the same.
 */
export function sideBySideScene(rows: readonly SideBySideRow[], widthName: WidthName): Scene {
  const { about, value } = LAYOUT[widthName];
  const { text: size, small } = LETTERS[widthName];
  const stacked = about === 0;
  const width = WIDTHS[widthName];
  const room = value - BETWEEN;
  const marks: Mark[] = [];
  const points: Point[] = [];
  let y = stacked ? 0 : HEAD;
  if (!stacked)
    marks.push(
      ...COLUMNS.map((text, column): Mark => ({
        kind: 'text',
        x: [0, about, value][column] ?? 0,
        y: small + 2,
        text,
        size: small,
        fill: 'muted',
      })),
    );

  for (const [row, { who, about: whom, text }] of rows.entries()) {
    const whose = wrap(who, stacked ? room : about - BETWEEN, size, stacked);
    const ofWhom = wrap(whom, stacked ? room : value - about - BETWEEN, size);
    const number = wrap(text, width - value, VALUE, true);
    const words = stacked ? whose.length + ofWhom.length : Math.max(whose.length, ofWhom.length);
    const height = Math.max(linesHeight(words, size), linesHeight(number.length, VALUE));
    const base = y + GAP + size * 0.8;
    marks.push(
      { kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'line', strokeWidth: 1 },
      ...textLines(whose, 0, base, { size, fill: 'ink', bold: stacked }),
      ...textLines(ofWhom, about, stacked ? base + linesHeight(whose.length, size) : base, { size, fill: 'ink' }),
      ...textLines(number, value, y + GAP + VALUE * 0.75, { size: VALUE, fill: 'ink', bold: true, loud: true }),
    );
    points.push({ row, column: 0, x: 0, y, width, height: height + 2 * GAP });
    y += height + 2 * GAP;
  }
  return { width, height: y, marks, points };
}
