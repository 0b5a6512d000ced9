import { describe, expect, it } from 'vitest';
import { dotColumns } from './dotColumns.ts';

const SIZE = { width: 120, radius: 2.6 };

describe('dots of equally likely outcomes', () => {
  it('stand in the order of their values, inside the drawing', () => {
    const { dots, height } = dotColumns([10, 20, 30, 40], 0, 50, SIZE);
    expect(dots.map(({ x }) => x)).toEqual([...dots.map(({ x }) => x)].sort((one, other) => one - other));
    for (const { x, y } of dots) expect(x >= 0 && x <= SIZE.width && y >= 0 && y <= height).toBe(true);
  });

  it('stack where they come together, and never leave the drawing', () => {
    const { dots, height } = dotColumns(Array<number>(20).fill(25), 0, 50, SIZE);
    expect(new Set(dots.map(({ x }) => x)).size).toBe(1);
    expect(new Set(dots.map(({ y }) => y)).size).toBe(20);
    for (const { y } of dots) expect(y - SIZE.radius >= -0.5 && y + SIZE.radius <= height).toBe(true);
  });

  it('stand in the middle when nothing is uncertain', () => {
    const { dots } = dotColumns([7, 7], 7, 7, SIZE);
    expect(Math.abs((dots[0]?.x ?? 0) - SIZE.width / 2)).toBeLessThan(6);
  });
});
