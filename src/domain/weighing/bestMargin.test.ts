import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsOf } from './difference.ts';
import { bestMargin } from './bestMargin.ts';

/** A line a·x + b·y + c = 0. */
type Line = readonly [a: number, b: number, c: number];

/**
 * The largest of the smallest margin for two unknown weights. The smallest margin is a roof of planes, so its top is where two lines cross:
 * where two margins are level, or an edge of the square of weights.
 */
function byHand(known: readonly number[], columns: readonly [readonly number[], readonly number[]]): number {
  const margins = known.map((margin, rival): Line => [columns[0][rival] ?? 0, columns[1][rival] ?? 0, margin]);
  const edges: Line[] = [
    [1, 0, 0],
    [1, 0, -4],
    [0, 1, 0],
    [0, 1, -4],
  ];
  const level = pairsOf(margins).map(([one, other]): Line => [one[0] - other[0], one[1] - other[1], one[2] - other[2]]);
  const tops = pairsOf([...edges, ...level]).flatMap(([[a, b, c], [d, e, f]]) => {
    const under = a * e - b * d;
    if (under === 0) return [];
    const [x, y] = [(b * f - c * e) / under, (c * d - a * f) / under];
    if (Math.min(x, y) < -1e-9 || Math.max(x, y) > 4 + 1e-9) return [];
    return [Math.min(...margins.map(([p, q, r]) => p * x + q * y + r))];
  });
  const most = Math.max(...tops);
  return Math.abs(most) < 1e-9 ? 0 : Math.sign(most);
}

const difference = fc.integer({ min: -4, max: 4 });
const row = fc.array(difference, { minLength: 4, maxLength: 4 });

describe('the best margin over rivals', () => {
  it('has the sign that crossing lines give, for two unknown weights', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -12, max: 4 }), { minLength: 4, maxLength: 4 }), row, row, (known, one, other) => {
        expect(bestMargin(known, [one, other])).toBe(byHand(known, [one, other]));
      }),
      { numRuns: 3000 },
    );
  });

  it('is that of what is known where no weight is unknown', () => {
    expect([bestMargin([1, 2], []), bestMargin([0, 2], []), bestMargin([-1, 2], [])]).toEqual([1, 0, -1]);
  });

  it('is no less with one more unknown weight, and ends with as many as there can be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 4 }), { minLength: 5, maxLength: 5 }),
        fc.array(fc.array(difference, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 13 }),
        (known, columns) => {
          expect(bestMargin(known, columns)).toBeGreaterThanOrEqual(bestMargin(known, columns.slice(1)));
        },
      ),
      { numRuns: 500 },
    );
  });
});
