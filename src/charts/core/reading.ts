import type { Point } from './scene.ts';

/** The keys that move from point to point. */
export const READING_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type ReadingKey = (typeof READING_KEYS)[number];

/** The points that `writePoints` wrote. */
export function readPoints(line: string): Point[] {
  return line
    .split(' ')
    .filter(Boolean)
    .map((point) => {
      const [row = 0, column = 0, x = 0, y = 0, width = 0, height = 0] = point.split(',').map(Number);
      return { row, column, x, y, width, height };
    });
}

/**
 * The point that a key leads to: left and right along a row of the table, up and down from row to row,
 * Home and End to the ends of the row (or of the list, when rows have one point each).
 * Stays where it is at an end; the first point when there was none.
 */
export function movePoint(points: readonly Point[], from: Point | undefined, key: ReadingKey): Point | undefined {
  if (!from) return points[0];
  const sameRow = points.filter(({ row }) => row === from.row);
  const line = sameRow.length > 1 ? sameRow : points;
  // Where rows have one point each there is nothing beside it: left and right then mean up and down.
  const turned = sameRow.length === 1 ? ({ ArrowLeft: 'ArrowUp', ArrowRight: 'ArrowDown' } as const) : undefined;
  switch (key === 'ArrowLeft' || key === 'ArrowRight' ? (turned?.[key] ?? key) : key) {
    case 'Home':
      return line[0];
    case 'End':
      return line.at(-1);
    case 'ArrowLeft':
      return sameRow.findLast(({ column }) => column < from.column) ?? from;
    case 'ArrowRight':
      return sameRow.find(({ column }) => column > from.column) ?? from;
    case 'ArrowUp':
      return besideRow(points.filter(({ row }) => row < from.row).reverse(), from) ?? from;
    case 'ArrowDown':
      return (
        besideRow(
          points.filter(({ row }) => row > from.row),
          from,
        ) ?? from
      );
  }
}

/** Of the nearest row that comes first: its point in the same column, or else the nearest column. */
function besideRow(candidates: readonly Point[], from: Point): Point | undefined {
  const row = candidates.filter((point) => point.row === candidates[0]?.row);
  return row.sort((one, other) => Math.abs(one.column - from.column) - Math.abs(other.column - from.column))[0];
}

/** The point nearest to a place in the drawing, or undefined when none is within reach (units of the scene). */
export function nearestPoint(points: readonly Point[], x: number, y: number, reach: number): Point | undefined {
  const distance = (point: Point): number =>
    Math.hypot(Math.max(point.x - x, 0, x - point.x - point.width), Math.max(point.y - y, 0, y - point.y - point.height));
  return points
    .map((point) => ({ point, distance: distance(point) }))
    .filter((candidate) => candidate.distance <= reach)
    .sort((one, other) => one.distance - other.distance)[0]?.point;
}

/** What a point says: a cell under its row and column, or a whole row, its cells named by their columns. */
export function readingAt(columns: readonly string[], cells: readonly string[], column: number): { title: string; text: string } {
  const [name = ''] = cells;
  if (column > 0) return { title: `${name}, ${columns[column] ?? ''}`, text: cells[column] ?? '' };
  const rest = cells.slice(1).flatMap((cell, index) => (cell === '' ? [] : [`${columns[index + 1] ?? ''}: ${cell.replace(/\.$/, '')}.`]));
  return { title: name, text: rest.join(' ') };
}
