import { textWidth, WIDTHS, type Mark, type Scene, type Point, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import { MOMENT_KINDS, type Moment, type MomentKind } from './rows.ts';

const LAYOUT = {
  wide: { date: 148, axis: 170, text: 196, size: 15, dateAbove: false },
  narrow: { date: 0, axis: 10, text: 32, size: 14, dateAbove: true },
} as const;
const GAP = 14;
const KEY = { size: 13, row: 22, after: 16 };
const SHAPE = 7;
const PLANNED = 'open: was gepland';

/** Places moments below each other along a line, in the order given. Rows of the table are the moments. */
export function timelineScene(moments: readonly Moment[], widthName: WidthName): Scene {
  const { axis, text: textX, size, dateAbove } = LAYOUT[widthName];
  const width = WIDTHS[widthName];
  const key = keyOf(moments, width);
  const marks: Mark[] = [];
  const points: Point[] = [];
  let y = key.height + KEY.after;
  const start = y + SHAPE;
  let end = start;

  for (const [row, moment] of moments.entries()) {
    const lines = wrap(moment.text, width - textX, size);
    const middle = y + size * 0.62;
    const textY = dateAbove ? y + size * 2.25 : y + size;
    marks.push(
      { kind: 'text', x: dateAbove ? textX : 0, y: y + size, text: moment.date, size, bold: true, fill: 'ink' },
      ...textLines(lines, textX, textY, { size, fill: 'ink' }),
      shape(moment.kind, axis, middle, moment.planned),
    );
    const height = linesHeight(lines.length + (dateAbove ? 1 : 0), size);
    points.push({ row, column: 0, x: 0, y: y - 2, width, height: height + 4 });
    end = middle;
    y += height + GAP;
  }
  const line: Mark = { kind: 'line', x1: axis, y1: start, x2: axis, y2: end, stroke: 'muted', strokeWidth: 1.5 };
  return { width, height: y - GAP + 4, marks: [...key.marks, line, ...marks], points };
}

/** The key: a shape and a name for each kind that is there, and what an open shape means. */
function keyOf(moments: readonly Moment[], width: number): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  const entries: readonly [MomentKind, string, boolean][] = [
    ...Object.entries(MOMENT_KINDS)
      .filter(([kind]) => moments.some((moment) => moment.kind === kind))
      .map(([kind, name]): [MomentKind, string, boolean] => [kind as MomentKind, name, false]),
    ['wet', PLANNED, true],
  ];
  for (const [kind, name, planned] of entries) {
    const needed = 2 * SHAPE + 8 + textWidth(name, KEY.size);
    if (x > 0 && x + needed > width) [x, y] = [0, y + KEY.row];
    marks.push(shape(kind, x + SHAPE, y + 10, planned), {
      kind: 'text',
      x: x + 2 * SHAPE + 6,
      y: y + 14.5,
      text: name,
      size: KEY.size,
      fill: 'muted',
    });
    x += needed + 12;
  }
  return { marks, height: y + KEY.row };
}

function shape(kind: MomentKind, x: number, y: number, planned: boolean): Mark {
  const paint = { fill: planned ? 'paper' : 'ink', stroke: 'ink', strokeWidth: 2 } as const;
  switch (kind) {
    case 'wet':
      return { kind: 'rect', x: x - SHAPE + 1, y: y - SHAPE + 1, width: 2 * SHAPE - 2, height: 2 * SHAPE - 2, ...paint };
    case 'onderzoek':
      return { kind: 'circle', x, y, radius: SHAPE - 1, ...paint };
    case 'brief':
      return { kind: 'diamond', x, y, radius: SHAPE, ...paint };
    case 'hilversum':
      return {
        kind: 'polygon',
        corners: [
          [x, y - SHAPE],
          [x + SHAPE, y + SHAPE - 1],
          [x - SHAPE, y + SHAPE - 1],
        ],
        ...paint,
      };
  }
}
