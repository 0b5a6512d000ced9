import { boundsOf, type Mark, type Scene } from './scene.ts';

/** A thumbnail is at most so high, as a part of its width. */
const HIGHEST = 5 / 8;
/** How high the stripe is that stands for a line of letters, as a part of their size. */
const STRIPE = 0.5;

/**
 * A drawing as a small picture of itself: its marks, and a stripe where letters would be too small to read. What is written in a mark, or
 * along an axis, and the lines of the axis are left out; of a high drawing the picture is its upper part.
 */
export function thumbnail({ width, height, marks }: Scene): Scene {
  const high = Math.min(height, width * HIGHEST);
  const seen = marks.flatMap(withoutLetters).filter((mark) => boundsOf(mark).top < high);
  return { width, height: high, marks: seen, points: [] };
}

function withoutLetters(mark: Mark): Mark[] {
  if (mark.kind === 'line' && mark.stroke === 'line') return [];
  if (mark.kind !== 'text') return [mark];
  if (mark.fill !== 'ink') return [];
  const { left, right, top, bottom } = boundsOf(mark);
  const height = Math.round(mark.size * STRIPE);
  const y = Math.round((top + bottom - height) / 2);
  return [{ kind: 'rect', x: Math.round(left), y, width: Math.round(right - left), height, fill: mark.bold ? 'muted' : 'line' }];
}
