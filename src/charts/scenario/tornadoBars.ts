import type { Swing } from '../../domain/scenario/outcome.ts';
import { linear } from '../core/linear.ts';
import { LETTERS, textWidth, WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../core/scene.ts';
import { linesHeight, textLines, wrap } from '../core/text.ts';

const BAR = { wide: 20, narrow: 18 } as const;
const GAP = 16;
const HEAD = 26;

/** Places a bar an input, from the result at its low to that at its high, around the line of the middle. Rows of the table are the bars. */
export function tornadoBars(mid: number, swings: readonly Swing[], format: (value: number) => string, widthName: WidthName): Scene {
  const bar = BAR[widthName];
  const { text: size, small } = LETTERS[widthName];
  const width = WIDTHS[widthName];
  const ends = swings.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const side = Math.max(...ends.map((end) => textWidth(format(end), small))) + 10;
  const x = linear([Math.min(mid, ...ends), Math.max(mid, ...ends)], [side, width - side]);
  const marks: Mark[] = [];
  const points: Point[] = [];
  let top = HEAD;

  for (const [row, { label, atLow, atHigh }] of swings.entries()) {
    const lines = wrap(label, width, size);
    marks.push(...textLines(lines, 0, top + size, { size, fill: 'ink', halo: true }));
    const y = top + linesHeight(lines.length, size) + 4;
    const [from, to] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
    marks.push(
      { kind: 'rect', x: x(from), y, width: Math.max(x(to) - x(from), 1), height: bar, fill: 'people' },
      { kind: 'text', x: x(from) - 6, y: y + bar / 2 + 4.5, text: format(from), size: small, anchor: 'end', fill: 'ink' },
      { kind: 'text', x: x(to) + 6, y: y + bar / 2 + 4.5, text: format(to), size: small, fill: 'ink' },
    );
    points.push({ row, column: 0, x: x(from), y, width: Math.max(x(to) - x(from), 1), height: bar });
    top = y + bar + GAP;
  }
  const text = `midden ${format(mid)}`;
  const half = textWidth(text, small, true) / 2;
  const line: Mark[] = [
    { kind: 'line', x1: x(mid), y1: HEAD - 6, x2: x(mid), y2: top - GAP + 4, stroke: 'ink', strokeWidth: 1.5 },
    {
      kind: 'text',
      x: Math.min(Math.max(x(mid), half), width - half),
      y: 14,
      text,
      size: small,
      anchor: 'middle',
      bold: true,
      fill: 'ink',
    },
  ];
  // The line stands behind the words but before the bars are named, so that letters stay readable.
  return { width, height: top, marks: [...line, ...marks], points };
}
