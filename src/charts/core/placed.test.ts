import { describe, expect, it } from 'vitest';
import { placed } from './placed.ts';
import { boundsOf, type Mark } from './scene.ts';

const MARKS: readonly Mark[] = [
  { kind: 'rect', x: 1, y: 2, width: 3, height: 4, fill: 'ink' },
  { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4, stroke: 'ink', strokeWidth: 2, dash: [3, 3] },
  { kind: 'link', x1: 1, y1: 2, x2: 3, y2: 4 },
  { kind: 'circle', x: 5, y: 6, radius: 2 },
  { kind: 'diamond', x: 5, y: 6, radius: 2 },
  {
    kind: 'polygon',
    corners: [
      [1, 1],
      [4, 2],
    ],
  },
  { kind: 'text', x: 5, y: 6, text: 'a', size: 14 },
];

describe('a mark in another picture', () => {
  it.each(MARKS)('takes up the same box, moved and scaled: $kind', (mark) => {
    const [before, after] = [boundsOf(mark), boundsOf(placed(mark, { x: 10, y: 20, scale: 2 }))];
    expect(after.left).toBeCloseTo(before.left * 2 + 10);
    expect(after.right).toBeCloseTo(before.right * 2 + 10);
    expect(after.top).toBeCloseTo(before.top * 2 + 20);
    expect(after.bottom).toBeCloseTo(before.bottom * 2 + 20);
  });

  it('has lines as much thicker as it is larger', () => {
    expect(placed({ kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4, strokeWidth: 2, dash: [3, 3] }, { x: 0, y: 0, scale: 2 })).toMatchObject({
      strokeWidth: 4,
      dash: [6, 6],
    });
  });
});
