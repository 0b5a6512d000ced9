import { formatEuro } from '../../../domain/format.ts';
import { linear } from '../../core/linear.ts';
import { WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import type { Stretch } from './rows.ts';

const LAYOUT = {
  wide: { size: 16, bar: 30, gap: 22, tickStep: 5000 },
  narrow: { size: 14, bar: 26, gap: 20, tickStep: 10_000 },
};
/** Low enough to stay in view on a small screen while something else is read. */
export const LOW_COVERAGE: typeof LAYOUT = {
  wide: { size: 15, bar: 24, gap: 16, tickStep: 5000 },
  narrow: { size: 13, bar: 17, gap: 9, tickStep: 10_000 },
};
const TICK = 13;
const AXIS = 28;

/** Places what something costs and what covers it as steps below each other on one scale. Rows of the table are the stretches in order. */
export function coverageScene(stretches: readonly Stretch[], widthName: WidthName, layout: typeof LAYOUT = LAYOUT): Scene {
  const { size, bar, gap, tickStep } = layout[widthName];
  const remarkSize = Math.min(size, 14);
  const width = WIDTHS[widthName];
  const highest = Math.max(...stretches.map(({ toHigh }) => toHigh));
  const x = linear([0, highest], [0, width - 2]);
  const marks: Mark[] = [];
  const points: Point[] = [];
  let top = 0;

  for (const [row, stretch] of stretches.entries()) {
    const heading = wrap(`${stretch.label}: ${stretch.text}`, width, size);
    marks.push(...textLines(heading, 0, top + size, { size, fill: 'ink', bold: true }));
    const barY = top + linesHeight(heading.length, size) + 5;
    const [from, to, high] = [x(stretch.from), x(stretch.to), x(stretch.toHigh)];
    // Where one stretch ends, the next begins: between the words of both, never through them.
    if (row > 0 && stretch.from > 0)
      marks.push({ kind: 'line', x1: from, y1: top - gap, x2: from, y2: top, stroke: 'muted', strokeWidth: 1, dash: [2, 3] });
    marks.push(...barOf(stretch, { from, to, high, left: to - x(stretch.left), barY, bar }));
    if (stretch.inside !== undefined)
      marks.push({
        kind: 'text',
        x: (from + to) / 2,
        y: barY + bar / 2 + TICK * 0.35,
        text: stretch.inside,
        size: TICK,
        anchor: 'middle',
        fill: 'ink',
      });
    points.push({ row, column: 0, x: from, y: barY, width: high - from, height: bar });
    top = barY + bar;
    if (stretch.remark !== undefined) {
      const lines = wrap(stretch.remark, width, remarkSize);
      marks.push(...textLines(lines, 0, top + remarkSize + 5, { size: remarkSize, fill: 'muted' }));
      top += 7 + linesHeight(lines.length, remarkSize);
    }
    top += gap;
  }

  const axis = ticksTo(highest, tickStep).flatMap((tick): Mark[] => [
    { kind: 'line', x1: x(tick), y1: top - 6, x2: x(tick), y2: top, stroke: 'muted', strokeWidth: 1 },
    { kind: 'text', x: x(tick), y: top + 16, text: formatEuro(tick), size: TICK, anchor: tick === 0 ? 'start' : 'middle', fill: 'muted' },
  ]);
  marks.push({ kind: 'line', x1: 0, y1: top - 6, x2: width, y2: top - 6, stroke: 'muted', strokeWidth: 1 }, ...axis);
  return { width, height: top + AXIS, marks, points };
}

/** Round amounts from nought up to an amount, in euros. */
function ticksTo(highest: number, step: number): number[] {
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
}

function barOf({ kind }: Stretch, at: { from: number; to: number; high: number; left: number; barY: number; bar: number }): Mark[] {
  const { from, to, high, left, barY, bar } = at;
  const box = { kind: 'rect', x: from, y: barY, width: Math.max(to - from, 0), height: bar } as const;
  const edge = { ...box, x: from + 1, y: barY + 1, width: Math.max(to - from - 2, 0), height: bar - 2, strokeWidth: 2 } as const;
  const dashed = { dash: [5, 3] } as const;
  if (kind === 'announced') return [{ ...edge, stroke: 'money' }];
  if (kind === 'open') {
    return [
      { ...edge, stroke: 'muted', ...dashed },
      { ...edge, x: to, width: Math.max(high - to - 1, 0), stroke: 'muted', ...dashed },
    ];
  }
  if (kind === 'costs') {
    return [
      { ...box, fill: 'ink' },
      { ...edge, x: to, width: Math.max(high - to - 1, 0), stroke: 'ink', ...dashed },
    ];
  }
  if (left >= to) return [{ ...box, fill: 'money' }];
  // What is left over is drawn open at the end of what is paid.
  return [
    { ...box, width: left - from, fill: 'money' },
    { ...edge, x: left + 1, width: to - left - 2, stroke: 'money' },
  ];
}
