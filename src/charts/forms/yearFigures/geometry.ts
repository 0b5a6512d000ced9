import { scaleLinear } from 'd3-scale';
import { LETTERS, WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight } from '../../core/text.ts';
import { goalRows } from './goalRows.ts';
import { keyOf, KEY_HEIGHT } from './key.ts';
import { fitAbove, numbersHeight, wordsAround, wordsBelow, type Frame } from './labels.ts';
import { isLoud, type Stretch, type YearFigures } from './rows.ts';

const LAYOUT = {
  wide: { plot: 230, column: 0.8 },
  narrow: { plot: 200, column: 0.9 },
} as const;
/** Room at both ends, for names of years that are wider than their column. */
const SIDE = 2;
/** Room above the highest column for its number. */
const ABOVE = 10;
const FOOT = 8;
const GOAL = { width: 3, loud: 6, edge: 4 };
const EMPTY = { inset: 3, dash: [5, 4] } as const;

/**
 * Places a column for each year on a scale of years: years without a figure are an empty place with a dashed edge, a goal is a line across.
 * Figures with goals are rows in a narrow drawing, where their numbers have no room beside each other.
 * Rows of the table are the figures and the empty places, in order.
 */
export function yearFiguresScene(rows: YearFigures, widthName: WidthName): Scene {
  if (rows.goal && widthName === 'narrow') return goalRows(rows, widthName);
  const { stretches, goal } = rows;
  const plain = frameOf(rows, widthName, LETTERS[widthName].loud + ABOVE);
  const numbersBelow = goal === undefined && !fitAbove(rows, plain);
  const frame = numbersBelow ? frameOf(rows, widthName, 2) : plain;
  const { width, x, y, top, base, small } = frame;
  const marks: Mark[] = goal ? keyOf(rows, frame.tone, small) : [];
  const points: Point[] = [];
  let lines = 0;

  for (const [row, stretch] of stretches.entries()) {
    const { from, to, figure } = stretch;
    const below = wordsBelow(stretch, rows, frame, numbersBelow);
    lines = Math.max(lines, below.lines);
    marks.push(
      ...(figure ? columns(stretch, frame) : [emptyPlace(stretch, frame)]),
      ...wordsAround(stretch, rows, frame, numbersBelow),
      ...below.marks,
    );
    const highest = figure ? y(figure.value) : top;
    points.push({ row, column: 0, x: x(from), y: highest, width: x(to + 1) - x(from), height: base - highest });
  }
  marks.push({ kind: 'line', x1: SIDE, y1: base, x2: width - SIDE, y2: base, stroke: 'ink', strokeWidth: 1 });
  return { width, height: base + (numbersBelow ? numbersHeight(frame) : 0) + FOOT + linesHeight(lines, small) + 4, marks, points };
}

function frameOf({ stretches, goal, unit }: YearFigures, widthName: WidthName, head: number): Frame {
  const { plot, column } = LAYOUT[widthName];
  const { text: size, small, loud: large } = LETTERS[widthName];
  const width = WIDTHS[widthName];
  const first = stretches[0]?.from ?? 0;
  const last = stretches.at(-1)?.to ?? first;
  const top = (goal ? KEY_HEIGHT : 0) + head;
  const x = scaleLinear()
    .domain([first, last + 1])
    .range([SIDE, width - SIDE]);
  const y = scaleLinear()
    .domain([0, Math.max(...stretches.flatMap(({ figure, goal: held }) => [figure?.value ?? 0, held?.value ?? 0]))])
    .range([top + plot, top]);
  const band = x(first + 1) - x(first);
  return {
    width,
    x,
    y,
    band,
    column: band * column,
    size,
    small,
    large,
    tone: unit === 'euro' ? 'money' : 'people',
    top,
    base: top + plot,
    foot: FOOT,
  };
}

/** A column in each year of a stretch, and the goal across them. */
function columns(stretch: Stretch, { x, y, band, column, tone, base }: Frame): Mark[] {
  const { from, to, figure, goal } = stretch;
  const high = y(figure?.value ?? 0);
  const marks = Array.from({ length: to - from + 1 }, (_, index): Mark => ({
    kind: 'rect',
    x: x(from + index) + (band - column) / 2,
    y: high,
    width: column,
    height: base - high,
    fill: isLoud(stretch) ? tone : 'quiet',
    loud: isLoud(stretch),
  }));
  if (!goal) return marks;
  const line = { kind: 'line', x1: x(from) + 1, y1: y(goal.value), x2: x(to + 1) - 1, y2: y(goal.value) } as const;
  const strokeWidth = goal.loud ? GOAL.loud : GOAL.width;
  // An edge of paper keeps the goal apart from a column that ends close to it.
  return [
    ...marks,
    { ...line, stroke: 'paper', strokeWidth: strokeWidth + GOAL.edge },
    { ...line, stroke: 'ink', strokeWidth, loud: goal.loud },
  ];
}

function emptyPlace({ from, to }: Stretch, { x, top, base }: Frame): Mark {
  return {
    kind: 'rect',
    x: x(from) + EMPTY.inset,
    y: top,
    width: x(to + 1) - x(from) - 2 * EMPTY.inset,
    height: base - top - EMPTY.inset,
    stroke: 'muted',
    strokeWidth: 1.5,
    dash: EMPTY.dash,
  };
}
