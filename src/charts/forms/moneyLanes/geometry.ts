import { scaleLinear } from 'd3-scale';
import { textWidth, WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import type { LanePoint, MoneyLanes } from './rows.ts';

const LAYOUT = {
  wide: { size: 15, plot: 86, left: 18, right: 62, bar: 24, ticks: 1 },
  narrow: { size: 14, plot: 84, left: 16, right: 44, bar: 14, ticks: 3 },
} as const;
const TICK = 13;
const LANE_GAP = 26;
const PERIOD = 46;
const AXIS = 44;

/**
 * Places streams of money in lanes below each other, on one scale of years and one of euros; what has no year stands after the years.
 * Only amounts that a source gives are drawn, and nothing between two of them: the sources give no way from one to the other.
 * Rows of the table are the points and totals in order.
 */
export function moneyLanesScene({ lanes, longRun }: MoneyLanes, widthName: WidthName): Scene {
  const { size, plot, left, right, bar, ticks } = LAYOUT[widthName];
  const width = WIDTHS[widthName];
  const years = lanes.flatMap((lane) => [
    ...lane.points.flatMap(({ year }) => (year === undefined ? [] : [year])),
    ...(lane.total ? [lane.total.from, lane.total.to] : []),
  ]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = scaleLinear()
    .domain([first, last])
    .range([left, width - right - (widthName === 'wide' ? 40 : 26)]);
  const longRunX = width - right / 2;
  const highest = Math.max(...lanes.flatMap((lane) => lane.points.map(({ euro }) => euro)));
  const height = scaleLinear()
    .domain([0, highest])
    .range([0, plot - size - 8]);
  const marks: Mark[] = [];
  const points: Point[] = [];
  let top = 0;

  for (const lane of lanes) {
    const heading = wrap(lane.label, width, size);
    marks.push(...textLines(heading, 0, top + size, { size, fill: 'ink', bold: true }));
    top += linesHeight(heading.length, size) + 4;
    const remark = wrap(lane.total?.text ?? '', width - x(lane.total?.from ?? first), size);
    const base = top + (lane.total ? PERIOD + linesHeight(remark.length - 1, size) : plot);
    marks.push({ kind: 'line', x1: 0, y1: base, x2: width, y2: base, stroke: 'line', strokeWidth: 1 });
    marks.push(...lane.points.flatMap((point) => amount(point, base)));
    if (lane.total) marks.push(...period(lane.total, remark, base));
    top = base + LANE_GAP;
  }

  const axisY = top - LANE_GAP;
  for (let year = first; year <= last; year += ticks) {
    marks.push({
      kind: 'text',
      x: x(year),
      y: axisY + 18,
      text: String(year),
      size: TICK,
      anchor: 'middle',
      fill: 'muted',
    });
  }
  marks.push(...textLines(wrap(longRun, right, TICK), width, axisY + 18, { size: TICK, fill: 'muted', anchor: 'end' }));
  return { width, height: axisY + AXIS, marks, points };

  function at({ year }: LanePoint): number {
    return year === undefined ? longRunX : x(year);
  }

  function period({ from, to }: { from: number; to: number }, lines: readonly string[], base: number): Mark[] {
    const y = base - 14;
    points.push({ row: points.length, column: 0, x: x(from), y: y - 8, width: x(to) - x(from), height: 16 });
    return [
      ...textLines(lines, x(from), y - 12 - linesHeight(lines.length - 1, size), { size, bold: true, fill: 'ink' }),
      { kind: 'line', x1: x(from), y1: y, x2: x(to), y2: y, stroke: 'money', strokeWidth: 3 },
      { kind: 'line', x1: x(from), y1: y - 6, x2: x(from), y2: y + 6, stroke: 'money', strokeWidth: 3 },
      { kind: 'line', x1: x(to), y1: y - 6, x2: x(to), y2: y + 6, stroke: 'money', strokeWidth: 3 },
    ];
  }

  function amount(point: LanePoint, base: number): Mark[] {
    const [middle, y] = [at(point), base - height(point.euro)];
    if (point.other) {
      points.push({ row: points.length, column: 0, x: middle - 8, y: y - 8, width: 16, height: 16 });
      const labelX = Math.min(middle + bar / 2, width) - textWidth(point.text, TICK);
      const labelY = y - 7 - size * 1.5;
      return [
        { kind: 'diamond', x: middle, y, radius: 6, fill: 'ink', stroke: 'paper', strokeWidth: 1.5 },
        { kind: 'text', x: labelX, y: labelY, text: point.text, size: TICK, fill: 'muted' },
      ];
    }
    points.push({ row: points.length, column: 0, x: middle - bar / 2, y, width: bar, height: base - y });
    const half = textWidth(point.text, size) / 2;
    const anchor = middle - half < 0 ? 'start' : point.year === undefined || point.year === last ? 'end' : 'middle';
    const labelX = anchor === 'start' ? 0 : anchor === 'end' ? Math.min(middle + bar / 2, width) : middle;
    return [
      { kind: 'rect', x: middle - bar / 2, y, width: bar, height: base - y, fill: 'money' },
      { kind: 'text', x: labelX, y: y - 7, text: point.text, size, anchor, bold: true, halo: true, fill: 'ink' },
    ];
  }
}
