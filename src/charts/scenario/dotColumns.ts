import { linear } from '../core/linear.ts';

/** Where each dot stands, and how high the drawing is. */
interface PlacedDots {
  dots: readonly { x: number; y: number }[];
  height: number;
}

/** A column is as wide as a dot with a little air. */
const COLUMN = 2.3;
/** Room for so many dots above each other, so that the drawing keeps its height while a reader moves something. */
const MOST_ROWS = 6;

/** Stacks outcomes between two ends in columns, each dot in the column of its value; columns that grow too high are pressed together. */
export function dotColumns(
  values: readonly number[],
  low: number,
  high: number,
  { width, radius }: { width: number; radius: number },
): PlacedDots {
  const step = radius * COLUMN;
  const last = Math.floor(width / step) - 1;
  const height = MOST_ROWS * step + 2;
  const column = linear([low, low === high ? low + 1 : high], [0, last]);
  const stacks = new Map<number, number>();
  const placed = values.map((value) => {
    const at = low === high ? Math.round(last / 2) : Math.min(last, Math.max(0, Math.round(column(value))));
    const row = stacks.get(at) ?? 0;
    stacks.set(at, row + 1);
    return { at, row };
  });
  const tallest = Math.max(MOST_ROWS, ...stacks.values());
  const rise = ((MOST_ROWS - 1) * step) / (tallest - 1);
  return { height, dots: placed.map(({ at, row }) => ({ x: at * step + radius, y: height - 1 - radius - row * rise })) };
}
