import type { Point } from './scene.ts';

/** Points as one line of numbers, for an attribute of the drawing: `row,column,x,y,width,height`, points parted by spaces; `readPoints` reads them. */
export function writePoints(points: readonly Point[]): string {
  return points
    .map(({ row, column, x, y, width, height }) => [row, column, ...[x, y, width, height].map((number) => Math.round(number))].join())
    .join(' ');
}
