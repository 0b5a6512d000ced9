import { describe, expect, it } from 'vitest';
import { leader } from './leader.ts';
import type { Mark } from './scene.ts';

const words = (x: number, y: number): Mark => ({ kind: 'text', x, y, text: 'woorden', size: 10, fill: 'ink' });
const pieces = (marks: readonly Mark[]) => leader(20, 0, 100, marks).map((mark) => mark.kind === 'line' && [mark.x1, mark.y1, mark.y2]);

describe('a line that leads from one bar to the next', () => {
  it('is whole where no words are in its way', () => {
    expect(pieces([])).toEqual([[20, 0, 100]]);
    expect(pieces([words(60, 50), words(0, 200)])).toEqual([[20, 0, 100]]);
  });

  it('stops above words and goes on below them, in whatever order they were placed', () => {
    expect(pieces([words(0, 80), words(0, 40)])).toEqual([
      [20, 0, 30],
      [20, 44.5, 70],
      [20, 84.5, 100],
    ]);
  });

  it('leaves out what is too short to be seen', () => {
    expect(pieces([words(0, 10), words(0, 98)])).toEqual([[20, 14.5, 88]]);
  });
});
