import { scaleLinear } from 'd3-scale';
import { LETTERS, textWidth, WIDTHS, type Box, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import type { Lane, LanePoint, LaneTotal, MoneyLanes } from './rows.ts';

const LAYOUT = {
  wide: { plot: 80, left: 18, right: 66, bar: 20, ticks: 1 },
  narrow: { plot: 80, left: 20, right: 58, bar: 14, ticks: 3 },
} as const;
const LANE_GAP = 26;
/** Between the line of a period and its words, and below it. */
const PERIOD = { above: 12, below: 14, edge: 7 };
const ABOVE = 7;
/** What stands in the years that a source says nothing of, and where. */
const UNSAID = { between: 'ertussen niet genoemd', alone: 'alleen voor', above: 6, beside: 6 };

/**
 * Places streams of money in lanes below each other, on one scale of years and one of euros; what has no year stands after the years.
 * Only amounts that a source gives are drawn. Between two of them stand words that say so, and nothing that is drawn: the sources give
 * no way from one to the other. Beside the only one of a stream stands that it is.
 * Rows of the table are the points and totals in order.
 */
export function moneyLanesScene({ lanes, longRun }: MoneyLanes, widthName: WidthName): Scene {
  const { plot, left, right, bar, ticks } = LAYOUT[widthName];
  const { text: size, small, loud: large } = LETTERS[widthName];
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
    const bold = lane.total?.loud ?? lane.points.some(({ loud }) => loud);
    const heading = wrap(lane.label, width, size, bold);
    marks.push(...textLines(heading, 0, top + size, { size, fill: 'ink', bold }));
    top += linesHeight(heading.length, size) + 4;
    const total = lane.total && period(lane.total, top);
    const base = total?.below ?? top + plot;
    marks.push({ kind: 'line', x1: 0, y1: base, x2: width, y2: base, stroke: 'line', strokeWidth: 1 });
    marks.push(...lane.points.flatMap((point) => amount(point, base)), ...unsaid(lane, base));
    if (total) {
      marks.push(...total.marks);
      points.push({ row: points.length, column: 0, ...total.box });
    }
    top = base + LANE_GAP;
  }

  const axisY = top - LANE_GAP + small + 5;
  for (let year = first; year <= last; year += ticks)
    marks.push({ kind: 'text', x: x(year), y: axisY, text: String(year), size: small, anchor: 'middle', fill: 'muted' });
  const noYear = wrap(longRun, right, small);
  marks.push(...textLines(noYear, width, axisY, { size: small, fill: 'muted', anchor: 'end' }));
  return { width, height: axisY + linesHeight(noYear.length - 1, small) + 6, marks, points };

  /** One amount for all years of a period: a line with ends below its words, where it stands, and the y below it. */
  function period({ from, to, amount: text, remark, loud }: LaneTotal, y: number): { marks: Mark[]; box: Box; below: number } {
    const letters = loud ? large : size;
    const start = Math.max(0, Math.min(x(from), width - textWidth(text, letters, loud)));
    const lines = wrap(remark, width - start, size);
    const lineY = y + linesHeight(1, letters) + linesHeight(lines.length, size) + PERIOD.above;
    const stroke = loud ? 'money' : 'quiet';
    return {
      marks: [
        { kind: 'text', x: start, y: y + letters * 0.9, text, size: letters, fill: 'ink', bold: loud, loud },
        ...textLines(lines, start, y + linesHeight(1, letters) + size * 0.9, { size, fill: 'ink' }),
        ...[x(from), x(to)].map((end): Mark => {
          const [y1, y2] = [lineY - PERIOD.edge, lineY + PERIOD.edge];
          return { kind: 'line', x1: end, y1, x2: end, y2, stroke, strokeWidth: 3, loud };
        }),
        { kind: 'line', x1: x(from), y1: lineY, x2: x(to), y2: lineY, stroke, strokeWidth: loud ? 8 : 4, loud },
      ],
      box: { x: x(from), y: lineY - 8, width: x(to) - x(from), height: 16 },
      below: lineY + PERIOD.below,
    };
  }

  function middleOf({ year }: LanePoint): number {
    return year === undefined ? longRunX : x(year);
  }

  /** What the source leaves out of a stream: the years between two amounts, or all but one. */
  function unsaid({ points: amounts, total }: Lane, base: number): Mark[] {
    const own = amounts.filter(({ other }) => !other);
    const [only] = own;
    const words = { kind: 'text', y: base - UNSAID.above, size: small, fill: 'muted' } as const;
    if (own.length === 1 && only?.year !== undefined && !total)
      return [{ ...words, x: middleOf(only) + bar / 2 + UNSAID.beside, text: `${UNSAID.alone} ${only.year}` }];
    return own.slice(1).flatMap((next, index): Mark[] => {
      const before = own[index];
      if (before?.year === undefined || (next.year !== undefined && next.year - before.year < 2)) return [];
      const [from, to] = [middleOf(before) + bar / 2 + UNSAID.beside, middleOf(next) - bar / 2 - UNSAID.beside];
      if (textWidth(UNSAID.between, small) > to - from) return [];
      return [{ ...words, x: (from + to) / 2, text: UNSAID.between, anchor: 'middle' }];
    });
  }

  function amount(point: LanePoint, base: number): Mark[] {
    const [middle, y] = [middleOf(point), base - height(point.euro)];
    if (point.other) {
      points.push({ row: points.length, column: 0, x: middle - 8, y: y - 8, width: 16, height: 16 });
      const end = Math.min(middle + bar / 2, width);
      const at = textWidth(point.text, small) > end ? ({ x: 0, anchor: 'start' } as const) : ({ x: end, anchor: 'end' } as const);
      return [
        { kind: 'diamond', x: middle, y, radius: 6, fill: 'ink', stroke: 'paper', strokeWidth: 1.5 },
        { kind: 'text', ...at, y: y - ABOVE - size * 1.5, text: point.text, size: small, fill: 'muted' },
      ];
    }
    points.push({ row: points.length, column: 0, x: middle - bar / 2, y, width: bar, height: base - y });
    const { loud } = point;
    const letters = loud ? large : size;
    const half = textWidth(point.text, letters, loud) / 2;
    const anchor = middle - half < 0 ? 'start' : point.year === undefined || point.year === last ? 'end' : 'middle';
    const labelX = anchor === 'start' ? 0 : anchor === 'end' ? Math.min(middle + bar / 2, width) : middle;
    return [
      { kind: 'rect', x: middle - bar / 2, y, width: bar, height: base - y, fill: loud ? 'money' : 'quiet', loud },
      { kind: 'text', x: labelX, y: y - ABOVE, text: point.text, size: letters, anchor, fill: 'ink', bold: loud, loud },
    ];
  }
}
