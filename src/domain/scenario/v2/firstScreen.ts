import type { Scenario } from '../inputs.ts';
import { groupsIn } from './choices.ts';
import { GROUP_NAMES } from './groups.ts';
import type { Results } from './results.ts';

/** The input on the first screen: what a municipality can decide and what moves all three results. */
export const FIRST_INPUT = 'beschut-in';

/** A year of everybody at the company: how far it can go, and what is likely. */
interface CompanyYear {
  low: number;
  likelyLow: number;
  mid: number;
  likelyHigh: number;
  high: number;
}

/** People at the company by year, with its groups, and the middle of the scenario that stands beside it. Undefined while nobody can be counted. */
export function companyLines(
  scenario: Scenario,
  results: Results,
  beside?: Results,
):
  | {
      years: readonly number[];
      whole: readonly CompanyYear[];
      groups: readonly { name: string; values: readonly number[] }[];
      beside: readonly (number | undefined)[] | undefined;
    }
  | undefined {
  const { years } = results;
  const bands = results.likelyPath('mensen');
  if (!('value' in bands)) return undefined;
  const whole = bands.value.map(({ low, mid, high, likely }) => ({ low, likelyLow: likely.low, mid, likelyHigh: likely.high, high }));
  const groups = groupsIn(scenario, 'in').flatMap((group) => {
    const path = results.path(`mensen-${group}`);
    return 'value' in path ? [{ name: GROUP_NAMES[group], values: path.value.map(({ mid }) => mid) }] : [];
  });
  const other = beside?.path('mensen');
  const values = beside && other && 'value' in other ? years.map((year) => other.value[beside.years.indexOf(year)]?.mid) : undefined;
  return { years, whole, groups: groups.length > 1 ? groups : [], beside: values };
}
