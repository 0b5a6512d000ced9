import { leastEnd } from '../../core/axis.ts';
import { linear } from '../../core/linear.ts';
import { endWithRoom } from '../../core/loud.ts';
import type { Tone } from '../../core/palette.ts';
import { LETTERS, textWidth, WIDTHS, type Box, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import type { Bar, Bars } from './rows.ts';

const LAYOUT = {
  wide: { label: 200, bar: 22, loudBar: 34, gap: 14, labelBeside: true },
  narrow: { label: 0, bar: 20, loudBar: 30, gap: 16, labelBeside: false },
} as const;
const HEADING = { above: 12, below: 10 };
const BESIDE = 10;
/** How wide the mark is of what is about nought. */
const NOUGHT = 4;

/**
 * Places bars from nought, each with its label and value, the loud one thicker and its number large; groups one below the other on one
 * scale. Every value is written, so there is no axis; a share has the outline of the whole. Rows of the table are the bars in order.
 */
export function barsScene({ groups, tone, peaked, unit, unitName, results }: Bars, widthName: WidthName): Scene {
  const { label, bar, loudBar, gap, labelBeside } = LAYOUT[widthName];
  const { text: size, loud: large } = LETTERS[widthName];
  const width = WIDTHS[widthName];
  const x = scaleOf();
  const whole = results ? 0 : leastEnd(unit);
  const marks: Mark[] = [];
  const points: Point[] = [];
  let top = 0;

  for (const { heading, bars: members } of groups) {
    if (heading !== undefined) {
      const lines = wrap(heading, width, size, true);
      top += top > 0 ? HEADING.above : 0;
      marks.push(...textLines(lines, 0, top + size, { size, fill: 'ink', bold: true }));
      top += linesHeight(lines.length, size) + HEADING.below;
    }
    for (const member of members) {
      const high = member.loud ? loudBar : bar;
      const lines = wrap(member.label, labelBeside ? label - BESIDE : width, size, member.loud);
      const height = linesHeight(lines.length, size);
      const barY = labelBeside ? top + Math.max(0, (height - high) / 2) : top + height + 4;
      const labelY = labelBeside ? top + Math.max(0, (high - height) / 2) + size : top + size;
      const at = { ...reachOf(member), y: barY, height: high };
      marks.push(
        ...textLines(lines, 0, labelY, { size, fill: 'ink', bold: member.loud }),
        ...(whole > 0 ? outline(at) : []),
        ...(results && !labelBeside ? [nought(barY - 2, barY + high + 2)] : []),
        ...drawBar(member, at),
        ...wordsAfter(member, at.x + at.width + 8, barY + high / 2),
      );
      points.push({ row: points.length, column: 0, ...at });
      top = Math.max(barY + high, labelBeside ? top + height : 0) + gap;
    }
  }
  // Labels stand above narrow bars: there the line of nought is broken, so that it never runs through their letters.
  if (results && labelBeside) marks.push(nought(0, top - gap));
  return { width, height: top - gap + 2, marks, points };

  function nought(from: number, to: number): Mark {
    return { kind: 'line', x1: x(0), y1: from, x2: x(0), y2: to, stroke: 'ink', strokeWidth: 1.5 };
  }

  /** From nought, or from the lowest, to the highest, with room for the words after each bar. */
  function scaleOf(): (value: number) => number {
    const all = groups.flatMap((group) => group.bars);
    const low = Math.min(0, ...all.map(({ value }) => value));
    const high = Math.max(results ? 0 : leastEnd(unit), ...all.map(({ value }) => value));
    const members = all.map((member) => ({
      share: high === low ? 0 : (Math.max(0, member.value) - low) / (high - low),
      words: widthOfWords(member) + BESIDE,
    }));
    return linear([low, high], [label, endWithRoom(label, width - 1, members)]);
  }

  function reachOf({ atNought, value }: Bar): Pick<Box, 'x' | 'width'> {
    if (atNought) return { x: x(0) - NOUGHT / 2, width: NOUGHT };
    const from = x(Math.min(0, value));
    return { x: from, width: x(Math.max(0, value)) - from };
  }

  /** The rest of the whole that a share is of. */
  function outline({ x: from, y, width: length, height }: Box): Mark[] {
    return [
      {
        kind: 'rect',
        x: from + length,
        y: y + 0.5,
        width: Math.max(x(whole) - from - length, 0),
        height: height - 1,
        stroke: 'line',
        strokeWidth: 1,
      },
    ];
  }

  function drawBar({ counted, loud }: Bar, box: Box): Mark[] {
    const paint: Tone = loud || !peaked ? tone : 'quiet';
    if (counted) return [{ kind: 'rect', ...box, fill: paint, loud }];
    const inside = { x: box.x + 1, y: box.y + 1, width: Math.max(box.width - 2, 1), height: box.height - 2 };
    return [{ kind: 'rect', ...inside, stroke: loud ? tone : 'ink', strokeWidth: 2, dash: [5, 3], loud }];
  }

  /** The number, and behind it what is counted, around a middle. */
  function wordsAfter(member: Bar, left: number, middle: number): Mark[] {
    if (!member.loud) return [{ kind: 'text', x: left, y: middle + size * 0.35, text: member.text, size, fill: 'ink', bold: !peaked }];
    const [number, counted] = loudWords(member);
    const base = middle + large * 0.35;
    return [
      { kind: 'text', x: left, y: base, text: number, size: large, fill: 'ink', bold: true, loud: true },
      ...(counted === undefined
        ? []
        : [{ kind: 'text', x: left + textWidth(number, large, true) + 4, y: base, text: counted, size, fill: 'ink' } satisfies Mark]),
    ];
  }

  function widthOfWords(member: Bar): number {
    if (!member.loud) return textWidth(member.text, size, !peaked);
    const [number, counted = ''] = loudWords(member);
    return textWidth(number, large, true) + 4 + textWidth(counted, size);
  }

  function loudWords({ text }: Bar): readonly [number: string, counted?: string] {
    return unitName !== undefined && text.endsWith(`\u00a0${unitName}`) ? [text.slice(0, -unitName.length - 1), unitName] : [text];
  }
}
