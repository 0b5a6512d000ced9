import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyScenario, withInputs } from '../../../../tests/scenario/anyScenario2.ts';
import { plainly } from '../../../../tests/scenario/plainModel2.ts';
import { middleOf } from './outputs.ts';
import { setupOf } from './setup.ts';

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
      // Where nobody is at the start there is no part of them.
      if (!setup.begin && scenario.values['vast']?.mid !== 0) return;
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
