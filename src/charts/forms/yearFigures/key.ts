import type { Tone } from '../../core/palette.ts';
import type { Mark } from '../../core/scene.ts';
import type { YearFigures } from './rows.ts';

const ROW = 24;
const SWATCH = 18;

/** How high the key is, with the room below it. */
export const KEY_HEIGHT = 2 * ROW + 8;

/** What a column and a line are, above the drawing. */
export function keyOf({ label, goal }: YearFigures, tone: Tone, size: number): Mark[] {
  const text = (words: string, row: number): Mark => ({ kind: 'text', x: SWATCH + 8, y: row * ROW + 15, text: words, size, fill: 'ink' });
  return [
    { kind: 'rect', x: 0, y: 3, width: SWATCH, height: 14, fill: tone, loud: true },
    text(label, 0),
    { kind: 'line', x1: 0, y1: ROW + 10, x2: SWATCH, y2: ROW + 10, stroke: 'ink', strokeWidth: 3 },
    text(goal?.label ?? '', 1),
  ];
}
