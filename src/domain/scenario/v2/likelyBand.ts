import type { Band } from '../band.ts';

/**
 * The likely band of a result: its middle plus and minus the root of the summed squares of what each input does by itself, each side apart,
 * clipped to the range of all corners.
 * @param swings for each input the result with it at its low and at its high, all others in the middle
 */
export function likelyBand({ low, mid, high }: Band, swings: readonly (readonly [number, number])[]): { low: number; high: number } {
  let [down, up] = [0, 0];
  for (const ends of swings) {
    const [atLow, atHigh] = [ends[0] - mid, ends[1] - mid];
    down += Math.min(0, atLow, atHigh) ** 2;
    up += Math.max(0, atLow, atHigh) ** 2;
  }
  return { low: Math.max(low, mid - Math.sqrt(down)), high: Math.min(high, mid + Math.sqrt(up)) };
}
