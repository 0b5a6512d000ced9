import type { Scenario } from '../inputs.ts';
import { directionOf } from './directions.ts';
import { GROUP_KEYS, GROUPS, type Group } from './groups.ts';
import { placeOf } from './inputs.ts';
import { trajectory } from './trajectory.ts';

export { trajectory } from './trajectory.ts';

/** People of each group at the end of each year; a group of which an input is empty is not there. */
export type People = Readonly<Partial<Record<Group, readonly number[]>>>;

/** How a group moves through the years, worked out once: everything of it but its inflow and outflow. */
export interface Mover {
  group: Group;
  start: number;
  cap: number | undefined;
  /** By which a direction multiplies the inflow. */
  factor: number;
  /** Places of its inflow and outflow in the form; nobody enters the Wsw. */
  inflow: number | undefined;
  outflow: number;
}

/** The keys of the inputs that say how a group moves: nobody enters the Wsw. */
export function flowKeys(group: Group): { inflow: string | undefined; outflow: string } {
  const key = GROUP_KEYS[group];
  return { inflow: group === 'wsw' ? undefined : `${key}-in`, outflow: `${key}-uit` };
}

/** Keys of the inputs without which there is no number of people in a group. */
export function neededFor(group: Group): string[] {
  const { inflow, outflow } = flowKeys(group);
  return [GROUP_KEYS[group], outflow, ...(inflow === undefined ? [] : [inflow])];
}

/** The groups of which every input that is needed is filled, and how each moves. */
export function moversOf(scenario: Scenario): Mover[] {
  const { values } = scenario;
  const factor = directionOf(scenario).inflow;
  return GROUPS.filter((group) => neededFor(group).every((key) => values[key] !== undefined)).map((group) => {
    const key = GROUP_KEYS[group];
    const { inflow, outflow } = flowKeys(group);
    return {
      group,
      start: values[key]?.mid ?? 0,
      cap: values[`${key}-max`]?.mid,
      factor,
      inflow: inflow === undefined ? undefined : placeOf(inflow),
      outflow: placeOf(outflow),
    };
  });
}

/** People of groups in a world: a value for every input, at its place in the form. */
export function peopleWith(movers: readonly Mover[], point: Float64Array, count: number): People {
  const people: Partial<Record<Group, readonly number[]>> = {};
  for (const { group, start, cap, factor, inflow, outflow } of movers) {
    const coming = inflow === undefined ? 0 : (point[inflow] ?? 0) * factor;
    people[group] = trajectory(start, coming, (point[outflow] ?? 0) / 100, cap, count);
  }
  return people;
}
