import { scaleLinear } from 'd3-scale';
import { leastEnd, axisText } from '../../core/axis.ts';
import { WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { keyOf, KEY_ROW } from './key.ts';
import type { Years } from './rows.ts';

const LAYOUT = {
  wide: { plot: 260, left: 54, right: 182, size: 15, column: 0.62 },
  narrow: { plot: 230, left: 52, right: 0, size: 14, column: 0.7 },
} as const;
const TICK = 13;
const YEARS = 26;
const INSIDE = 7;

/** Places a column a year: parts on top of each other, the first full and the second open, and a goal across them. Rows of the table are the parts and then the goal; columns of the table are the years. */
export function yearsScene(rows: Years, widthName: WidthName): Scene {
  const { years, unit, parts, goal } = rows;
  const { plot, left, right, size, column } = LAYOUT[widthName];
  const width = WIDTHS[widthName];
  const tone = unit === 'euro' ? 'money' : 'people';
  const key = widthName === 'narrow' ? keyOf(rows, tone, size) : [];
  const top = key.length > 0 ? (parts.length + (goal ? 1 : 0)) * KEY_ROW + 12 : 12;
  const sums = years.map((_, year) => parts.reduce((sum, part) => sum + (part.values[year] ?? 0), 0));
  const y = scaleLinear()
    .domain([0, Math.max(leastEnd(unit), ...sums, ...(goal?.values ?? []))])
    .range([top + plot, top])
    .nice(4);
  const band = (width - left - right) / years.length;
  const columnX = (year: number): number => left + band * year + (band * (1 - column)) / 2;
  const columnWidth = band * column;
  const marks: Mark[] = [...key];
  const points: Point[] = [];

  for (const tick of y.ticks(4)) {
    marks.push(
      { kind: 'line', x1: left, y1: y(tick), x2: width - right, y2: y(tick), stroke: tick === 0 ? 'ink' : 'line', strokeWidth: 1 },
      { kind: 'text', x: left - 7, y: y(tick) + 4.5, text: axisText(tick, unit), size: TICK, anchor: 'end', fill: 'muted' },
    );
  }

  for (const [year, name] of years.entries()) {
    const x = columnX(year);
    const middle = x + columnWidth / 2;
    marks.push({ kind: 'text', x: middle, y: top + plot + 19, text: name, size, anchor: 'middle', fill: 'ink' });
    let below = 0;
    for (const [row, part] of parts.entries()) {
      const value = part.values[year] ?? 0;
      const [from, to] = [y(below), y(below + value)];
      // A gap of paper keeps the parts apart without leaning on their colours.
      const box = { x, y: to, width: columnWidth, height: from - to - (row > 0 ? 2 : 0) };
      marks.push(
        row === 0
          ? { kind: 'rect', ...box, fill: tone }
          : {
              kind: 'rect',
              x: box.x + 1,
              y: box.y + 1,
              width: box.width - 2,
              height: box.height - 2,
              fill: 'paper',
              stroke: tone,
              strokeWidth: 2,
            },
        {
          kind: 'text',
          x: middle,
          y: to + INSIDE + size,
          text: axisText(value, unit),
          size,
          anchor: 'middle',
          bold: true,
          fill: row === 0 ? 'paper' : 'ink',
        },
      );
      points.push({ row, column: year + 1, ...box });
      below += value;
    }
    if (goal) {
      const value = goal.values[year] ?? 0;
      const [from, to] = [x - band * 0.1, x + columnWidth + band * 0.1];
      marks.push(
        { kind: 'line', x1: from, y1: y(value), x2: to, y2: y(value), stroke: 'ink', strokeWidth: 3 },
        {
          kind: 'text',
          x: middle,
          y: y(value) - 7,
          text: axisText(value, goal.unit),
          size,
          anchor: 'middle',
          bold: true,
          halo: true,
          fill: 'ink',
        },
      );
      points.push({ row: parts.length, column: year + 1, x: from, y: y(value) - 5, width: to - from, height: 10 });
    }
  }

  if (key.length === 0) marks.push(...labelsBeside());
  return { width, height: top + plot + YEARS, marks, points };

  /** The names of the rows beside the last column, each at the height of what it names. */
  function labelsBeside(): Mark[] {
    const last = years.length - 1;
    const x = width - right + 8;
    let below = 0;
    const names = parts.map((part): Mark => {
      const value = part.values[last] ?? 0;
      const middle = y(below + value / 2) + 5;
      below += value;
      return { kind: 'text', x, y: middle, text: part.label, size, fill: 'ink' };
    });
    const goalName: Mark[] = goal ? [{ kind: 'text', x, y: y(goal.values[last] ?? 0) + 5, text: goal.label, size, fill: 'ink' }] : [];
    return [...names, ...goalName];
  }
}
