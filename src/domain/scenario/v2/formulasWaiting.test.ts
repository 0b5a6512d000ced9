import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario, withInputs } from '../../../../tests/scenario/anyScenario2.ts';
import { plainlyPaidBack } from '../../../../tests/scenario/plainModel2.ts';
import { plainWaits, plainWaitsOfAll, type PlainWait } from '../../../../tests/scenario/plainWaits2.ts';
import type { Known } from './line.ts';
import { middleOf, OUTPUTS } from './outputs.ts';
import { paidBackIn } from './payback.ts';
import { setupOf } from './setup.ts';

/** What is waited for, in the order of the alphabet; "kan niet" when it cannot be computed; nothing when it is told. */
function waitOf(known: Known<unknown>): PlainWait {
  if ('cannot' in known) return 'kan niet';
  return 'waitsFor' in known ? [...known.waitsFor].sort() : [];
}

const NOUGHTS = ['vast', 'kleeft', 'door', 'aandeel', 'beschut-extra', 'eenmalig', 'wsw', 'beschut', 'banen', 'tussen', 'overig'];
/** Scenarios with empty inputs, of which some more are nought. */
const withNoughts = fc
  .tuple(fc.oneof(...[0, 0, 0, 1, 4].map((empty) => anyScenario({ empty, longest: 5 }))), fc.subarray(NOUGHTS))
  .map(([scenario, noughts]) => withInputs(scenario, Object.fromEntries(noughts.map((key) => [key, 0]))));

describe('what is waited for', () => {
  it('is what the page of formulas says, for every result, year and sum', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(withNoughts, (scenario) => {
        const setup = setupOf(scenario);
        const plain = setup.years.map((year) => plainWaits(scenario, year));
        for (const { id } of OUTPUTS) {
          const years = plain.map((year) => year[id] ?? []);
          years.forEach((wanted, year) => {
            const found = waitOf(middleOf(setup, id, year));
            expect(found, `${id} ${year}`).toEqual(wanted);
            const kind = found === 'kan niet' ? found : found.length > 0 ? 'waits' : 'told';
            seen.set(`${id} ${kind}`, (seen.get(`${id} ${kind}`) ?? 0) + 1);
          });
          expect(waitOf(middleOf(setup, id, 'som')), `${id} sum`).toEqual(plainWaitsOfAll(years));
        }
      }),
      { numRuns: 1000 },
    );
    for (const id of ['blijft', 'blijft-index', 'gat', 'gemeente'])
      for (const kind of ['kan niet', 'waits', 'told']) expect(seen.get(`${id} ${kind}`) ?? 0, `${id} ${kind}`).toBeGreaterThan(0);
  });

  it('is nothing for costs that stay where no costs are fixed, also when nobody is at the company at the start', () => {
    const nobody = { wsw: 0, beschut: 0, banen: 0, tussen: 0, overig: 0 };
    fc.assert(
      fc.property(anyScenario({ empty: 4, longest: 4 }), fc.boolean(), (made, empty) => {
        const scenario = withInputs(made, { vast: 0, ...(empty ? {} : nobody) });
        expect(middleOf(setupOf(scenario), 'blijft', 'som')).toEqual({ value: 0 });
      }),
      { numRuns: 50 },
    );
  });
});

describe('a one-off cost', () => {
  const paid = fc
    .tuple(
      anyScenario({ longest: 12 }),
      fc.integer({ min: 0, max: 11 }),
      fc.double({ min: 0, max: 0.2, noNaN: true }),
      fc.subarray(['krimp', 'behoud', 'grotere-rol'], { minLength: 1, maxLength: 1 }),
    )
    .map(([scenario, after, part, richting]) => {
      const [first, last] = [scenario.values['van']?.mid ?? 0, scenario.values['tot']?.mid ?? 0];
      const groups = scenario.choices['in'] ?? [];
      return withInputs(
        scenario,
        {
          wsw: (scenario.values['wsw']?.mid ?? 0) + 1,
          'wsw-max': undefined,
          'banen-max': undefined,
          vast: 2_500_000,
          eenmalig: Math.round(2_500_000 * part) + 1,
          'eenmalig-jaar': first + (after % (last - first + 1)),
        },
        { in: [...new Set([...groups, 'wsw'])], richting, af: ['niet-af'] },
      );
    });

  it('is paid back in the year that the page of formulas gives', () => {
    let [years, never] = [0, 0];
    fc.assert(
      fc.property(paid, fc.constantFrom('blijft' as const, 'gat' as const), (scenario, of) => {
        const wanted = plainlyPaidBack(scenario, of);
        expect(paidBackIn(scenario, of)).toEqual({ value: wanted });
        if (wanted === null) never++;
        else years++;
      }),
      { numRuns: 300 },
    );
    expect(years).toBeGreaterThan(5);
    expect(never).toBeGreaterThan(5);
  });

  it('waits for what the result needs in any year, with and without the change, and for its own year', () => {
    let waiting = 0;
    fc.assert(
      fc.property(withNoughts, fc.constantFrom('blijft' as const, 'gat' as const), (scenario, of) => {
        const [first, last] = [scenario.values['van']?.mid ?? 0, scenario.values['tot']?.mid ?? 0];
        const when = scenario.values['eenmalig-jaar']?.mid;
        const found = paidBackIn(scenario, of);
        if ((scenario.values['eenmalig']?.mid ?? 0) === 0 || (when !== undefined && (when < first || when > last))) {
          expect(found).toBeUndefined();
          return;
        }
        const before = withInputs(scenario, { eenmalig: undefined }, { erbij: [], eruit: [], richting: ['eigen'] });
        const years = Array.from({ length: last - first + 1 }, (_, t) => first + t);
        const wanted = plainWaitsOfAll([
          ...years.flatMap((year) => [plainWaits(scenario, year)[of] ?? [], plainWaits(before, year)[of] ?? []]),
          when === undefined ? ['eenmalig-jaar'] : [],
        ]);
        expect(found && waitOf(found)).toEqual(wanted);
        if (wanted.length > 0) waiting++;
      }),
      { numRuns: 800 },
    );
    expect(waiting).toBeGreaterThan(0);
  });
});
