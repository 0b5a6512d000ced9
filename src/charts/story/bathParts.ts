import type { Mark } from '../core/scene.ts';

/** A bath: its rim from left to right, and where it begins and ends. */
export interface Bath {
  x: number;
  width: number;
  top: number;
  bottom: number;
}

/** How far the walls lean in towards the bottom. */
const LEAN = 6;
const WALL = 2.5;
const WATER = 0.2;
const SPOUT = { x: 34, top: 8, bottom: 25 } as const;
/** How wide a stream is of one person a year, and of each one more; and at most. */
const STREAM = { first: 2, more: 0.25, most: 16 } as const;

/** The bath itself; dashed while nobody knows yet how full it will be. */
export function bathMarks({ x, width, top, bottom }: Bath, known: boolean, key: string): Mark[] {
  const tone = known ? 'ink' : 'muted';
  const corners = [
    [x, top],
    [x + LEAN, bottom],
    [x + width - LEAN, bottom],
    [x + width, top],
  ] as const;
  if (!known) return [{ kind: 'polygon', corners, stroke: tone, strokeWidth: 2, dash: [5, 4], key: `bath ${key}` }];
  return [
    // The wall has no lid: left, bottom, right.
    ...corners.slice(1).map(([x2, y2], index): Mark => {
      const [x1, y1] = corners[index] ?? [x2, y2];
      return { kind: 'line', x1, y1, x2, y2, stroke: tone, strokeWidth: WALL, round: true, key: `wall ${key} ${index}` };
    }),
    { kind: 'rect', x: x - 5, y: top - 4, width: 12, height: 5, fill: tone },
    { kind: 'rect', x: x + width - 7, y: top - 4, width: 12, height: 5, fill: tone },
  ];
}

/** The water in a bath up to a level: its surface is what speaks. */
export function waterMarks({ x, width, top, bottom }: Bath, level: number, key: string): Mark[] {
  const lean = (LEAN * (level - top)) / (bottom - top);
  const [left, right] = [x + lean, x + width - lean];
  const corners = [
    [left, level],
    [x + LEAN, bottom],
    [x + width - LEAN, bottom],
    [right, level],
  ] as const;
  return [
    { kind: 'polygon', corners, fill: 'people', opacity: WATER, key: `water ${key}` },
    { kind: 'line', x1: left + 1, y1: level, x2: right - 1, y2: level, stroke: 'people', strokeWidth: 4, key: `level ${key}` },
  ];
}

/** The tap above a bath, with a stream as wide as many come. */
export function tap({ x }: Bath, level: number, coming: number): Mark[] {
  const spout = x + SPOUT.x;
  return [
    stream(spout, SPOUT.bottom, level, coming, 'tap'),
    { kind: 'rect', x, y: SPOUT.top, width: SPOUT.x + 5, height: 8, fill: 'ink' },
    { kind: 'rect', x: spout - 5, y: SPOUT.top, width: 10, height: SPOUT.bottom - SPOUT.top, fill: 'ink' },
    { kind: 'rect', x: x + 14, y: SPOUT.top - 4, width: 10, height: 5, fill: 'ink' },
  ];
}

/** The drain below a bath, with a stream as wide as many leave. */
export function drain({ x, width, bottom }: Bath, leaving: number): Mark[] {
  const middle = x + width - LEAN - 24;
  return [
    stream(middle, bottom + 8, bottom + 26, leaving, 'drain'),
    { kind: 'rect', x: middle - 8, y: bottom, width: 16, height: 9, fill: 'ink' },
  ];
}

function stream(middle: number, from: number, to: number, number: number, key: string): Mark {
  const width = number <= 0 ? 0 : Math.min(STREAM.first + number * STREAM.more, STREAM.most);
  return { kind: 'rect', x: middle - width / 2, y: from, width, height: Math.max(to - from, 0), fill: 'people', key: `stream ${key}` };
}
