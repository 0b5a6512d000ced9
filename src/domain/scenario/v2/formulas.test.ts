import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyScenario, withInputs } from '../../../../tests/scenario/anyScenario2.ts';
import type { Scenario } from '../inputs.ts';
import { middleOf } from './outputs.ts';
import { setupOf } from './setup.ts';

/** The model once more, year by year in plain sums, from the formulas alone: it shares nothing with the other but the keys. */
function plainly(scenario: Scenario): Record<string, number>[] {
  const value = (key: string): number => scenario.values[key]?.mid ?? 0;
  const filled = (key: string): boolean => scenario.values[key] !== undefined;
  const picked = (key: string): readonly string[] => scenario.choices[key] ?? [];
  const first = value('van');
  const direction = picked('richting')[0] ?? '';
  const factor = { krimp: 0.3, 'grotere-rol': 1.8 }[direction] ?? 1;
  const prefix: Record<string, string> = {
    wsw: 'wsw',
    beschut: 'beschut',
    banenafspraak: 'banen',
    tussengroep: 'tussen',
    overig: 'overig',
  };
  const people: Record<string, number> = {};
  let start = 0;
  return Array.from({ length: value('tot') - first + 1 }, (_, t) => {
    const year = first + t;
    const rise = (from: number): number => (1 + value('prijs') / 100) ** (year - from);
    const at = new Set(picked('in'));
    if (t > 0 && year >= (filled('wissel') ? value('wissel') : first + 1)) {
      for (const group of [...picked('erbij'), ...(direction === 'grotere-rol' ? ['banenafspraak', 'tussengroep'] : [])]) at.add(group);
      for (const group of [...picked('eruit'), ...(direction === 'krimp' ? ['banenafspraak', 'tussengroep', 'overig'] : [])])
        at.delete(group);
    }
    for (const [group, key] of Object.entries(prefix)) {
      const before = people[group] ?? 0;
      const now = t === 0 ? value(key) : before * (1 - value(`${key}-uit`) / 100) + value(`${key}-in`) * factor;
      people[group] = filled(`${key}-max`) ? Math.min(now, value(`${key}-max`)) : now;
    }
    const company = [...at].reduce((sum, group) => sum + (people[group] ?? 0), 0);
    if (t === 0) start = company;
    const stay = ((value('vast') * value('kleeft')) / 100) * (1 - company / start) * rise(first);
    const impulse =
      ({ 2025: 35e6, 2026: 31.5e6, 2027: 31.5e6, 2028: 31.5e6, 2029: 31.5e6, 2030: 31.5e6, 2034: 19.8e6 }[year] ?? 0) *
      (value('impuls') / 100);
    const beside = stay + (year === value('eenmalig-jaar') ? value('eenmalig') : 0) - impulse;
    const extra = year >= value('extra-van') ? value('beschut-extra') * (filled('plek31') ? value('plek31') : 1) * rise(2023) : 0;
    const surcharge = year < 2025 ? 0 : year > 2025 && picked('opslag').includes('laatste') ? 3590 : 1980;
    const passed = value('door') / 100;
    let [gap, town, sector] = [beside, beside, beside];
    for (const [group, key] of Object.entries(prefix).slice(0, 3)) {
      if (!at.has(group)) continue;
      const count = people[group] ?? 0;
      const beschut = group === 'beschut';
      const own = rise(first);
      const of2023 = beschut ? rise(2023) : own;
      const cost = value(`${key}-kosten`) * of2023;
      const rijk = value(`${key}-rijk`) * of2023 + (beschut ? extra : 0);
      const earned = beschut && picked('af').includes('al-af') ? 0 : value(`${key}-ntw`) * own;
      gap += count * (cost - passed * rijk - value(`${key}-lks`) * own - earned);
      town += count * (cost - rijk - earned - value(`${key}-buig`) * own - value(`${key}-baten`) * own);
      sector -= count * (filled('fte') ? value('fte') : 1) * value(`resultaat-${key}`) * rise(2023);
      if (beschut && picked('later').includes('verrekend')) sector -= count * passed * extra;
    }
    if (picked('later').includes('verrekend')) sector -= passed * surcharge * value('opslag-plekken');
    return {
      mensen: company,
      blijft: stay,
      gat: picked('route').includes('sector') ? sector : gap,
      gemeente: (town * value('aandeel')) / 100,
    };
  });
}

it('an implementation from the formulas alone gives the same, in every year of 400 scenarios', () => {
  const anyFilled = fc
    .tuple(
      anyScenario({ longest: 30 }),
      fc.constantFrom('al-af', 'niet-af'),
      fc.subarray(['wissel', 'wsw-max', 'beschut-max', 'plek31', 'fte', 'prijs']),
    )
    .map(([scenario, off, without]) => {
      const groups = scenario.choices['in'] ?? [];
      const made = withInputs(scenario, Object.fromEntries(without.map((key) => [key, undefined])), {
        af: [off],
        in: groups.length === 0 ? ['wsw'] : groups,
      });
      return withInputs(made, { wsw: (made.values['wsw']?.mid ?? 0) + 1 });
    });
  let compared = 0;
  fc.assert(
    fc.property(anyFilled, (scenario) => {
      const setup = setupOf(scenario);
      if (!setup.begin) return;
      plainly(scenario).forEach((expected, year) => {
        for (const [id, value] of Object.entries(expected)) {
          const known = middleOf(setup, id, year);
          if (!('value' in known)) {
            expect(id === 'gemeente' && scenario.choices['route']?.includes('sector'), id).toBe(true);
            continue;
          }
          compared++;
          // Of large amounts that nearly make nought together, the last digits differ.
          expect(Math.abs(known.value - value), `${id} ${year}`).toBeLessThanOrEqual(
            1e-13 * (Math.abs(value) + 1e9 * (setup.price('vast', year) + setup.price('beschut-kosten', year))),
          );
        }
      });
    }),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(10_000);
});
