import { scaleLinear } from 'd3-scale';
import { leastEnd, axisText } from '../../core/axis.ts';
import { textWidth, WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import type { Bars } from './rows.ts';

const LAYOUT = {
  wide: { label: 232, size: 15, bar: 24, gap: 14, labelBeside: true },
  narrow: { label: 0, size: 14, bar: 22, gap: 14, labelBeside: false },
} as const;
const TICK = 13;
const AXIS = 30;
const HEADING = { size: 15, above: 10, below: 12 };
const BESIDE = 12;

/** About how many amounts stand along the axis; those below nought are long, and fewer fit. */
const TICKS = 4;
const RESULT_TICKS = 1;
/** How wide the mark is of what is about nought. */
const NOUGHT = 4;

/** Places bars from nought, each with its label and value; groups one below the other on one scale. Rows of the table are the bars in order. */
export function barsScene({ groups, tone, unit, results }: Bars, widthName: WidthName): Scene {
  const { label, size, bar, gap, labelBeside } = LAYOUT[widthName];
  const width = WIDTHS[widthName];
  const all = groups.flatMap((group) => group.bars);
  const x = scaleLinear()
    .domain([Math.min(0, ...all.map(({ value }) => value)), Math.max(results ? 0 : leastEnd(unit), ...all.map(({ value }) => value))])
    .range([label, width - Math.max(...all.map(({ text }) => textWidth(text, size))) - BESIDE]);
  const marks: Mark[] = [];
  const points: Point[] = [];
  let top = 0;

  for (const { heading, bars: members } of groups) {
    if (heading !== undefined) {
      const lines = wrap(heading, width, HEADING.size);
      top += top > 0 ? HEADING.above : 0;
      marks.push(...textLines(lines, 0, top + HEADING.size, { size: HEADING.size, fill: 'ink', bold: true }));
      top += linesHeight(lines.length, HEADING.size) + HEADING.below;
    }
    for (const member of members) {
      const lines = wrap(member.label, labelBeside ? label - BESIDE : width, size);
      const height = linesHeight(lines.length, size);
      const barY = labelBeside ? top + Math.max(0, (height - bar) / 2) : top + height + 3;
      const labelY = labelBeside ? top + Math.max(0, (bar - height) / 2) + size : top + size;
      const [from, to] = member.atNought
        ? [x(0) - NOUGHT / 2, x(0) + NOUGHT / 2]
        : [x(Math.min(0, member.value)), x(Math.max(0, member.value))];
      const length = to - from;
      marks.push(
        ...(results ? [{ kind: 'line', x1: x(0), y1: barY, x2: x(0), y2: barY + bar + gap, stroke: 'ink', strokeWidth: 1 } as const] : []),
        ...textLines(lines, 0, labelY, { size, fill: 'ink' }),
        member.counted
          ? { kind: 'rect', x: from, y: barY, width: length, height: bar, fill: tone }
          : {
              kind: 'rect',
              x: from + 1,
              y: barY + 1,
              width: Math.max(length - 2, 1),
              height: bar - 2,
              stroke: tone,
              strokeWidth: 2,
              dash: [5, 3],
            },
        {
          kind: 'text',
          x: to + 8,
          y: barY + bar / 2 + size * 0.35,
          text: member.text,
          size,
          bold: true,
          halo: true,
          fill: 'ink',
        },
      );
      points.push({ row: points.length, column: 0, x: from, y: barY, width: length, height: bar });
      top = Math.max(barY + bar, labelBeside ? top + height : 0) + gap;
    }
  }

  const grid = x.ticks(results ? RESULT_TICKS : TICKS).flatMap((tick): Mark[] => [
    { kind: 'line', x1: x(tick), y1: 0, x2: x(tick), y2: top, stroke: 'line', strokeWidth: 1 },
    {
      kind: 'text',
      x: x(tick),
      y: top + 18,
      text: axisText(tick, unit),
      size: TICK,
      anchor: x(tick) === 0 ? 'start' : 'middle',
      fill: 'muted',
    },
  ]);
  // The lines of the scale would run through the letters of labels above the bars.
  const shown = labelBeside && groups.every(({ heading }) => heading === undefined) ? grid : grid.filter(({ kind }) => kind === 'text');
  return { width, height: top + AXIS, marks: [...shown, ...marks], points };
}
