import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario, withInputs } from '../../../../tests/scenario/anyScenario2.ts';
import type { Scenario } from '../inputs.ts';
import { directionOf } from './directions.ts';
import { middleOf } from './outputs.ts';
import { emptyScenario } from './scenario.ts';
import { setupOf } from './setup.ts';
import { bearableOutflow, bearableStickiness, inflowToKeep, type Solution } from './solve.ts';
import { yieldForCompany, yieldForTown } from './solveYield.ts';

const mid = (scenario: Scenario, id: string, year: number): number => {
  const setup = setupOf(scenario);
  const middle = middleOf(setup, id, setup.years.indexOf(year));
  return 'value' in middle ? middle.value : Number.NaN;
};
const valueOf = ({ found }: Solution): number | undefined => ('value' in found ? found.value : undefined);
const why = ({ found }: Solution): string | undefined => ('cannot' in found ? found.cannot : undefined);

/** The example of the specification: 600 in the Wsw at 6%, 120 in beschut werk at 5%, ten years. */
const example = withInputs(
  emptyScenario(),
  { van: 2026, tot: 2036, wsw: 600, 'wsw-uit': 6, beschut: 120, 'beschut-uit': 5, 'beschut-in': 10 },
  { in: ['wsw', 'beschut'] },
);

describe('what must be true, by hand', () => {
  it('is 40.5 new places a year to stay as large', () => {
    expect(mid(withInputs(example, { 'beschut-in': 0 }), 'mensen', 2036)).toBeCloseTo(395, 1);
    expect(valueOf(inflowToKeep(example))).toBeCloseTo(40.5, 1);
    expect(inflowToKeep(example)).toMatchObject({ key: 'beschut-in', year: 2036, own: { mid: 10 }, found: { target: 720 } });
  });

  it('is an even part of what is missing a year when nobody leaves', () => {
    // Wsw 600 · 0,94^10 = 323,2; so 720 − 323,2 − 120 = 276,8 in ten years.
    expect(valueOf(inflowToKeep(withInputs(example, { 'beschut-uit': 0 })))).toBeCloseTo(27.68, 2);
  });

  it('is a target and a year of the reader’s own', () => {
    const solution = inflowToKeep(withInputs(example, { doel: 650, 'doel-jaar': 2030 }));
    expect(solution).toMatchObject({ year: 2030, found: { target: 650 } });
    expect(mid(withInputs(example, { 'beschut-in': valueOf(solution) }), 'mensen', 2030)).toBeCloseTo(650, 6);
  });

  it('cannot be where a cap, the domain or the reader’s own choices allow no value', () => {
    expect(why(inflowToKeep(withInputs(example, { 'beschut-max': 200 })))).toBe('grens');
    expect(why(inflowToKeep(withInputs(example, { doel: 20_000 })))).toBe('te-veel-nodig');
    expect(why(inflowToKeep(withInputs(example, { doel: 100 })))).toBe('altijd');
    expect(why(inflowToKeep(withInputs(example, {}, { eruit: ['beschut'] })))).toBe('niet-bij-het-bedrijf');
    expect(why(inflowToKeep(withInputs(example, { 'doel-jaar': 2040 })))).toBe('jaar');
    expect(inflowToKeep(withInputs(example, { 'wsw-uit': undefined, 'beschut-in': undefined })).found).toEqual({ waitsFor: ['wsw-uit'] });
    // Without groups of now there is no size of now to keep.
    const nobodyYet = withInputs(example, {}, { in: [], erbij: ['beschut'] });
    expect(inflowToKeep(nobodyYet).found).toEqual({ waitsFor: ['in'] });
    expect(inflowToKeep(withInputs(nobodyYet, { doel: 100 })).found).toHaveProperty('value');
    expect(why(bearableOutflow(example, 'beschut'))).toBe('nooit');
    expect(why(bearableOutflow(withInputs(example, { 'beschut-max': 200, 'beschut-in': 500 }), 'beschut'))).toBe('grens');
    expect(why(bearableOutflow(withInputs(example, { doel: 100 }), 'wsw'))).toBe('altijd');
  });

  it('is how far costs must follow', () => {
    // In 2036 there are 395 + 80.3 = 475.3 of 720 people: 34% of a million would stay at full stickiness.
    const costs = withInputs(example, { vast: 1_000_000, kleeft: 70, hoogstens: 100_000 });
    const solution = bearableStickiness(costs);
    expect(valueOf(solution)).toBeCloseTo(29.4, 1);
    expect(mid(withInputs(costs, { kleeft: valueOf(solution) }), 'blijft', 2036)).toBeCloseTo(100_000, 4);
    expect(why(bearableStickiness(withInputs(costs, { hoogstens: 1_000_000 })))).toBe('altijd');
    expect(why(bearableStickiness(withInputs(costs, { 'beschut-in': 100 })))).toBe('altijd');
    expect(bearableStickiness(withInputs(costs, { hoogstens: undefined, vast: undefined })).found).toEqual({
      waitsFor: ['vast', 'hoogstens'],
    });
  });

  it('is a yield for the company and another for the town', () => {
    const money = withInputs(
      example,
      {
        'beschut-kosten': 32_000,
        'beschut-rijk': 8000,
        'beschut-extra': 0,
        'beschut-lks': 11_000,
        'beschut-buig': 9000,
        'beschut-baten': 4000,
        door: 100,
        aandeel: 100,
        vast: 0,
      },
      { in: ['beschut'], af: ['niet-af'] },
    );
    const rounded = (solution: Solution): number => Math.round(valueOf(solution) ?? 0);
    expect([yieldForCompany(money).of, rounded(yieldForCompany(money))]).toEqual(['gat', 13_000]);
    expect([yieldForTown(money).of, rounded(yieldForTown(money))]).toEqual(['gemeente', 11_000]);
    const places = yieldForCompany(withInputs(money, { vast: undefined }));
    expect([places.of, rounded(places)]).toEqual(['plekken', 13_000]);
    expect(why(yieldForCompany(withInputs(money, { 'beschut-lks': 30_000 })))).toBe('altijd');
    expect(why(yieldForCompany(withInputs(money, {}, { af: ['al-af'] })))).toBe('hangt-er-niet-van-af');
    // What else the company is short of cannot be told, and beschut werk is not there.
    expect(why(yieldForCompany(withInputs(money, { 'wsw-kosten': undefined }, { in: ['wsw', 'beschut'], eruit: ['beschut'] })))).toBe(
      'niet-bij-het-bedrijf',
    );
    expect(why(yieldForCompany(withInputs(money, { 'wsw-kosten': 0, 'wsw-rijk': 0, 'wsw-lks': 0, 'wsw-ntw': 0 }, { in: ['wsw'] })))).toBe(
      'niet-bij-het-bedrijf',
    );
    expect(why(yieldForTown(withInputs(money, { aandeel: 0 })))).toBe('hangt-er-niet-van-af');
    expect(yieldForTown(withInputs(money, { 'beschut-buig': undefined })).found).toEqual({ waitsFor: ['beschut-buig'] });
  });
});

