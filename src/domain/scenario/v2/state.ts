import type { Triple } from '../band.ts';
import { INPUTS, placeOf } from './inputs.ts';
import type { Line } from './line.ts';
import { peopleWith, type People } from './people.ts';
import type { Setup } from './setup.ts';

/** A value for every input, at its place in the form; nought where it is empty. */
type Point = Float64Array;

/** One possible world: a value for every input, and the people that follow from it. */
export interface State {
  point: Point;
  people: People;
}

/** The inputs of a scenario whose low and high differ, in the order of the form. */
export function uncertainIn({ scenario: { values } }: Setup): (Triple & { key: string; label: string })[] {
  return INPUTS.flatMap(({ key, label }) => {
    const value = values[key];
    return value && value.low < value.high ? [{ ...value, key, label }] : [];
  });
}

/** Every input in its middle, but for those that are given by their keys. */
export function stateOf(setup: Setup, moved: Readonly<Record<string, number>> = {}): State {
  const point = setup.middle.slice();
  for (const [key, value] of Object.entries(moved)) point[placeOf(key)] = value;
  return stateAt(setup, point);
}

/** The world in which every input has the value of a point. */
export function stateAt({ movers, years }: Setup, point: Point): State {
  return { point, people: peopleWith(movers, point, years.length) };
}

/** The value of a line in a state. What it waits for counts as nought, so ask `waitsOf` first. */
export function valueAt({ parts }: Line, { point, people }: State): number {
  let total = 0;
  for (const { group, amount, from, weights } of parts)
    total += (amount === undefined ? 1 : (point[placeOf(amount)] ?? 0)) * weighed(weights, from, group && (people[group] ?? []));
  return total;
}

/** People times weight, added up over the years from one on; weights alone when there are no people to it. */
export function weighed(weights: readonly number[], from: number, path: readonly number[] | undefined): number {
  let total = 0;
  for (let year = 0; year < weights.length; year++) total += (weights[year] ?? 0) * (path ? (path[from + year] ?? 0) : 1);
  return total;
}
