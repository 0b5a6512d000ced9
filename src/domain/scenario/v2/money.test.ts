import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario, withInputs } from '../../../../tests/scenario/anyScenario2.ts';
import type { Scenario } from '../inputs.ts';
import { MONEY_GROUPS, GROUP_KEYS } from './groups.ts';
import { inputOf } from './inputs.ts';
import type { Known } from './line.ts';
import { middleOf, type When } from './outputs.ts';
import { presetOf } from './presets.ts';
import { run } from './results.ts';
import { emptyScenario } from './scenario.ts';
import { setupOf } from './setup.ts';

/** The middle of a result; undefined when it cannot be told. */
function mid(scenario: Scenario, id: string, when: When = 'laatste'): number | undefined {
  const middle = middleOf(setupOf(scenario), id, when);
  return 'value' in middle ? middle.value : undefined;
}

const waits = (known: Known<unknown>): readonly string[] => ('waitsFor' in known ? known.waitsFor : []);
const close = (one: number | undefined, other: number | undefined): void => {
  expect(one).toBeDefined();
  expect(other).toBeDefined();
  expect(Math.abs((one ?? 0) - (other ?? 0))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one ?? 0)) * 1e4);
};
const nearly = (value: number | undefined): number | undefined => value && Math.round(value * 1e6) / 1e6;

/** A hundred people in beschut werk who all stay, and a hundred in the Wsw of whom a tenth leaves; 2026 to 2028. */
const region = withInputs(
  emptyScenario(),
  {
    van: 2026,
    tot: 2028,
    wsw: 100,
    'wsw-uit': 10,
    beschut: 100,
    'beschut-uit': 0,
    'beschut-in': 0,
    'wsw-kosten': 30_000,
    'wsw-rijk': 25_000,
    'wsw-lks': 0,
    'wsw-ntw': 4000,
    'wsw-buig': 0,
    'wsw-baten': 0,
    'beschut-kosten': 32_000,
    'beschut-rijk': 8000,
    'beschut-extra': 2000,
    'extra-van': 2027,
    'beschut-lks': 11_000,
    'beschut-ntw': 5000,
    'beschut-buig': 9000,
    'beschut-baten': 3000,
    door: 50,
    aandeel: 40,
    vast: 1_000_000,
    kleeft: 50,
  },
  { in: ['wsw', 'beschut'], af: ['niet-af'] },
);

