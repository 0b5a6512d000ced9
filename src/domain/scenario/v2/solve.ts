import { certain, type Triple } from '../band.ts';
import type { Scenario } from '../inputs.ts';
import { directionOf } from './directions.ts';
import { inFormOrder } from './form.ts';
import { GROUP_KEYS, type Group } from './groups.ts';
import { inputOf } from './inputs.ts';
import { waitsOf, type Obstacle } from './line.ts';
import { flowKeys, neededFor, trajectory } from './people.ts';
import { lineOf, outputOf } from './outputs.ts';
import { setupOf, type Setup } from './setup.ts';
import { stateOf, valueAt } from './state.ts';

/** Why no value in the domain does it. */
export type Cannot =
  | Obstacle
  /** The cap of the group lies below what is needed. */
  | 'grens'
  /** More is needed than the input can hold. */
  | 'te-veel-nodig'
  /** It is so with any value; no least or most can be told. */
  | 'altijd'
  /** It is so with no value. */
  | 'nooit'
  /** The group, or any of its people, is not at the company in that year. */
  | 'niet-bij-het-bedrijf'
  /** The year lies outside the scenario. */
  | 'jaar'
  /** The result does not depend on it, by the reader's own choices. */
  | 'hangt-er-niet-van-af';

/** What must be true: the value of one input at which a result has its target, all other inputs in their middle. */
export interface Solution {
  id: string;
  /** The input that would have to have the value. */
  key: string;
  year: number;
  /** The reader's own value of it, as a direction leaves it; undefined while it is empty. */
  own: Triple | undefined;
  /** The value and the target that it reaches, the keys of what it waits for, or why no value does it. */
  found: { value: number; target: number } | { waitsFor: readonly string[] } | { cannot: Cannot };
}

/** Numbers that count as equal: a rounding of binary numbers, not of the model. */
const SLACK = 1e-9;
const MOST_STEPS = 60;

/** A target of people in a year, and everyone who counts for it but the group asked about. */
interface Target {
  people: number;
  rest: number;
  /** Years from the first. */
  after: number;
}

/** New people in beschut werk a year with which the company is as large as the reader wants, after what a direction makes of inflow. */
export function inflowToKeep(scenario: Scenario): Solution {
  return aboutSize(scenario, 'beschut', 'instroom', ({ people, rest, after }) => {
    const { single } = setupOf(scenario);
    const { outflow } = flowKeys('beschut');
    const cap = single(`${GROUP_KEYS.beschut}-max`) ?? Number.POSITIVE_INFINITY;
    const begin = Math.min(single(GROUP_KEYS.beschut) ?? 0, cap);
    const left = (single(outflow) ?? 0) / 100;
    const kept = (1 - left) ** after;
    const needed = people - rest - begin * kept;
    if (people - rest > cap + SLACK) return { cannot: 'grens' };
    if (needed < -SLACK) return { cannot: 'altijd' };
    const value = Math.max(0, left === 0 ? needed / after : (needed * left) / (1 - kept));
    return value > inputOf('beschut-in').max * directionOf(scenario).inflow ? { cannot: 'te-veel-nodig' } : { value, target: people };
  });
}

/** The most that may leave a group each year, in percent, for the company to be as large as the reader wants. */
export function bearableOutflow(scenario: Scenario, group: Group): Solution {
  return aboutSize(scenario, group, 'uitstroom', ({ people, rest, after }) => {
    const { single } = setupOf(scenario);
    const { inflow } = flowKeys(group);
    const coming = (inflow === undefined ? 0 : (single(inflow) ?? 0)) * directionOf(scenario).inflow;
    const cap = single(`${GROUP_KEYS[group]}-max`);
    const size = (percent: number): number =>
      rest + (trajectory(single(GROUP_KEYS[group]) ?? 0, coming, percent / 100, cap, after + 1).at(-1) ?? 0);
    if (size(0) < people - SLACK) return { cannot: cap !== undefined && rest + cap < people - SLACK ? 'grens' : 'nooit' };
    if (size(100) >= people - SLACK) return { cannot: 'altijd' };
    let [most, tooMuch] = [0, 100];
    for (let step = 0; step < MOST_STEPS; step++) {
      const middle = (most + tooMuch) / 2;
      if (size(middle) >= people) most = middle;
      else tooMuch = middle;
    }
    return { value: most, target: people };
  });
}

function aboutSize(
  scenario: Scenario,
  group: Group,
  name: 'instroom' | 'uitstroom',
  solve: (target: Target) => Solution['found'],
): Solution {
  const setup = setupOf(scenario);
  const { inflow, outflow } = flowKeys(group);
  const key = name === 'instroom' ? (inflow ?? outflow) : outflow;
  const year = setup.single('doel-jaar') ?? setup.years.at(-1) ?? 0;
  const own = scenario.values[key];
  const factor = name === 'instroom' ? directionOf(scenario).inflow : 1;
  const told = { id: `${name}-${group}`, key, year, own: own && { low: own.low * factor, mid: own.mid * factor, high: own.high * factor } };
  const target = targetOf(setup, group, year - (setup.years[0] ?? 0), key);
  return { ...told, found: 'rest' in target ? solve(target) : target };
}

function targetOf(setup: Setup, group: Group, after: number, asked: string): Target | { waitsFor: readonly string[] } | { cannot: Cannot } {
  if (after < 1 || after >= setup.years.length) return { cannot: 'jaar' };
  if (!setup.company(after).includes(group)) return { cannot: 'niet-bij-het-bedrijf' };
  const others = setup.company(after).filter((other) => other !== group);
  const { values } = setup.scenario;
  const people = setup.single('doel') ?? setup.begin;
  const needed = [...others.flatMap(neededFor), ...neededFor(group).filter((key) => key !== asked)];
  const now = setup.company(0);
  const beginsWith = people === undefined ? now.map((one) => GROUP_KEYS[one]) : [];
  // The size of now is the target while none is filled; without groups of now there is no such size.
  const noSize = setup.single('doel') === undefined && now.length === 0 ? ['in'] : [];
  const waitsFor = inFormOrder([...noSize, ...[...needed, ...beginsWith].filter((key) => values[key] === undefined)]);
  if (waitsFor.length > 0) return { waitsFor };
  const all = stateOf(setup).people;
  return { people: people ?? 0, rest: others.reduce((sum, other) => sum + (all[other]?.[after] ?? 0), 0), after };
}

/** How far fixed costs must follow: the largest part in percent that may stick for the costs that stay to be at most what the reader gives. */
export function bearableStickiness(scenario: Scenario): Solution {
  const setup = setupOf(scenario);
  const own = scenario.values['kleeft'];
  const told = { id: 'kleeft', key: 'kleeft', year: setup.years.at(-1) ?? 0, own };
  const most = setup.single('hoogstens');
  // All that sticks stays; the result rises evenly with how much does.
  const whole = setupOf({ ...scenario, values: { ...scenario.values, kleeft: certain(100) } });
  const line = lineOf(whole, outputOf('blijft'), 'laatste');
  const waitsFor = inFormOrder([...waitsOf(line, whole), ...(most === undefined ? ['hoogstens'] : [])]);
  if (most === undefined || waitsFor.length > 0) return { ...told, found: { waitsFor } };
  if (line.obstacle) return { ...told, found: { cannot: line.obstacle } };
  const all = valueAt(line, stateOf(whole));
  return { ...told, found: all <= most + SLACK ? { cannot: 'altijd' } : { value: (100 * most) / all, target: most } };
}
