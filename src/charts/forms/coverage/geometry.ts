import { linear } from '../../core/linear.ts';
import { LETTERS, textWidth, WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import type { Stretch } from './rows.ts';

/** Between a name and its large amount. */
const BESIDE = 6;

const LAYOUT: Record<WidthName, { large: number; bar: number; loudBar: number; gap: number }> = {
  wide: { large: 26, bar: 20, loudBar: 36, gap: 22 },
  narrow: { large: 24, bar: 18, loudBar: 32, gap: 20 },
};

/**
 * Places what something costs and what covers it as steps below each other on one scale, what is paid loud. Every amount is written, so
 * there is no axis. Rows of the table are the stretches in order.
 */
export function coverageScene(stretches: readonly Stretch[], widthName: WidthName): Scene {
  const { large, bar, loudBar, gap } = LAYOUT[widthName];
  const { text: size, small } = LETTERS[widthName];
  const width = WIDTHS[widthName];
  const highest = Math.max(...stretches.map(({ toHigh }) => toHigh));
  const x = linear([0, highest], [0, width - 2]);
  const marks: Mark[] = [];
  const points: Point[] = [];
  let top = 0;

  for (const [row, stretch] of stretches.entries()) {
    const loud = stretch.kind === 'paid';
    const high = loud ? loudBar : bar;
    const heading = loud ? loudHeading(stretch, top) : quietHeading(stretch, top);
    marks.push(...heading.marks);
    const barY = top + heading.height + 5;
    const [from, to, end] = [x(stretch.from), x(stretch.to), x(stretch.toHigh)];
    // Where one stretch ends, the next begins: between the words of both, never through them.
    if (row > 0 && stretch.from > 0)
      marks.push({ kind: 'line', x1: from, y1: top - gap + 4, x2: from, y2: top - 3, stroke: 'muted', strokeWidth: 1, dash: [2, 3] });
    marks.push(...barOf(stretch, { from, to, high: end, left: to - x(stretch.left), barY, bar: high }));
    if (stretch.inside !== undefined)
      marks.push({
        kind: 'text',
        x: (from + to) / 2,
        y: barY + high / 2 + small * 0.35,
        text: stretch.inside,
        size: small,
        anchor: 'middle',
        fill: 'ink',
      });
    points.push({ row, column: 0, x: from, y: barY, width: end - from, height: high });
    top = barY + high;
    if (stretch.remark !== undefined) {
      const lines = wrap(stretch.remark, width, small);
      marks.push(...textLines(lines, 0, top + small + 5, { size: small, fill: 'muted' }));
      top += 7 + linesHeight(lines.length, small);
    }
    top += gap;
  }
  return { width, height: top - gap + 2, marks, points };

  function quietHeading({ label, text }: Stretch, y: number): { marks: Mark[]; height: number } {
    const lines = wrap(`${label}: ${text}`, width, size);
    return { marks: textLines(lines, 0, y + size, { size, fill: 'ink' }), height: linesHeight(lines.length, size) };
  }

  /** The name, and its amount large behind it, or below it where it has no room; no larger than a line can hold. */
  function loudHeading({ label, text }: Stretch, y: number): { marks: Mark[]; height: number } {
    const name = `${label}:`;
    const after = textWidth(name, size, true) + BESIDE;
    const beside = after + textWidth(text, large, true) <= width;
    const letters = Math.min(large, Math.floor(width / textWidth(text, 1, true)));
    const base = y + letters * 0.85 + (beside ? 0 : linesHeight(1, size));
    return {
      marks: [
        ...textLines([name], 0, beside ? base : y + size, { size, fill: 'ink', bold: true }),
        ...textLines([text], beside ? after : 0, base, { size: letters, fill: 'ink', bold: true, loud: true }),
      ],
      height: base - y + letters * 0.25,
    };
  }
}

function barOf({ kind }: Stretch, at: { from: number; to: number; high: number; left: number; barY: number; bar: number }): Mark[] {
  const { from, to, high, left, barY, bar } = at;
  const box = { kind: 'rect', x: from, y: barY, width: Math.max(to - from, 0), height: bar } as const;
  const edge = { ...box, x: from + 1, y: barY + 1, width: Math.max(to - from - 2, 0), height: bar - 2, strokeWidth: 2 } as const;
  const dashed = { stroke: 'muted', dash: [5, 3] } as const;
  const range = { ...edge, ...dashed, x: to, width: Math.max(high - to - 1, 0) };
  if (kind === 'announced') return [{ ...edge, stroke: 'muted' }];
  if (kind === 'open') return [{ ...edge, ...dashed }, range];
  if (kind === 'costs') return [{ ...box, fill: 'quiet' }, range];
  if (left >= to) return [{ ...box, fill: 'money', loud: true }];
  // What is left over is drawn open at the end of what is paid.
  return [
    { ...box, width: left - from, fill: 'money', loud: true },
    { ...edge, x: left + 1, width: to - left - 2, stroke: 'money', loud: true },
  ];
}