describe('money, by hand', () => {
  it('is a gap of the company', () => {
    // 2026: beschut 100 · (32.000 − ½ · 8.000 − 11.000 − 5.000) = 1.200.000; Wsw 100 · (30.000 − 12.500 − 4.000) = 1.350.000.
    expect(mid(region, 'gat', 0)).toBe(2_550_000);
    // 2028: beschut 100 · (32.000 − ½ · 10.000 − 16.000) = 1.100.000; Wsw 81 · 13.500 = 1.093.500; stays 1.000.000 · ½ · (1 − 181/200) = 47.500.
    expect(nearly(mid(region, 'gat'))).toBe(1_100_000 + 1_093_500 + 47_500);
    expect(nearly(mid(region, 'plekken'))).toBe(2_193_500);
    expect(nearly(mid(region, 'plekken-beschut'))).toBe(1_100_000);
    expect(nearly(mid(region, 'blijft'))).toBe(47_500);
    expect(nearly(mid(region, 'blijft-index'))).toBe(4.75);
    // And 2027: beschut 1.100.000, Wsw 90 · 13.500 = 1.215.000, stays 25.000.
    expect(nearly(mid(region, 'gat', 'som'))).toBe(2_550_000 + 2_340_000 + 2_241_000);
  });

  it('is what the town pays of all of it, its share', () => {
    // 2028: beschut 100 · (32.000 − 10.000 − 5.000 − 9.000 − 3.000) = 500.000; Wsw 81 · (30.000 − 25.000 − 4.000) = 81.000; stays 47.500.
    expect(nearly(mid(region, 'gemeente'))).toBe(0.4 * (500_000 + 81_000 + 47_500));
  });

  it('holds a one-off cost in its year, and the impulsbudget that is used', () => {
    const changed = withInputs(region, { eenmalig: 300_000, 'eenmalig-jaar': 2027, impuls: 0.5 });
    const difference = (when: When): number | undefined => nearly((mid(changed, 'gat', when) ?? 0) - (mid(region, 'gat', when) ?? 0));
    expect([difference(0), difference(1), difference(2)]).toEqual([-157_500, 300_000 - 157_500, -157_500]);
    expect(mid(changed, 'rijk-impuls')).toBe(157_500);
    expect(mid(withInputs(changed, { 'eenmalig-jaar': 2040 }), 'gat', 'som')).toBe((mid(region, 'gat', 'som') ?? 0) - 3 * 157_500);
    expect(run(withInputs(changed, { 'eenmalig-jaar': undefined })).figure('gat', 'laatste')).toEqual({ waitsFor: ['eenmalig-jaar'] });
  });

  it('takes no yield off a cost from which it is off already, and waits until the reader says so', () => {
    expect(nearly(mid(withInputs(region, {}, { af: ['al-af'] }), 'plekken-beschut'))).toBe(1_600_000);
    expect(waits(run(withInputs(region, {}, { af: ['onbekend'] })).figure('gat', 'laatste'))).toEqual(['af']);
    expect(waits(run(withInputs(region, { 'beschut-ntw': undefined }, { af: ['al-af'] })).figure('gat', 'laatste'))).toEqual([]);
  });

  it('counts the extra money by jobs of 31 hours, when the reader says how many there are to a person', () => {
    // ½ · 2.000 · 0,8 instead of · 1, for a hundred people.
    expect(nearly((mid(withInputs(region, { plek31: 0.8 }), 'gat') ?? 0) - (mid(region, 'gat') ?? 0))).toBe(20_000);
    expect(run(region).notes.notConverted).toEqual(['plek31']);
    expect(run(withInputs(region, { plek31: 0.8 })).notes.notConverted).toEqual([]);
  });

  it('rises with prices from the own year of each amount', () => {
    const dearer = withInputs(region, { prijs: 10 });
    // 2028, prices of 2023 rise five times, of 2026 twice.
    const [source, own] = [1.1 ** 5, 1.1 ** 2];
    close(mid(dearer, 'plekken-beschut'), 100 * (32_000 * source - 5000 * source - 16_000 * own));
    close(mid(dearer, 'blijft'), 47_500 * own);
    expect(inputOf('beschut-kosten').priceYear).toBe(2023);
    expect(mid(withInputs(dearer, { impuls: 1 }), 'rijk-impuls')).toBe(315_000);
  });

  it('goes by the results of the sector when the reader picks that', () => {
    const sector = withInputs(region, { 'resultaat-wsw': 0, 'resultaat-beschut': -2000, fte: 0.9, vast: 0 }, { route: ['sector'] });
    expect(nearly(mid(sector, 'gat'))).toBe(100 * 0.9 * 2000);
    expect(run(sector).notes.notConverted).toEqual(['plek31']);
    expect(run(withInputs(sector, { fte: undefined })).notes.notConverted).toEqual(['plek31', 'fte']);
    // Later money: half of 100 · 2.000, and half of 30 places of 1.980 euro.
    const netted = withInputs(sector, { 'opslag-plekken': 30 }, { later: ['verrekend'] });
    expect(nearly(mid(netted, 'gat'))).toBe(180_000 - 100_000 - 29_700);
    expect(waits(run(sector).figure('gemeente', 'laatste'))).toEqual(['route']);
  });
});

