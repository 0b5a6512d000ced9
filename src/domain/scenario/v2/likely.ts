import type { Band, Triple } from '../band.ts';
import type { Swing, Tornado } from '../outcome.ts';
import { likelyBand } from './likelyBand.ts';
import type { Line } from './line.ts';
import { stateOf, uncertainIn, valueAt, type State } from './state.ts';
import type { Setup } from './setup.ts';

/** An uncertain input, and the world with it at its low and at its high, all others in the middle. */
export interface Moved extends Triple {
  key: string;
  label: string;
  atLow: State;
  atHigh: State;
}

/** Every uncertain input moved by itself. */
export function movedOf(setup: Setup): Moved[] {
  return uncertainIn(setup).map((value) => ({
    ...value,
    atLow: stateOf(setup, { [value.key]: value.low }),
    atHigh: stateOf(setup, { [value.key]: value.high }),
  }));
}

/** The likely band of a line: see `likelyBand`. */
export function likelyOf(line: Line, band: Band, moved: readonly Moved[]): { low: number; high: number } {
  return likelyBand(
    band,
    moved.map(({ atLow, atHigh }) => [valueAt(line, atLow), valueAt(line, atHigh)]),
  );
}

/** Which input weighs most for a line: each from low to high by itself, the widest first; inputs that do nothing are left out. */
export function tornadoOf(line: Line, mid: number, moved: readonly Moved[]): Tornado {
  const swings = moved.flatMap(({ key, label, atLow, atHigh }): Swing[] => {
    const ends = { atLow: valueAt(line, atLow), atHigh: valueAt(line, atHigh) };
    return ends.atLow === ends.atHigh ? [] : [{ key, label, ...ends }];
  });
  return { mid, swings: swings.sort((one, other) => Math.abs(other.atHigh - other.atLow) - Math.abs(one.atHigh - one.atLow)) };
}
