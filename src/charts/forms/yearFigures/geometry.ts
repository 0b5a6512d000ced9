import { scaleLinear } from 'd3-scale';
import type { Tone } from '../../core/palette.ts';
import { textWidth, WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import type { Stretch, YearFigures } from './rows.ts';

const LAYOUT = {
  wide: { plot: 230, size: 15, small: 14, column: 0.8 },
  narrow: { plot: 200, size: 14, small: 13, column: 0.9 },
} as const;
/** Room at both ends, for names of years that are wider than their column. */
const SIDE = 4;
const KEY = { row: 22, after: 8, swatch: 18 };
/** Room above the highest column for its number, and for words where goals are. */
const HEAD = { plain: 24, goals: 44 };
const FOOT = 8;
const INSIDE = 6;
const GOAL = { width: 3, halo: 7 };

interface Frame {
  width: number;
  x: (year: number) => number;
  y: (value: number) => number;
  band: number;
  tone: Tone;
  top: number;
  base: number;
}

/**
 * Places a column for each year on a scale of years: years without a figure are an empty place with a dashed edge, a goal is a line across.
 * Rows of the table are the figures and the empty places, in order.
 */
export function yearFiguresScene(rows: YearFigures, widthName: WidthName): Scene {
  const { stretches, goal } = rows;
  const layout = LAYOUT[widthName];
  const frame = frameOf(rows, widthName);
  const { width, x, base } = frame;
  const marks: Mark[] = goal ? keyOf(rows, frame.tone, layout.small) : [];
  const points: Point[] = [];
  let below = 0;

  for (const [row, stretch] of stretches.entries()) {
    const [left, right] = [x(stretch.from), x(stretch.to + 1)];
    marks.push(...(stretch.figure ? columns(stretch, frame, layout.column) : [emptyPlace(left, right, frame)]));
    marks.push(...wordsOf(stretch, rows, frame, widthName));
    const names = namesBelow(stretch, left, right);
    below = Math.max(below, names.length);
    marks.push(
      ...names.flatMap((name, line) =>
        centred([name], (left + right) / 2, base + FOOT + layout.small + line * layout.small * 1.25, layout.small, width, {
          fill: line === 0 ? 'ink' : 'muted',
        }),
      ),
    );
    const height = stretch.figure ? base - frame.y(stretch.figure.value) : base - frame.top;
    points.push({ row, column: 0, x: left, y: base - height, width: right - left, height });
  }
  marks.push({ kind: 'line', x1: SIDE, y1: base, x2: width - SIDE, y2: base, stroke: 'ink', strokeWidth: 1 });
  return { width, height: base + FOOT + linesHeight(below, layout.small) + 4, marks, points };

  /** The name of the year or years, and who counted; the name of an empty place only where it fits. */
  function namesBelow({ name, by, figure }: Stretch, left: number, right: number): string[] {
    if (!figure && textWidth(name, layout.small) > right - left) return [];
    return [name, ...(by === undefined ? [] : [by])];
  }
}

function frameOf({ stretches, goal, unit }: YearFigures, widthName: WidthName): Frame {
  const { plot } = LAYOUT[widthName];
  const width = WIDTHS[widthName];
  const first = stretches[0]?.from ?? 0;
  const last = stretches.at(-1)?.to ?? first;
  const top = goal ? 2 * KEY.row + KEY.after + HEAD.goals : HEAD.plain;
  const x = scaleLinear()
    .domain([first, last + 1])
    .range([SIDE, width - SIDE]);
  const y = scaleLinear()
    .domain([0, Math.max(...stretches.flatMap(({ figure, goal: held }) => [figure?.value ?? 0, held?.value ?? 0]))])
    .range([top + plot, top]);
  return { width, x, y, band: x(first + 1) - x(first), tone: unit === 'euro' ? 'money' : 'people', top, base: top + plot };
}

/** A column in each year of a stretch, and the goal across them. */
function columns({ from, to, figure, goal }: Stretch, { x, y, band, tone, base }: Frame, share: number): Mark[] {
  const value = figure?.value ?? 0;
  const marks = Array.from({ length: to - from + 1 }, (_, index): Mark => ({
    kind: 'rect',
    x: x(from + index) + (band * (1 - share)) / 2,
    y: y(value),
    width: band * share,
    height: base - y(value),
    fill: tone,
  }));
  if (!goal) return marks;
  const line = { kind: 'line', x1: x(from) + 1, y1: y(goal.value), x2: x(to + 1) - 1, y2: y(goal.value) } as const;
  // An edge of paper keeps the goal apart from a column that ends close to it.
  return [...marks, { ...line, stroke: 'paper', strokeWidth: GOAL.halo }, { ...line, stroke: 'ink', strokeWidth: GOAL.width }];
}

function emptyPlace(left: number, right: number, { top, base }: Frame): Mark {
  return {
    kind: 'rect',
    x: left + 3,
    y: top,
    width: right - left - 6,
    height: base - top - 3,
    stroke: 'muted',
    strokeWidth: 1.5,
    dash: [5, 4],
  };
}

/** What stands in or above the columns of a stretch, or in an empty place where it fits. */
function wordsOf(stretch: Stretch, rows: YearFigures, frame: Frame, widthName: WidthName): Mark[] {
  const { size, small, column } = LAYOUT[widthName];
  const { width, x, y, band, top, base } = frame;
  const middle = (x(stretch.from) + x(stretch.to + 1)) / 2;
  const room = x(stretch.to + 1) - x(stretch.from);
  const { figure, goal } = stretch;
  if (!figure) {
    const lines = wrap(rows.empty, room - 12, small);
    if (lines.some((line) => textWidth(line, small) > room - 12)) return [];
    return centred(lines, middle, (top + base) / 2 - linesHeight(lines.length - 1, small) / 2, small, width, { fill: 'muted' });
  }
  const head = y(figure.value);
  if (!rows.goal) return centred([figure.text], middle, head - INSIDE, size, width, { fill: 'ink', bold: true });

  // Goals lie close above the columns: the number of a column stands inside it.
  const inside = centred(wrap(figure.text, band * column, size), middle, head + INSIDE + size, size, width, { fill: 'paper', bold: true });
  if (goal) return [...inside, ...centred([goal.text], middle, y(goal.value) - 7, size, width, { fill: 'ink', bold: true })];
  const lines = wrap(rows.goal.empty, band - 4, small);
  return [...inside, ...centred(lines, middle, head - INSIDE - linesHeight(lines.length - 1, small), small, width, { fill: 'muted' })];
}

/** Lines around a middle, moved inwards where they would leave the drawing; `y` is the base of the first. */
function centred(lines: readonly string[], middle: number, y: number, size: number, width: number, style: { fill: Tone; bold?: boolean }): Mark[] {
  const half = Math.max(0, ...lines.map((line) => textWidth(line, size))) / 2;
  const x = Math.min(Math.max(middle, half), width - half);
  return textLines(lines, x, y, { size, anchor: 'middle', ...style });
}

/** What a column and a line are, above the drawing. */
function keyOf({ label, goal }: YearFigures, tone: Tone, size: number): Mark[] {
  const text = (words: string, row: number): Mark => ({ kind: 'text', x: KEY.swatch + 8, y: row * KEY.row + 15, text: words, size, fill: 'ink' });
  return [
    { kind: 'rect', x: 0, y: 3, width: KEY.swatch, height: 14, fill: tone },
    text(label, 0),
    { kind: 'line', x1: 0, y1: KEY.row + 10, x2: KEY.swatch, y2: KEY.row + 10, stroke: 'ink', strokeWidth: GOAL.width },
    text(goal?.label ?? '', 1),
  ];
}
