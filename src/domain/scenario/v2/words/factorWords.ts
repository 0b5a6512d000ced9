import { valueText } from '../../amounts.ts';
import type { Scenario } from '../../inputs.ts';
import { directionOf } from '../directions.ts';
import type { Input } from '../input.ts';

/** What the direction that is picked makes of an input of new people, in a sentence; undefined where it does nothing. */
export function factorInWords(scenario: Scenario, { key, unit }: Pick<Input, 'key' | 'unit'>): string | undefined {
  const { inflow, label } = directionOf(scenario);
  const value = scenario.values[key];
  if (unit !== 'mensen per jaar' || inflow === 1 || !value) return undefined;
  const times = (number: number): number => Number((number * inflow).toPrecision(6));
  const counted = { low: times(value.low), mid: times(value.mid), high: times(value.high) };
  return `Richting “${label}” rekent met ${timesInWords(inflow)} keer zo veel: ${valueText(counted, unit)}.`;
}

/** A number of times, as it is written. */
export function timesInWords(factor: number): string {
  return String(factor).replace('.', ',');
}