describe('what must be true of any scenario', () => {
  it('gives its target when it is put back', () => {
    let found = 0;
    fc.assert(
      fc.property(anyScenario({ sure: 5 }), (made) => {
        const scenario = withInputs(
          made,
          { doel: undefined, 'doel-jaar': undefined, 'beschut-max': undefined },
          { in: ['wsw', 'beschut'], eruit: [], route: ['opgebouwd'], af: ['niet-af'] },
        );
        const last = scenario.values['tot']?.mid ?? 0;
        const factor = directionOf(scenario).inflow;
        const company = yieldForCompany(scenario);
        const putBack: [Solution, string, number][] = [
          [inflowToKeep(scenario), 'mensen', factor],
          [bearableOutflow(scenario, 'wsw'), 'mensen', 1],
          [bearableOutflow(scenario, 'beschut'), 'mensen', 1],
          [bearableStickiness(scenario), 'blijft', 1],
          [company, company.of, 1],
          [yieldForTown(scenario), 'gemeente', 1],
        ];
        for (const [solution, output, by] of putBack) {
          if (!('value' in solution.found)) continue;
          found++;
          const { value, target } = solution.found;
          const again = mid(withInputs(scenario, { [solution.key]: value / by }), output, last);
          const nothing = mid(withInputs(scenario, { [solution.key]: 0 }), output, last);
          expect(Math.abs(again - target), solution.id).toBeLessThanOrEqual(1e-7 * (Math.abs(nothing) + Math.abs(target) + 1));
        }
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(200);
  });

  it('says that it cannot be only where no value of the input does it', () => {
    const tried = [0, 1, 10, 100, 1000, 2000];
    fc.assert(
      fc.property(anyScenario({ sure: 5, longest: 6 }), (made) => {
        const scenario = withInputs(made, { 'doel-jaar': undefined }, { in: ['wsw', 'beschut'], eruit: [] });
        const solution = inflowToKeep(scenario);
        const reason = why(solution);
        if (reason !== 'grens' && reason !== 'te-veel-nodig' && reason !== 'altijd') return;
        const target = scenario.values['doel']?.mid ?? 0;
        for (const value of tried) {
          const size = mid(withInputs(scenario, { 'beschut-in': value }), 'mensen', solution.year);
          if (reason === 'altijd') expect(size).toBeGreaterThan(target - 1e-6);
          else expect(size).toBeLessThan(target);
        }
      }),
      { numRuns: 200 },
    );
  });
});
