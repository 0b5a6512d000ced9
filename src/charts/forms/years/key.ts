import type { Tone } from '../../core/palette.ts';
import type { Mark } from '../../core/scene.ts';
import type { Years } from './rows.ts';

/** How high a row of the key is, in units of the scene. */
export const KEY_ROW = 24;

/** What is what, in a row each above a narrow drawing. */
export function keyOf({ parts, goal }: Years, tone: Tone, size: number): Mark[] {
  const swatches: Mark[] = parts.map(({ loud }, row) => ({
    kind: 'rect',
    x: 0,
    y: row * KEY_ROW + 3,
    width: 18,
    height: 14,
    fill: loud ? tone : 'line',
    loud,
  }));
  if (goal) {
    const y = parts.length * KEY_ROW + 10;
    swatches.push({ kind: 'line', x1: 0, y1: y, x2: 18, y2: y, stroke: 'ink', strokeWidth: 3 });
  }
  const labels = [...parts, ...(goal ? [goal] : [])].map(({ label, loud }, row): Mark => ({
    kind: 'text',
    x: 26,
    y: row * KEY_ROW + 15,
    text: label,
    size,
    fill: 'ink',
    bold: loud,
  }));
  return [...swatches, ...labels];
}
