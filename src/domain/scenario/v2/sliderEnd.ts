import type { Input } from './input.ts';

/** Where sliders end, by unit, so that they can be set finely; the box beside one takes everything up to the maximum of its input. */
const ENDS: Partial<Record<Input['unit'], number>> = {
  mensen: 1000,
  'mensen per jaar': 60,
  '% per jaar': 30,
  plekken: 500,
  euro: 10_000_000,
  'euro per plek': 60_000,
};

/** Where the slider of an input ends. It never moves, whatever is typed. */
export function sliderEnd({ unit, max }: Input): number {
  return Math.min(max, ENDS[unit] ?? max);
}