describe('money that cannot be told yet', () => {
  const leeg = withInputs(presetOf('leeg').scenario, { wsw: 500, 'wsw-uit': 6, beschut: 100, 'beschut-uit': 5, 'beschut-in': 10 });

  it('is what loonkostensubsidie and yield still have to cover, and never a gap', () => {
    const { money } = run(leeg).tiles;
    expect(money.stage).toBe('te-dekken');
    expect(money.waitsFor).toEqual(['vast', 'kleeft', 'af', 'wsw-kosten', 'wsw-rijk', 'wsw-lks', 'wsw-ntw', 'beschut-lks', 'beschut-ntw']);
    // In 2026: 100 · (30.672 to 32.983 − 8.100 − 2.157).
    const figure = run(leeg).figure('te-dekken', 0);
    expect('value' in figure && [figure.value.low, figure.value.mid, figure.value.high].map(Math.round)).toEqual([
      2_041_500, 2_157_050, 2_272_600,
    ]);
  });

  it('becomes fuller with what is filled: beschut werk, all places, everything', () => {
    const stage = (scenario: Scenario): string => run(scenario).tiles.money.stage;
    const beschut = withInputs(leeg, { 'beschut-lks': 10_000, 'beschut-ntw': 5000 }, { af: ['niet-af'] });
    const places = withInputs(beschut, { 'wsw-kosten': 30_000, 'wsw-rijk': 25_000, 'wsw-lks': 0, 'wsw-ntw': 4000 });
    expect([beschut, places, withInputs(places, { vast: 1e6, kleeft: 50 })].map(stage)).toEqual(['plekken-beschut', 'plekken', 'gat']);
  });

  it('is a purse of the town only with BUIG and saved benefit, which may be nought', () => {
    const without = withInputs(region, { 'beschut-buig': undefined, 'beschut-baten': undefined });
    expect(run(without).figure('gemeente', 'laatste')).toEqual({ waitsFor: ['beschut-buig', 'beschut-baten'] });
    expect(mid(withInputs(without, { 'beschut-buig': 0, 'beschut-baten': 0 }), 'gemeente')).toBeDefined();
  });

  it('is an index of the company itself without fixed costs, and nothing for a company without people', () => {
    const { stay } = run(withInputs(region, { vast: undefined })).tiles;
    expect(stay.unit).toBe('index');
    expect('value' in stay.figure && nearly(stay.figure.value.mid)).toBe(4.75);
    expect(run(withInputs(region, { wsw: 0, beschut: 0 })).tiles.stay.figure).toEqual({ cannot: 'niemand-aan-het-begin' });
  });

  it('names the groups of which it knows no money', () => {
    expect(run(withInputs(region, {}, { erbij: ['tussengroep'] })).notes.withoutMoney).toEqual(['tussengroep']);
  });
});

describe('money of the Rijk', () => {
  const years = withInputs(region, { van: 2024, tot: 2036, 'opslag-plekken': 10, impuls: 1, 'extra-van': 2026 });

  it('is known in years that a source names; the reader chooses for the rest', () => {
    const values = (id: string, scenario = years): (number | undefined)[] => {
      const path = run(scenario).path(id);
      return 'value' in path ? path.value.map((band) => band.mid) : [];
    };
    expect(values('rijk-opslag').slice(0, 4)).toEqual([0, 19_800, 19_800, 19_800]);
    expect(values('rijk-opslag', withInputs(years, {}, { opslag: ['laatste'] })).slice(0, 4)).toEqual([0, 19_800, 35_900, 35_900]);
    expect(values('rijk-impuls')).toEqual([0, 350_000, 315_000, 315_000, 315_000, 315_000, 315_000, 0, 0, 0, 198_000, 0, 0]);
    expect(run(years).notes.impulseNotSeen).toEqual([2031, 2032, 2033]);
    expect(values('rijk-extra').slice(0, 3)).toEqual([0, 0, 200_000]);
    expect(values('rijk-beschut')[0]).toBe(800_000);
  });

  it('is told to be in other results', () => {
    expect(run(years).rijkIn('gat', 'laatste')).toEqual(['wsw-rijk', 'beschut-rijk', 'beschut-extra', 'impuls']);
    expect(run(region).rijkIn('te-dekken', 0)).toEqual(['beschut-rijk']);
    expect(run(region).rijkIn('mensen', 0)).toEqual([]);
  });
});

