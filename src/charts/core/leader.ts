import { boundsOf, type Mark } from './scene.ts';

/** How far a leader stays from words, and the shortest piece that still shows as a line; in units of the scene. */
const CLEAR = 2;
const SHORTEST = 4;

/** The pieces of an upright dotted line that leads from one height down to another, without those that would run through words. */
export function leader(x: number, from: number, to: number, marks: readonly Mark[]): Mark[] {
  const words = marks
    .filter(({ kind }) => kind === 'text')
    .map(boundsOf)
    .filter(({ left, right }) => left - CLEAR < x && x < right + CLEAR)
    .sort((one, other) => one.top - other.top);
  const pieces: Mark[] = [];
  let y = from;
  for (const { top, bottom } of [...words, { top: to + CLEAR, bottom: to }]) {
    const end = Math.min(top - CLEAR, to);
    if (end - y >= SHORTEST) pieces.push({ kind: 'line', x1: x, y1: y, x2: x, y2: end, stroke: 'muted', strokeWidth: 1, dash: [2, 3] });
    y = Math.max(y, bottom + CLEAR);
  }
  return pieces;
}
