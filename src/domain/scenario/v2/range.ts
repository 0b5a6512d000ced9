import type { Band } from '../band.ts';
import { flowKeys } from './people.ts';
import type { Group } from './groups.ts';
import type { Line } from './line.ts';
import type { Setup } from './setup.ts';
import { stateOf, valueAt, weighed, type State } from './state.ts';

/** Values of some inputs, by their keys. */
type Point = Readonly<Record<string, number>>;
/** Lowest and highest. */
type Ends = readonly [low: number, high: number];

/**
 * The middle of a line, and its lowest and highest over all corners of the inputs: exactly, without going by all of them. Given the amounts
 * that more groups share (how much of the fixed costs sticks), groups do not touch each other; given how a group moves, its part rises or
 * falls with each of its amounts. So the corners of each group's own movement are enough, with each amount at the end that its weight asks for.
 */
export function rangeOf(line: Line, world: World): Band {
  const mid = valueAt(line, world.mid);
  const all = pointsOf(sharedAmounts(line), world.setup).map((shared) => endsWith(line, world, shared));
  return { low: Math.min(mid, ...all.map(([low]) => low)), mid, high: Math.max(mid, ...all.map(([, high]) => high)) };
}

/** What ranges are worked out from: the middle, and how each group may move. */
export interface World {
  setup: Setup;
  mid: State;
  /** People of a group by year, at each corner of its inflow and outflow. */
  corners: (group: Group) => readonly (readonly number[])[];
}

/** The world of a scenario; what it needs of a group is worked out once. */
export function worldOf(setup: Setup): World {
  const paths = new Map<Group, readonly (readonly number[])[]>();
  return {
    setup,
    mid: stateOf(setup),
    corners: (group) => {
      const known = paths.get(group) ?? cornersOf(setup, group);
      paths.set(group, known);
      return known;
    },
  };
}

function cornersOf(setup: Setup, group: Group): number[][] {
  const { inflow, outflow } = flowKeys(group);
  const keys = inflow === undefined ? [outflow] : [inflow, outflow];
  return pointsOf(keys, setup).map((point) => [...(stateOf(setup, point).people[group] ?? [])]);
}

/** Every combination of the ends of some inputs. */
function pointsOf(keys: readonly string[], { scenario: { values } }: Setup): Point[] {
  return keys.reduce<Point[]>(
    (points, key) => {
      const value = values[key];
      if (!value) return points;
      const ends = value.low === value.high ? [value.mid] : [value.low, value.high];
      return points.flatMap((point) => ends.map((end) => ({ ...point, [key]: end })));
    },
    [{}],
  );
}

function sharedAmounts({ parts }: Line): string[] {
  const amounts = parts.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  return [...new Set(amounts.filter((amount, place) => amounts.indexOf(amount) !== place))];
}

function endsWith({ parts }: Line, world: World, shared: Point): Ends {
  const groups = [...new Set(parts.map(({ group }) => group))];
  return groups.reduce<Ends>(
    ([low, high], group) => {
      const own = parts.filter((part) => part.group === group);
      const paths = group === undefined ? [undefined] : world.corners(group);
      const ends = paths.map((path) => groupEnds(own, path, world, shared));
      return [low + Math.min(...ends.map(([least]) => least)), high + Math.max(...ends.map(([, most]) => most))];
    },
    [0, 0],
  );
}

/** The ends of the parts of one group while it moves along one path. */
function groupEnds(parts: Line['parts'], path: readonly number[] | undefined, { setup }: World, shared: Point): Ends {
  let [low, high] = [0, 0];
  for (const { amount, from, weights } of parts) {
    const weight = weighed(weights, from, path);
    const value = amount === undefined ? undefined : setup.scenario.values[amount];
    const fixed = amount === undefined ? 1 : shared[amount];
    const [least, most] = fixed === undefined ? [value?.low ?? 0, value?.high ?? 0] : [fixed, fixed];
    low += weight * (weight >= 0 ? least : most);
    high += weight * (weight >= 0 ? most : least);
  }
  return [low, high];
}