describe('the two purses of any scenario', () => {
  /** Everything filled, built up from amounts. */
  const filled = anyScenario({ sure: 3 }).map((scenario) => {
    const made = {
      ...scenario,
      choices: { ...scenario.choices, route: ['opgebouwd'], af: ['niet-af'], in: ['wsw', 'beschut', 'banenafspraak'] },
    };
    return withInputs(made, { wsw: (made.values['wsw']?.mid ?? 0) + 1, 'wsw-max': undefined });
  });
  const part = fc.integer({ min: 0, max: 100 });
  const whens = ['laatste', 'som'] as const;

  it('leave the town what it has, whatever the subsidy and the part passed on', () => {
    fc.assert(
      fc.property(filled, part, fc.nat(50_000), part, (scenario, passed, subsidy, share) => {
        const shared = withInputs(scenario, { aandeel: share });
        const other = withInputs(shared, {
          door: passed,
          ...Object.fromEntries(MONEY_GROUPS.map((group) => [`${GROUP_KEYS[group]}-lks`, subsidy])),
        });
        for (const when of whens) close(mid(other, 'gemeente', when), mid(shared, 'gemeente', when));
      }),
    );
  });

  it('are nested: the town pays its share of the gap and of what it passes the company, minus what it gets', () => {
    fc.assert(
      fc.property(filled, (scenario) => {
        const results = run(scenario);
        const last = results.years.length - 1;
        const [share, kept] = [(scenario.values['aandeel']?.mid ?? 0) / 100, 1 - (scenario.values['door']?.mid ?? 0) / 100];
        const price = (key: string): number => {
          const from = inputOf(key).priceYear;
          return (
            (1 + (scenario.values['prijs']?.mid ?? 0) / 100) **
            ((results.years[last] ?? 0) - (typeof from === 'number' ? from : (results.years[0] ?? 0)))
          );
        };
        const ledger = results.ledger('laatste');
        const of = (known: Known<number>): number => ('value' in known ? known.value : Number.NaN);
        const subsidy = MONEY_GROUPS.reduce((sum, group) => {
          const people = results.path(`mensen-${group}`);
          const inCompany = isAtCompany(scenario, group, results.years[last] ?? 0);
          const key = `${GROUP_KEYS[group]}-lks`;
          return (
            sum + (inCompany && 'value' in people ? (people.value[last]?.mid ?? 0) * (scenario.values[key]?.mid ?? 0) * price(key) : 0)
          );
        }, 0);
        const inside = (mid(scenario, 'gat') ?? 0) + subsidy - of(ledger.buig) - of(ledger.uitkering) - kept * of(ledger.rijk);
        const town = mid(scenario, 'gemeente') ?? 0;
        const size = Math.abs(subsidy) + Math.abs(inside) + Math.abs(of(ledger.rijk)) + 1;
        expect(Math.abs(town - share * inside)).toBeLessThanOrEqual(1e-9 * size);
      }),
    );
  });

  it('leave nothing out of the ledger: who pays is together what it costs', () => {
    fc.assert(
      fc.property(filled, fc.constantFrom(...whens), (scenario, when) => {
        const ledger = run(scenario).ledger(when);
        const sum = (...names: (keyof typeof ledger)[]): number =>
          names.reduce((total, name) => total + ('value' in ledger[name] ? ledger[name].value : Number.NaN), 0);
        const costs = sum('kosten', 'blijft', 'eenmalig');
        const paid = sum('gemeente', 'andere-gemeenten', 'rijk', 'buig', 'impulsbudget', 'opbrengst', 'uitkering');
        const size =
          Math.abs(costs) + Math.abs(sum('rijk')) + Math.abs(sum('opbrengst')) + Math.abs(sum('buig')) + Math.abs(sum('uitkering')) + 1;
        expect(Math.abs(costs - paid)).toBeLessThanOrEqual(1e-9 * size);
      }),
    );
  });

  it('rise with the cost and fall with yield, subsidy and the part passed on', () => {
    fc.assert(
      fc.property(
        filled,
        fc.constantFrom('kosten', 'ntw', 'lks', 'door'),
        fc.constantFrom(...MONEY_GROUPS),
        part,
        (scenario, name, group, more) => {
          const key = name === 'door' ? name : `${GROUP_KEYS[group]}-${name}`;
          const at = (value: number): number => mid(withInputs(scenario, { [key]: value }), 'gat') ?? Number.NaN;
          const [less, least] = [at(0), at(more)];
          const slack = 1e-9 * (Math.abs(less) + Math.abs(least) + 1);
          if (name === 'kosten') expect(least).toBeGreaterThanOrEqual(less - slack);
          else expect(least).toBeLessThanOrEqual(less + slack);
        },
      ),
    );
  });
});

function isAtCompany(scenario: Scenario, group: string, year: number): boolean {
  const change = scenario.values['wissel']?.mid ?? (scenario.values['van']?.mid ?? 0) + 1;
  if (year === scenario.values['van']?.mid || year < change) return scenario.choices['in']?.includes(group) ?? false;
  const richting = scenario.choices['richting']?.[0];
  const comes = [
    ...(scenario.choices['in'] ?? []),
    ...(scenario.choices['erbij'] ?? []),
    ...(richting === 'grotere-rol' ? ['banenafspraak', 'tussengroep'] : []),
  ];
  const leaves = [...(scenario.choices['eruit'] ?? []), ...(richting === 'krimp' ? ['banenafspraak', 'tussengroep', 'overig'] : [])];
  return comes.includes(group) && !leaves.includes(group);
}
