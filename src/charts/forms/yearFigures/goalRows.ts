import { scaleLinear } from 'd3-scale';
import { endWithRoom } from '../../core/loud.ts';
import { LETTERS, textWidth, WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { keyOf, KEY_HEIGHT } from './key.ts';
import { numberStyle } from './labels.ts';
import { isLoud, type Stretch, type YearFigures } from './rows.ts';

const BAR = 24;
const LOUD_BAR = 36;
const GAP = 14;
const BESIDE = 7;
const GOAL = { width: 3, loud: 6, edge: 4, beyond: 4 };

/** Places a bar a year below each other, with the goal as an upright line and its number behind it. Rows of the table are the years in order. */
export function goalRows(rows: YearFigures, widthName: WidthName): Scene {
  const { stretches, goal, empty, unit } = rows;
  const { text: size, small, loud: large } = LETTERS[widthName];
  const width = WIDTHS[widthName];
  const tone = unit === 'euro' ? 'money' : 'people';
  const left = Math.max(...stretches.map(({ name }) => textWidth(name, size))) + BESIDE;
  const highest = Math.max(...stretches.map(furthest));
  const end = endWithRoom(
    left,
    width,
    stretches.map((stretch) => ({ share: furthest(stretch) / highest, words: widthAfter(stretch) })),
  );
  const x = scaleLinear().domain([0, highest]).range([left, end]);
  const marks: Mark[] = [...keyOf(rows, tone, small)];
  const points: Point[] = [];
  let top = KEY_HEIGHT + GAP;

  for (const [row, stretch] of stretches.entries()) {
    const high = isLoud(stretch) ? LOUD_BAR : BAR;
    const base = top + high / 2 + size * 0.35;
    marks.push({ kind: 'text', x: 0, y: base, text: stretch.name, size, fill: 'ink' }, ...bar(stretch, high), ...after(stretch, high));
    points.push({ row, column: 0, x: left, y: top, width: Math.max(x(furthest(stretch)) - left, BAR), height: high });
    top += high + GAP;
    if (stretch.by !== undefined) {
      marks.push({ kind: 'text', x: left, y: top - GAP + small + 2, text: stretch.by, size: small, fill: 'muted' });
      top += small + 2;
    }
  }
  return { width, height: top - GAP + GOAL.beyond, marks, points };

  function furthest({ figure, goal: held }: Stretch): number {
    return Math.max(figure?.value ?? 0, held?.value ?? 0);
  }

  /** The number of a bar inside it, or the words of a year without one in its place. */
  function bar(stretch: Stretch, high: number): Mark[] {
    const { figure } = stretch;
    const base = top + high / 2;
    if (!figure) return [{ kind: 'text', x: left, y: base + size * 0.35, text: empty, size, fill: 'muted' }];
    const loud = isLoud(stretch);
    const style = numberStyle(figure, { size, large, column: x(figure.value) - left - 2 * BESIDE }, loud ? 'paper' : 'ink', true);
    return [
      {
        kind: 'rect',
        x: left,
        y: top,
        width: x(figure.value) - left,
        height: high,
        fill: loud ? tone : 'quiet',
        loud,
      },
      { kind: 'text', x: left + BESIDE, y: base + style.size * 0.35, text: figure.text, ...style },
    ];
  }

  /** The goal with its number behind it, or words in its place. */
  function after(stretch: Stretch, high: number): Mark[] {
    const { figure, goal: held } = stretch;
    if (!figure) return [];
    const labelX = x(furthest(stretch)) + BESIDE + (held ? 1 : 0);
    const base = top + high / 2;
    if (!held) return [{ kind: 'text', x: labelX, y: base + small * 0.35, text: goal?.empty ?? '', size: small, fill: 'muted' }];
    const at = x(held.value);
    const line = { kind: 'line', x1: at, y1: top - GOAL.beyond, x2: at, y2: top + high + GOAL.beyond } as const;
    const strokeWidth = held.loud ? GOAL.loud : GOAL.width;
    const style = numberStyle(held, { size, large, column: 0 }, 'ink', false);
    return [
      { ...line, stroke: 'paper', strokeWidth: strokeWidth + GOAL.edge },
      { ...line, stroke: 'ink', strokeWidth, loud: held.loud },
      { kind: 'text', x: labelX, y: base + style.size * 0.35, text: held.text, ...style },
    ];
  }

  function widthAfter({ figure, goal: held }: Stretch): number {
    if (!figure) return 0;
    const words = held ? textWidth(held.text, held.loud ? large : size, held.loud) : textWidth(goal?.empty ?? '', small);
    return BESIDE + 2 + words;
  }
}
