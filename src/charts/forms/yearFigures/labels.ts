import type { Tone } from '../../core/palette.ts';
import { textWidth, type Mark } from '../../core/scene.ts';
import { linesHeight, textLines, wrap, type TextStyle } from '../../core/text.ts';
import { bareMillions, isLoud, type Amount, type Stretch, type YearFigures } from './rows.ts';

/** Where years and values stand in a drawing, and how large its letters are. */
export interface Frame {
  width: number;
  /** Where a year begins. */
  x: (year: number) => number;
  y: (value: number) => number;
  /** How wide a year is, and the column in it. */
  band: number;
  column: number;
  /** Of numbers, of all other words, and of the loud number. */
  size: number;
  small: number;
  large: number;
  tone: Tone;
  top: number;
  base: number;
  /** Room between the base and the words below it. */
  foot: number;
}

const INSIDE = 6;
const ABOVE_GOAL = 7;
const PADDING = 6;

/** Whether every number has room above its own columns; that of the highest may reach over lower ones beside it. */
export function fitAbove(rows: YearFigures, { x, size, large }: Frame): boolean {
  const highest = Math.max(...rows.stretches.map(({ figure }) => figure?.value ?? 0));
  return rows.stretches.every(({ from, to, figure }, index) => {
    if (!figure) return true;
    const beside = [rows.stretches[index - 1], rows.stretches[index + 1]];
    if (figure.value === highest && beside.every((stretch) => !stretch || (stretch.figure && stretch.figure.value < highest))) return true;
    return textWidth(marked(figure, rows), figure.loud ? large : size, figure.loud) <= x(to + 1) - x(from);
  });
}

/** How the number of an amount is set, in a colour; the loud one larger, and inside a column no wider than the column. */
export function numberStyle(
  { loud, text }: Amount,
  { size, large, column }: Pick<Frame, 'size' | 'large' | 'column'>,
  fill: Tone,
  inside: boolean,
): TextStyle {
  if (!loud) return { size, fill };
  const fitting = inside ? Math.min(large, Math.floor(column / textWidth(text, 1, true))) : large;
  return { size: fitting, fill, bold: true, loud: true };
}

/** What stands in or above the columns of a stretch, or in an empty place where it fits. */
export function wordsAround(stretch: Stretch, rows: YearFigures, frame: Frame, numbersBelow: boolean): Mark[] {
  const { y } = frame;
  const { figure, goal } = stretch;
  if (!figure) return wordsInEmptyPlace(stretch, rows, frame);
  const head = y(figure.value);
  const number = marked(figure, rows);
  if (!rows.goal) return numbersBelow ? [] : centred([number], stretch, head - INSIDE, frame, numberStyle(figure, frame, 'ink', false));

  const inColumn = isLoud(stretch) ? 'paper' : 'ink';
  if (goal && goal.value < figure.value)
    return [
      // Of a column that rises above its goal, the number stands above it, and that of the goal inside, below its line.
      ...centred([number], stretch, head - INSIDE, frame, numberStyle(figure, frame, 'ink', false)),
      ...insideColumn(marked(goal, rows), goal, y(goal.value)),
    ];
  // Goals lie close above the columns: the number of a column stands inside it.
  const above = goal
    ? centred([marked(goal, rows)], stretch, y(goal.value) - ABOVE_GOAL, frame, numberStyle(goal, frame, 'ink', false))
    : wordsEndingAt(head - INSIDE, rows.goal.empty, stretch, frame);
  return [...insideColumn(number, figure, head), ...above];

  function insideColumn(text: string, amount: Amount, top: number): Mark[] {
    const style = numberStyle(amount, frame, inColumn, true);
    return centred(wrap(text, frame.column, style.size, style.bold), stretch, top + INSIDE + style.size, frame, style);
  }
}

/** What stands below the columns of a stretch, each on a line of its own: its number where that has no room above, its years and who counted. */
export function wordsBelow(stretch: Stretch, rows: YearFigures, frame: Frame, numbersBelow: boolean): { marks: Mark[]; lines: number } {
  const { x, base, foot, small } = frame;
  const { from, to, name, figure, by } = stretch;
  // The years of a narrow empty place are clear from those beside it.
  const years = figure || textWidth(name, small) <= x(to + 1) - x(from) ? name : undefined;
  const number = numbersBelow && figure ? figure : undefined;
  const below = base + (numbersBelow ? numbersHeight(frame) : 0) + foot + small;
  const lines = [years, by];
  return {
    marks: [
      ...(number
        ? centred([marked(number, rows)], stretch, base + numbersHeight(frame), frame, numberStyle(number, frame, 'ink', false))
        : []),
      ...lines.flatMap((text, line) =>
        text === undefined
          ? []
          : centred([text], stretch, below + linesHeight(line, small), frame, { size: small, fill: text === by ? 'muted' : 'ink' }),
      ),
    ],
    lines: by === undefined ? 1 : 2,
  };
}

/** Room for a line of numbers below the columns. */
export function numbersHeight({ large }: Frame): number {
  return large + 2;
}

/** A number as it stands in the drawing; the loud one with what it counts. */
function marked({ text, loud }: Amount, { millions }: YearFigures): string {
  return (millions && !loud ? bareMillions(text) : undefined) ?? text;
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

/** How much of a stretch its words may fill before those at the left edge move away from the next. */
const FULL = 0.85;

/** Lines around the middle of a stretch, moved inwards where they would leave the drawing; `y` is the base of the first. */
function centred(lines: readonly string[], { from, to }: Stretch, y: number, { x, width }: Frame, style: TextStyle): Mark[] {
  const half = Math.max(0, ...lines.map((line) => textWidth(line, style.size, style.bold))) / 2;
  const [left, right] = [x(from), x(to + 1)];
  const atEdge = left < style.size && 2 * half > FULL * (right - left);
  const middle = atEdge ? half : Math.min(Math.max((left + right) / 2, half), width - half);
  return textLines(lines, middle, y, { anchor: 'middle', ...style });
}
