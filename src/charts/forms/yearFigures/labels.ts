import type { Tone } from '../../core/palette.ts';
import { textWidth, type Mark } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import { bareMillions, type Amount, type Stretch, type YearFigures } from './rows.ts';

/** Where years and values stand in a drawing, and how large its letters are. */
export interface Frame {
  width: number;
  /** Where a year begins. */
  x: (year: number) => number;
  y: (value: number) => number;
  /** How wide a year is, and the column in it. */
  band: number;
  column: number;
  /** Of numbers in and above columns, and of all other words. */
  size: number;
  small: number;
  tone: Tone;
  top: number;
  base: number;
  /** Room between the base and the words below it. */
  foot: number;
}

const INSIDE = 6;
const ABOVE_GOAL = 7;
const PADDING = 6;

/** Whether every number has room above its own columns. */
export function fitAbove(rows: YearFigures, { x, size }: Frame): boolean {
  return rows.stretches.every(({ from, to, figure }) => !figure || textWidth(marked(figure, rows), size) <= x(to + 1) - x(from));
}

/** What stands in or above the columns of a stretch, or in an empty place where it fits. */
export function wordsAround(stretch: Stretch, rows: YearFigures, frame: Frame, numbersBelow: boolean): Mark[] {
  const { y, size } = frame;
  const { figure, goal } = stretch;
  if (!figure) return wordsInEmptyPlace(stretch, rows, frame);
  const head = y(figure.value);
  const number = marked(figure, rows);
  if (!rows.goal) return numbersBelow ? [] : centred([number], stretch, head - INSIDE, frame, { size, fill: 'ink', bold: true });

  if (goal && goal.value < figure.value) return wordsOfGoalMet(stretch, number, marked(goal, rows), frame);

  // Goals lie close above the columns: the number of a column stands inside it.
  const inside = centred(wrap(number, frame.column, size), stretch, head + INSIDE + size, frame, { size, fill: 'paper', bold: true });
  const above = goal
    ? centred([marked(goal, rows)], stretch, y(goal.value) - ABOVE_GOAL, frame, { size, fill: 'ink', bold: true })
    : wordsEndingAt(head - INSIDE, rows.goal.empty, stretch, frame);
  return [...inside, ...above];
}

/** Of a column that rises above its goal, the number stands above it, and that of the goal inside, below its line. */
function wordsOfGoalMet(stretch: Stretch, number: string, goal: string, frame: Frame): Mark[] {
  const { y, size } = frame;
  return [
    ...centred([number], stretch, y(stretch.figure?.value ?? 0) - INSIDE, frame, { size, fill: 'ink', bold: true }),
    ...centred([goal], stretch, y(stretch.goal?.value ?? 0) + INSIDE + size, frame, { size, fill: 'paper', bold: true }),
  ];
}

/** What stands below the columns of a stretch, each on a line of its own: its number where that has no room above, its years and who counted. */
export function wordsBelow(stretch: Stretch, rows: YearFigures, frame: Frame, numbersBelow: boolean): { marks: Mark[]; lines: number } {
  const { x, base, foot, small } = frame;
  const { from, to, name, figure, by } = stretch;
  // The years of a narrow empty place are clear from those beside it.
  const years = figure || textWidth(name, small) <= x(to + 1) - x(from) ? name : undefined;
  const lines = [...(numbersBelow ? [figure && marked(figure, rows)] : []), years, by];
  const marks = lines.flatMap((text, line) =>
    text === undefined
      ? []
      : centred([text], stretch, base + foot + small + linesHeight(line, small), frame, {
          size: small,
          fill: text === by ? 'muted' : 'ink',
          bold: numbersBelow && line === 0,
        }),
  );
  return { marks, lines: lines.length - (by === undefined ? 1 : 0) };
}

/** A number as it stands in the drawing. */
function marked({ text }: Amount, { millions }: YearFigures): string {
  return (millions ? bareMillions(text) : undefined) ?? text;
}

function wordsInEmptyPlace(stretch: Stretch, { empty }: YearFigures, frame: Frame): Mark[] {
  const { x, top, base, small } = frame;
  const room = x(stretch.to + 1) - x(stretch.from) - 2 * PADDING;
  const lines = wrap(empty, room, small);
  if (lines.some((line) => textWidth(line, small) > room)) return [];
  return centred(lines, stretch, (top + base - linesHeight(lines.length - 1, small)) / 2, frame, { size: small, fill: 'muted' });
}

/** Words whose last line ends at a height. */
function wordsEndingAt(y: number, words: string, stretch: Stretch, frame: Frame): Mark[] {
  const { band, small } = frame;
  const lines = wrap(words, band - PADDING, small);
  return centred(lines, stretch, y - linesHeight(lines.length - 1, small), frame, { size: small, fill: 'muted' });
}

/** Lines around the middle of a stretch, moved inwards where they would leave the drawing; `y` is the base of the first. */
function centred(
  lines: readonly string[],
  { from, to }: Stretch,
  y: number,
  { x, width }: Frame,
  style: { size: number; fill: Tone; bold?: boolean },
): Mark[] {
  const half = Math.max(0, ...lines.map((line) => textWidth(line, style.size))) / 2;
  const middle = Math.min(Math.max((x(from) + x(to + 1)) / 2, half), width - half);
  return textLines(lines, middle, y, { anchor: 'middle', ...style });
}
