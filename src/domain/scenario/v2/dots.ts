import type { Band, Triple } from '../band.ts';
import { placeOf } from './inputs.ts';
import type { Line } from './line.ts';
import type { Setup } from './setup.ts';
import { stateAt, uncertainIn, valueAt, type State } from './state.ts';

/** How many worlds are drawn, and how many dots stand for them. */
const DRAWS = 400;
export const DOTS = 20;

/**
 * Worlds drawn by chance: each uncertain input by itself, triangular over low, middle and high. Each input comes once in each of as many equal
 * parts of its chance as there are worlds, so that a few hundred are enough. The same seed gives the same worlds.
 */
export function worldsOf(setup: Setup, seed: string): State[] {
  const random = generator(seed);
  const drawn = uncertainIn(setup).map((value) => ({ place: placeOf(value.key), values: shuffled(strataOf(value, random), random) }));
  return Array.from({ length: drawn.length === 0 ? 1 : DRAWS }, (_, at) => {
    const point = setup.middle.slice();
    for (const { place, values } of drawn) point[place] = values[at] ?? 0;
    return stateAt(setup, point);
  });
}

/** Twenty dots for a line, lowest first, each for a twentieth of the worlds drawn; inside the range of all corners. */
export function dotsOf(line: Line, { low, high }: Band, worlds: readonly State[]): number[] {
  const values = Float64Array.from(worlds, (world) => valueAt(line, world)).sort();
  return Array.from({ length: DOTS }, (_, dot) => {
    // Halfway its twentieth: between two of the values, of which the mean is taken.
    const place = ((dot + 0.5) / DOTS) * values.length - 0.5;
    const value = ((values[Math.floor(place)] ?? 0) + (values[Math.ceil(place)] ?? values[Math.floor(place)] ?? 0)) / 2;
    return Math.min(Math.max(value, low), high);
  });
}

function strataOf(value: Triple, random: () => number): number[] {
  return Array.from({ length: DRAWS }, (_, part) => triangular(value, (part + random()) / DRAWS));
}

/** The value below which a part of the chance lies, of a triangle from low over middle to high. */
function triangular({ low, mid, high }: Triple, chance: number): number {
  const [width, left] = [high - low, mid - low];
  return chance * width < left ? low + Math.sqrt(chance * width * left) : high - Math.sqrt((1 - chance) * width * (high - mid));
}

function shuffled(values: number[], random: () => number): number[] {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [values[last], values[other]] = [values[other] ?? 0, values[last] ?? 0];
  }
  return values;
}

/** Numbers from nought to one that look like chance (mulberry32), begun with the FNV hash of a text. */
function generator(seed: string): () => number {
  let state = 0x81_1c_9d_c5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01_00_01_93);
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
