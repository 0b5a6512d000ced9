import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePoint, nearestPoint, READING_KEYS, readingAt, readPoints } from './reading.ts';
import { writePoints } from './writePoints.ts';
import type { Point } from './scene.ts';

const point = (row: number, column: number): Point => ({ row, column, x: column * 100, y: row * 50, width: 20, height: 10 });
const grid = [point(0, 1), point(0, 2), point(0, 3), point(1, 1), point(1, 3), point(2, 1), point(2, 2), point(2, 3)];
const list = [point(0, 0), point(1, 0), point(2, 0)];
const at = (row: number, column: number) => grid.find((candidate) => candidate.row === row && candidate.column === column);

describe('walking over points', () => {
  it('goes along a row, and stays at its ends', () => {
    expect(movePoint(grid, at(0, 1), 'ArrowRight')).toBe(at(0, 2));
    expect(movePoint(grid, at(1, 1), 'ArrowRight')).toBe(at(1, 3));
    expect(movePoint(grid, at(0, 3), 'ArrowRight')).toBe(at(0, 3));
    expect(movePoint(grid, at(0, 1), 'ArrowLeft')).toBe(at(0, 1));
    expect(movePoint(grid, at(0, 3), 'Home')).toBe(at(0, 1));
    expect(movePoint(grid, at(2, 1), 'End')).toBe(at(2, 3));
  });

  it('goes to the nearest row, in the same column or the nearest', () => {
    expect(movePoint(grid, at(0, 3), 'ArrowDown')).toBe(at(1, 3));
    expect(movePoint(grid, at(2, 1), 'ArrowUp')).toBe(at(1, 1));
    expect([1, 3]).toContain(movePoint(grid, at(0, 2), 'ArrowDown')?.column);
    expect(movePoint(grid, at(0, 2), 'ArrowUp')).toBe(at(0, 2));
  });

  it('takes Home and End to the ends of a list of single points', () => {
    expect(movePoint(list, list[1], 'Home')).toBe(list[0]);
    expect(movePoint(list, list[1], 'End')).toBe(list[2]);
  });

  it('reaches every point from the first, whatever the rows', () => {
    const cells = fc.uniqueArray(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { minLength: 1, selector: String });
    fc.assert(
      fc.property(cells, (chosen) => {
        const points = chosen.sort(([a, b], [c, d]) => a - c || b - d).map(([row, column]) => point(row, column));
        const reached = new Set<Point>();
        const queue = [movePoint(points, undefined, 'Home')];
        for (let next = queue.pop(); next; next = queue.pop()) {
          if (reached.has(next)) continue;
          reached.add(next);
          queue.push(...READING_KEYS.map((key) => movePoint(points, next, key)));
        }
        expect(reached.size).toBe(points.length);
      }),
    );
  });

  it('lets left and right go along a list too', () => {
    expect(movePoint(list, list[0], 'ArrowRight')).toBe(list[1]);
    expect(movePoint(list, list[1], 'ArrowLeft')).toBe(list[0]);
  });

  it('goes nowhere when there is no point', () => {
    expect(movePoint([], undefined, 'Home')).toBeUndefined();
  });
});

describe('pointing', () => {
  it('finds the nearest point within reach, and none beyond it', () => {
    expect(nearestPoint(grid, 105, 5, 30)).toBe(at(0, 1));
    expect(nearestPoint(grid, 140, 5, 30)).toBe(at(0, 1));
    expect(nearestPoint(grid, 160, 25, 30)).toBeUndefined();
  });
});

describe('points as an attribute', () => {
  it('come back as they were, rounded', () => {
    expect(readPoints(writePoints(grid))).toEqual(grid);
    expect(readPoints('')).toEqual([]);
  });
});

describe('a reading', () => {
  const columns = ['Model', 'Wsw', 'Uitkering'];

  it('names row and column of a cell', () => {
    expect(readingAt(columns, ['Klassiek', 'In het bedrijf.', 'Elders.'], 2)).toEqual({ title: 'Klassiek, Uitkering', text: 'Elders.' });
  });

  it('reads a whole row, without empty cells and double stops', () => {
    expect(readingAt(columns, ['Klassiek', 'In het bedrijf.', ''], 0)).toEqual({ title: 'Klassiek', text: 'Wsw: In het bedrijf.' });
  });
});
