import { scaleLinear } from 'd3-scale';
import { leastEnd, axisText } from '../../core/axis.ts';
import type { Tone } from '../../core/palette.ts';
import { LETTERS, textWidth, WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap, type TextStyle } from '../../core/text.ts';
import { keyOf, KEY_ROW } from './key.ts';
import type { Years } from './rows.ts';

const LAYOUT = {
  wide: { plot: 260, right: 128, column: 0.74 },
  narrow: { plot: 240, right: 0, column: 0.88 },
} as const;
const YEARS = 26;
const INSIDE = 7;
/** Room above the highest mark for its number. */
const ABOVE = 26;

/**
 * Places a column a year: parts on top of each other and a goal across them. The loud part has the tone in its last year and its number
 * large; every number is written, so there is no axis. Rows of the table are the parts and then the goal; columns of the table are the years.
 */
export function yearsScene(rows: Years, widthName: WidthName): Scene {
  const { years, unit, parts, goal } = rows;
  const { plot, right, column } = LAYOUT[widthName];
  const { text: size, loud: large } = LETTERS[widthName];
  const width = WIDTHS[widthName];
  const tone = unit === 'euro' ? 'money' : 'people';
  const key = right === 0 ? keyOf(rows, tone, size) : [];
  const top = (key.length > 0 ? (parts.length + (goal ? 1 : 0)) * KEY_ROW : 0) + ABOVE;
  const sums = years.map((_, year) => parts.reduce((sum, part) => sum + (part.values[year] ?? 0), 0));
  const y = scaleLinear()
    .domain([0, Math.max(leastEnd(unit), ...sums, ...(goal?.values ?? []))])
    .range([top + plot, top]);
  const band = (width - right) / years.length;
  const columnWidth = band * column;
  const last = years.length - 1;
  const marks: Mark[] = [...key];
  const points: Point[] = [];

  for (const [year, name] of years.entries()) {
    const x = band * year + (band - columnWidth) / 2;
    const middle = x + columnWidth / 2;
    marks.push({ kind: 'text', x: middle, y: top + plot + 19, text: name, size, anchor: 'middle', fill: 'ink' });
    let below = 0;
    for (const [row, { values, loud }] of parts.entries()) {
      const value = values[year] ?? 0;
      const [from, to] = [y(below), y(below + value)];
      // A gap of paper keeps the parts apart without leaning on their colours.
      const box = { x, y: to, width: columnWidth, height: from - to - (row > 0 ? 2 : 0) };
      const peak = loud && year === last;
      const style = numberStyle(axisText(value, unit), peak);
      marks.push(
        { kind: 'rect', ...box, fill: toneOfPart(loud, year), loud: peak },
        { kind: 'text', x: middle, y: to + INSIDE + style.size * 0.9, text: axisText(value, unit), anchor: 'middle', ...style },
      );
      points.push({ row, column: year + 1, ...box });
      below += value;
    }
    if (goal) {
      const value = goal.values[year] ?? 0;
      const [from, to] = [middle - band / 2 + 2, middle + band / 2 - 2];
      marks.push(
        { kind: 'line', x1: from, y1: y(value), x2: to, y2: y(value), stroke: 'ink', strokeWidth: 3 },
        { kind: 'text', x: middle, y: y(value) - 7, text: axisText(value, goal.unit), size, anchor: 'middle', bold: true, fill: 'ink' },
      );
      points.push({ row: parts.length, column: year + 1, x: from, y: y(value) - 5, width: to - from, height: 10 });
    }
  }
  marks.push({ kind: 'line', x1: 0, y1: top + plot, x2: width - right, y2: top + plot, stroke: 'ink', strokeWidth: 1 });
  if (right > 0) marks.push(...labelsBeside());
  return { width, height: top + plot + YEARS, marks, points };

  function toneOfPart(loud: boolean, year: number): Tone {
    if (loud) return year === last ? tone : 'quiet';
    return 'line';
  }

  /** How a number inside a column is set: the loud one as large as its column lets it. */
  function numberStyle(text: string, peak: boolean): TextStyle {
    if (!peak) return { size, fill: 'ink' };
    return { size: Math.min(large, Math.floor(columnWidth / textWidth(text, 1, true))), fill: 'paper', bold: true, loud: true };
  }

  /** The names of the rows beside the last column, each at the height of what it names. */
  function labelsBeside(): Mark[] {
    const x = width - right + 8;
    const name = (label: string, middle: number, bold: boolean): Mark[] => {
      const lines = wrap(label, right - 8, size, bold);
      return textLines(lines, x, middle + 5 - linesHeight(lines.length - 1, size) / 2, { size, fill: 'ink', bold });
    };
    let below = 0;
    const names = parts.flatMap(({ values, label, loud }) => {
      const value = values[last] ?? 0;
      const middle = y(below + value / 2);
      below += value;
      return name(label, middle, loud);
    });
    return [...names, ...(goal ? name(goal.label, y(goal.values[last] ?? 0), false) : [])];
  }
}
