import { LETTERS, textWidth, WIDTHS, type Mark, type Scene, type Point, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import { MOMENT_KINDS, type Moment, type MomentKind } from './rows.ts';

const LAYOUT = {
  wide: { axis: 158, text: 184, dateAbove: false },
  narrow: { axis: 11, text: 34, dateAbove: true },
} as const;
const GAP = 14;
const LOUD_DATE = 22;
const KEY = { row: 24, after: 16 };
const SHAPE = 7;
const LOUD_SHAPE = 11;
const PLANNED = 'open: was gepland';

/** Places moments below each other along a line, in the order given; the date of the loud one stands large above its words. Rows of the table are the moments. */
export function timelineScene(moments: readonly Moment[], widthName: WidthName): Scene {
  const { axis, text: textX, dateAbove } = LAYOUT[widthName];
  const { text: size } = LETTERS[widthName];
  const width = WIDTHS[widthName];
  const key = keyOf(moments, widthName);
  const marks: Mark[] = [];
  const points: Point[] = [];
  let y = key.height + KEY.after;
  const start = y + SHAPE;
  let end = start;

  for (const [row, { text, date, kind, planned, loud }] of moments.entries()) {
    const above = dateAbove || loud;
    const letters = loud ? LOUD_DATE : size;
    const lines = wrap(text, width - textX, size, loud);
    const middle = y + letters * 0.62;
    const textY = y + (above ? letters * 1.25 : 0) + size;
    marks.push(
      {
        kind: 'text',
        x: above ? textX : 0,
        y: y + letters,
        text: date,
        size: letters,
        fill: dateAbove && !loud ? 'muted' : 'ink',
        bold: loud,
        loud,
      },
      ...textLines(lines, textX, textY, { size, fill: 'ink', bold: loud }),
      shape(kind, axis, middle, planned, loud),
    );
    const height = (above ? letters * 1.25 : 0) + linesHeight(lines.length, size);
    points.push({ row, column: 0, x: 0, y: y - 2, width, height: height + 4 });
    end = middle;
    y += height + GAP;
  }
  const line: Mark = { kind: 'line', x1: axis, y1: start, x2: axis, y2: end, stroke: 'quiet', strokeWidth: 1.5 };
  return { width, height: y - GAP + 4, marks: [...key.marks, line, ...marks], points };
}

/** The key: a shape and a name for each kind that is there, and what an open shape means. */
function keyOf(moments: readonly Moment[], widthName: WidthName): { marks: Mark[]; height: number } {
  const [width, { small }] = [WIDTHS[widthName], LETTERS[widthName]];
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  const entries: readonly [MomentKind, string, boolean][] = [
    ...Object.entries(MOMENT_KINDS)
      .filter(([kind]) => moments.some((moment) => moment.kind === kind))
      .map(([kind, name]): [MomentKind, string, boolean] => [kind as MomentKind, name, false]),
    ['wet', PLANNED, true],
  ];
  for (const [kind, name, planned] of entries) {
    const needed = 2 * SHAPE + 8 + textWidth(name, small);
    if (x > 0 && x + needed > width) [x, y] = [0, y + KEY.row];
    marks.push(shape(kind, x + SHAPE, y + 10, planned, false), {
      kind: 'text',
      x: x + 2 * SHAPE + 6,
      y: y + 14.5,
      text: name,
      size: small,
      fill: 'ink',
    });
    x += needed + 12;
  }
  return { marks, height: y + KEY.row };
}

function shape(kind: MomentKind, x: number, y: number, planned: boolean, loud: boolean): Mark {
  const tone = loud ? 'ink' : 'muted';
  const size = loud ? LOUD_SHAPE : SHAPE;
  const paint = { fill: planned ? 'paper' : tone, stroke: tone, strokeWidth: loud ? 4 : 2, loud } as const;
  switch (kind) {
    case 'wet':
      return { kind: 'rect', x: x - size + 1, y: y - size + 1, width: 2 * size - 2, height: 2 * size - 2, ...paint };
    case 'onderzoek':
      return { kind: 'circle', x, y, radius: size - 1, ...paint };
    case 'brief':
      return { kind: 'diamond', x, y, radius: size, ...paint };
    case 'hilversum':
      return {
        kind: 'polygon',
        corners: [
          [x, y - size],
          [x + size, y + size - 1],
          [x - size, y + size - 1],
        ],
        ...paint,
      };
  }
}
