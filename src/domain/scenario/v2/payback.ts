import type { Scenario } from '../inputs.ts';
import { known, sum, times, type Known } from './line.ts';
import { oneOffIn } from './money.ts';
import { outputOf } from './outputs.ts';
import { setupOf } from './setup.ts';
import { stateOf, valueAt } from './state.ts';

/**
 * The first year, from that of the one-off cost on, in which what a change has saved on a result has paid for it, against "as it is": the same
 * numbers without groups that come or leave. Null when that is not within the years; undefined when there is no one-off cost in them. A cost
 * of which the year is empty waits for that.
 * @param of what is saved on: the costs that stay, or the whole gap of the company
 */
export function paidBackIn(scenario: Scenario, of: 'blijft' | 'gat'): Known<number | null> | undefined {
  const after = setupOf(scenario);
  const when = after.single('eenmalig-jaar');
  const paid = after.years.indexOf(when ?? 0);
  const cost = after.single('eenmalig') ?? 0;
  if (cost === 0 || (when !== undefined && paid < 0)) return undefined;
  const before = setupOf(asItIs(scenario));
  const inYear = outputOf(of).in;
  const saved = after.years.map((_, year) => {
    const now = inYear(after, year);
    // The costs that stay do not hold the one-off cost; the gap does.
    const spent = of === 'blijft' ? [oneOffIn(after, year)] : [];
    return [inYear(before, year), ...[now, ...spent].map((line) => times(line, -1))];
  });
  const whole = sum(saved.flat());
  return known(whole, after, () => {
    const state = stateOf(after);
    const stateBefore = stateOf(before);
    let total = 0;
    const year = saved.findIndex(([old, ...rest], at) => {
      total += (old ? valueAt(old, stateBefore) : 0) + valueAt(sum(rest), state);
      return at >= paid && total >= -1e-6;
    });
    return year < 0 ? null : (after.years[year] ?? null);
  });
}

/** The same numbers without a change of groups and without what it costs. */
function asItIs(scenario: Scenario): Scenario {
  const choices = { ...scenario.choices, erbij: [], eruit: [], richting: ['eigen'] };
  return { ...scenario, choices, values: { ...scenario.values, eenmalig: undefined } };
}
