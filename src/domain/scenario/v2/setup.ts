import type { Scenario } from '../inputs.ts';
import { groupsIn } from './choices.ts';
import { directionOf } from './directions.ts';
import { GROUP_KEYS, GROUPS, type Group } from './groups.ts';
import { inputOf, INPUTS } from './inputs.ts';
import { moversOf, type Mover } from './people.ts';
import { yearsOf } from './scenario.ts';

/** What is fixed in a scenario, worked out once: the years, who belongs to the company in each, and prices. */
export interface Setup {
  scenario: Scenario;
  years: readonly number[];
  /** The groups of the company in a year (0 = the first). */
  company: (year: number) => readonly Group[];
  /** People of the company at the start; undefined while the number of one of its groups is empty. */
  begin: number | undefined;
  /** How each group moves of which enough is filled. */
  movers: readonly Mover[];
  /** Every input in its middle, at its place in the form; nought where it is empty. */
  middle: Float64Array;
  /** The one value of an input; undefined while it is empty. */
  single: (key: string) => number | undefined;
  /** How much dearer a year (0 = the first) is than the year in whose prices an input is. */
  price: (key: string, year: number) => number;
}

/** Works out what is fixed in a scenario. */
export function setupOf(scenario: Scenario): Setup {
  const years = yearsOf(scenario);
  const first = years[0] ?? 0;
  const single = (key: string): number | undefined => scenario.values[key]?.mid;
  const now = groupsIn(scenario, 'in');
  const then = changed(scenario, now);
  const change = single('wissel') ?? first;
  // Whoever belongs to the company now does so in the first year; a change comes after that.
  const company = (year: number): readonly Group[] => (year === 0 || first + year < change ? now : then);
  const growth = 1 + (single('prijs') ?? 0) / 100;
  const prices = new Map<string, readonly number[]>();
  const pricesOf = (key: string): readonly number[] => {
    const { priceYear } = inputOf(key);
    const from = priceYear === 'van' ? first : priceYear;
    return years.map((year) => (from === undefined ? 1 : growth ** (year - from)));
  };
  return {
    scenario,
    years,
    company,
    begin: beginOf(company(0), single),
    movers: moversOf(scenario),
    middle: Float64Array.from(INPUTS, ({ key }) => single(key) ?? 0),
    single,
    price: (key, year) => {
      const known = prices.get(key) ?? pricesOf(key);
      prices.set(key, known);
      return known[year] ?? 1;
    },
  };
}

/** The groups of the company after the change, with what the direction says of tasks. */
function changed(scenario: Scenario, now: readonly Group[]): Group[] {
  const direction = directionOf(scenario);
  const comes = new Set<Group>([...now, ...groupsIn(scenario, 'erbij'), ...direction.comes]);
  const leaves = new Set<Group>([...groupsIn(scenario, 'eruit'), ...direction.leaves]);
  return GROUPS.filter((group) => comes.has(group) && !leaves.has(group));
}

function beginOf(groups: readonly Group[], single: Setup['single']): number | undefined {
  const counts = groups.map((group) => {
    const start = single(GROUP_KEYS[group]);
    return start === undefined ? undefined : Math.min(start, single(`${GROUP_KEYS[group]}-max`) ?? start);
  });
  return counts.every((count) => count !== undefined) ? counts.reduce((sum, count) => sum + count, 0) : undefined;
}
