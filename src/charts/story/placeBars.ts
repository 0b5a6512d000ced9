import { linear } from '../core/linear.ts';
import type { Mark, Point, Scene, WidthName } from '../core/scene.ts';
import { linesHeight, textLines, wrap } from '../core/text.ts';
import type { Stretch } from '../forms/coverage/rows.ts';
import { LABEL, STORY_WIDTHS } from './widths.ts';

const LAYOUT = { wide: { bar: 34, gap: 18 }, narrow: { bar: 18, gap: 8 } } as const;
/** Between a heading and its bar. */
const HEADING_GAP = 5;
/** What stands in a bar that waits for the reader's guess. */
const HIDDEN = '?';

/**
 * What one place costs, and below it what covers that, on one scale: each begins where the one above it ends. Until the answer is shown the
 * bars below the first are open, as long as all of the costs. Every amount is told, so there is no scale to read from. Rows of the table are the stretches in order.
 */
export function placeBars(stretches: readonly Stretch[], shown: boolean, widthName: WidthName): Scene {
  const { bar, gap } = LAYOUT[widthName];
  const width = STORY_WIDTHS[widthName];
  const highest = Math.max(...stretches.map(({ toHigh }) => toHigh));
  const x = linear([0, highest], [0, width - 2]);
  const marks: Mark[] = [];
  const points: Point[] = [];
  let top = 0;
  for (const [row, stretch] of stretches.entries()) {
    const open = !shown && stretch.kind !== 'costs';
    const heading = wrap(open ? stretch.label : `${stretch.label}: ${stretch.text}`, width, LABEL, !open);
    const barY = top + linesHeight(heading.length, LABEL) + HEADING_GAP;
    marks.push(...textLines(heading, 0, top + LABEL, { size: LABEL, fill: 'ink', bold: !open }));
    if (shown && stretch.from > 0)
      // Where one stretch ends, the next begins: between the words of both, never through them.
      marks.push({
        kind: 'line',
        x1: x(stretch.from),
        y1: top - gap,
        x2: x(stretch.from),
        y2: top,
        stroke: 'muted',
        strokeWidth: 1,
        dash: [2, 3],
        key: `step ${row}`,
      });
    marks.push(...(open ? waiting(barY, row) : bars(stretch, barY, row)));
    const [from, to] = open ? [0, width - 2] : [x(stretch.from), x(stretch.toHigh)];
    points.push({ row, column: 0, x: from, y: barY, width: to - from, height: bar });
    top = barY + bar + remarkBelow(stretch, barY + bar) + gap;
  }
  return { width, height: top - gap + 2, marks, points };

  /** A bar that waits to be filled in. */
  function waiting(y: number, row: number): Mark[] {
    return [
      { kind: 'rect', x: 1, y: y + 1, width: width - 4, height: bar - 2, stroke: 'muted', strokeWidth: 2, dash: [5, 3], key: `bar ${row}` },
      inside(HIDDEN, width / 2, y),
    ];
  }

  function inside(text: string, middle: number, y: number): Mark {
    return {
      kind: 'text',
      x: middle,
      y: y + bar / 2 + LABEL * 0.35,
      text,
      size: LABEL,
      anchor: 'middle',
      bold: text === HIDDEN,
      fill: 'ink',
    };
  }

  function bars({ kind, from, to, toHigh, left, inside: words }: Stretch, y: number, row: number): Mark[] {
    const box = { kind: 'rect', y, height: bar, key: `bar ${row}` } as const;
    const edge = { kind: 'rect', y: y + 1, height: bar - 2, strokeWidth: 2 } as const;
    const outline = (start: number, end: number, more: Partial<Mark>): Mark =>
      ({ ...edge, x: start + 1, width: Math.max(end - start - 2, 0), ...more }) as Mark;
    const [a, b, high] = [x(from), x(to), x(toHigh)];
    switch (kind) {
      case 'costs':
        return [{ ...box, x: a, width: b - a, fill: 'ink' }, outline(b, high, { stroke: 'ink', dash: [5, 3], key: 'costs at most' })];
      case 'paid':
        return [
          { ...box, x: a, width: x(to - left) - a, fill: 'money' },
          ...(left > 0 ? [outline(x(to - left), b, { stroke: 'money', key: 'left over' })] : []),
        ];
      case 'announced':
        return [outline(a, b, { stroke: 'money', key: `bar ${row}` })];
      case 'open':
        return [
          outline(a, b, { stroke: 'muted', dash: [5, 3], key: `bar ${row}` }),
          outline(b, high, { stroke: 'muted', dash: [5, 3], key: 'rest at most' }),
          ...(words === undefined ? [] : [inside(words, (a + b) / 2, y)]),
        ];
    }
  }

  /** What a reader must know of a bar, below it; gives how high that is. */
  function remarkBelow({ remark }: Stretch, y: number): number {
    if (!shown || remark === undefined) return 0;
    const lines = wrap(remark, width, LABEL);
    marks.push(...textLines(lines, 0, y + LABEL + 4, { size: LABEL, fill: 'muted' }));
    return linesHeight(lines.length, LABEL) + 5;
  }
}
