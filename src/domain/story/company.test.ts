import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certain, type Band } from '../scenario/band.ts';
import type { Scenario } from '../scenario/inputs.ts';
import { EXAMPLE, placePurses, REACH } from '../scenario/storyCore.ts';
import { encode } from '../scenario/v2/address.ts';
import { inputOf } from '../scenario/v2/inputs.ts';
import { presetOf } from '../scenario/v2/presets.ts';
import { decode } from '../scenario/v2/readAddress.ts';
import { run, type Figure, type Results } from '../scenario/v2/results.ts';
import { sliderEnd } from '../scenario/v2/sliderEnd.ts';
import {
  assumptionsWith,
  companyAddress,
  companyPaths,
  EXAMPLE_INPUTS,
  fits,
  NO_AMOUNTS,
  reachOf,
  type CompanyInputs,
  type InputName,
} from './company.ts';
import { pursesWords } from './purseWords.ts';
import { readEuros } from './readEuros.ts';

const within = (input: InputName, end = reachOf(input).end) => {
  const { step } = reachOf(input);
  return fc.integer({ min: 0, max: Math.round(end / step) }).map((steps) => steps * step);
};
const inputs: fc.Arbitrary<CompanyInputs> = fc.record({
  outflow: within('outflow'),
  inflow: within('inflow'),
  fixed: within('fixed'),
  euros: within('euros'),
});
const place = fc.record({ subsidy: within('subsidy', 20_000), back: within('back', 20_000) });
const example = presetOf('voorbeeld').scenario;

function figuresOf(results: Results, id: string): Figure[] {
  return results.years.map((_, year) => {
    const found = results.figure(id, year);
    if (!('value' in found)) throw new Error(`version 2 does not tell "${id}"`);
    return found.value;
  });
}

describe('the company of the story', () => {
  it('is version 2’s example, until the reader moves something', () => {
    expect(companyAddress(EXAMPLE_INPUTS)).toBe(encode(example));
    for (const [key, value] of Object.entries(EXAMPLE)) expect(value, key).toEqual(example.values[key]);
  });

  it('is moved within the reach of version 2’s inputs, by its steps and slider ends', () => {
    for (const [key, { max, unit, step, end }] of Object.entries(REACH)) {
      const input = inputOf(key);
      expect({ min: 0, max, unit, step, end }, key).toEqual({
        min: input.min,
        max: input.max,
        unit: input.unit,
        step: input.step,
        end: sliderEnd(input),
      });
    }
    expect([fits('outflow', 100), fits('outflow', 101), fits('outflow', -1), fits('outflow', Number.NaN)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('gives every year what version 2 gives: people, each group and costs that stay, with likely band and corners', () => {
    fc.assert(
      fc.property(inputs, (moved) => {
        const results = run(decode(companyAddress(moved)).scenario);
        const paths = companyPaths(moved);
        expect(paths.years).toEqual(results.years);
        for (const [mine, id] of [
          [paths.together, 'mensen'],
          [paths.stay, 'blijft-index'],
          [paths.wsw, 'mensen-wsw'],
          [paths.beschut, 'mensen-beschut'],
        ] as [readonly (Band & Partial<Pick<Figure, 'likely'>>)[], string][])
          figuresOf(results, id).forEach(({ low, mid, high, likely }, year) => {
            const told = mine[year];
            expect(told?.low).toBeCloseTo(low, 6);
            expect(told?.mid).toBeCloseTo(mid, 6);
            expect(told?.high).toBeCloseTo(high, 6);
            // Of a group the story tells no more than how far it can go.
            if (told && 'likely' in told)
              expect(told.likely).toEqual({ low: expect.closeTo(likely.low, 6) as number, high: expect.closeTo(likely.high, 6) as number });
          });
      }),
      { numRuns: 40 },
    );
  });

  it('gives euros of the reader’s own as version 2 does', () => {
    fc.assert(
      fc.property(inputs, (moved) => {
        const own = { ...moved, euros: moved.euros + 10_000 };
        const results = run(decode(companyAddress(own)).scenario);
        expect((own.euros * (companyPaths(own).stay.at(-1)?.mid ?? 0)) / 100).toBeCloseTo(figuresOf(results, 'blijft').at(-1)?.mid ?? 0, 3);
      }),
      { numRuns: 20 },
    );
  });

  it('is taken along to the scenario whole: every assumption and every amount of the reader’s own', () => {
    fc.assert(
      fc.property(inputs, place, (moved, amounts) => {
        const { scenario, problems } = decode(companyAddress(moved, amounts));
        expect(problems).toEqual([]);
        expect(encode(scenario)).toBe(companyAddress(moved, amounts));
        for (const [key, value] of Object.entries(assumptionsWith(moved))) expect(scenario.values[key], key).toEqual(value);
        const own = { vast: moved.euros, 'beschut-lks': amounts.subsidy, 'beschut-buig': amounts.back };
        for (const [key, amount] of Object.entries(own))
          expect(scenario.values[key], key).toEqual(amount === 0 ? undefined : certain(amount));
      }),
    );
  });

  it('keeps its sums: all people are those of the two groups, and what leaves and comes is what changes', () => {
    fc.assert(
      fc.property(inputs, (moved) => {
        const { together, wsw, beschut, fitting, costs, stay, leaving, coming } = companyPaths(moved);
        together.forEach(({ mid }, year) => expect(mid).toBeCloseTo((wsw[year]?.mid ?? 0) + (beschut[year]?.mid ?? 0), 6));
        expect([fitting[0], costs[0], stay[0]?.mid]).toEqual([100, 100, 0]);
        expect(leaving).toBeCloseTo(500 * (moved.outflow / 100) + 100 * 0.05, 6);
        expect(coming).toBe(moved.inflow);
      }),
    );
  });

  it('has costs that stand still when none of them follow, and that follow the people when all do', () => {
    for (const cost of companyPaths({ ...EXAMPLE_INPUTS, fixed: 100 }).costs) expect(cost).toBeCloseTo(100, 6);
    const following = companyPaths({ ...EXAMPLE_INPUTS, fixed: 0 });
    for (const { mid } of following.stay) expect(mid).toBeCloseTo(0, 6);
  });
});

describe('the two purses for one place', () => {
  it('are those of version 2 for one person before any yield, the company’s inside the town’s', () => {
    const alone = (subsidy: number, back: number): Scenario => ({
      ...example,
      choices: { ...example.choices, in: ['beschut'], af: ['niet-af'] },
      values: {
        ...example.values,
        beschut: certain(1),
        'beschut-uit': certain(0),
        'beschut-in': certain(0),
        vast: certain(0),
        kleeft: certain(0),
        'beschut-lks': certain(subsidy),
        'beschut-ntw': certain(0),
        'beschut-buig': certain(back),
        'beschut-baten': certain(0),
      },
    });
    fc.assert(
      fc.property(place, ({ subsidy, back }) => {
        const { rest, company, town } = placePurses(subsidy, back);
        const results = run(alone(subsidy, back));
        for (const [mine, id] of [
          [rest, 'te-dekken'],
          [company, 'gat'],
          [town, 'gemeente'],
        ] as const) {
          const [figure] = figuresOf(results, id);
          expect([mine.low, mine.high], id).toEqual([figure?.low, figure?.high]);
        }
        // What the subsidy moves from one purse to the other does nothing to the town.
        expect(town).toEqual(placePurses(0, back).town);
      }),
      { numRuns: 40 },
    );
  });

  it('are told without a shortage, and never with a town that has something over', () => {
    fc.assert(
      fc.property(place, (amounts) => {
        const told = JSON.stringify(pursesWords(amounts));
        expect(told).not.toMatch(/tekort\b|houdt over|overhoudt|NaN|undefined|min€|−/);
        expect(told).toMatch(/min (wat het werk opbrengt|die opbrengst)/);
      }),
    );
    expect(pursesWords(NO_AMOUNTS).outcome).toContain('verandert niet door de subsidie');
    expect(pursesWords({ subsidy: 8000, back: 5000 }).outcome).toContain(
      'Met 8.000\u00a0euro loonkostensubsidie heeft het bedrijf nog 12.400 tot 14.700\u00a0euro te dekken',
    );
  });
});

describe('an amount of the reader’s own', () => {
  it.each([
    ['', { value: 0 }],
    ['2 mln', { value: 2_000_000 }],
    ['€ 1.250.000', { value: 1_250_000 }],
    ['veel', { problem: 'Dit is geen bedrag. Schrijf bijvoorbeeld 1.000.000, of laat het leeg.' }],
    ['-5', { problem: 'Een bedrag van 0 tot 100\u00a0miljoen\u00a0euro kan. Of laat het leeg.' }],
  ])('is read as it is written: "%s"', (text, read) => {
    expect(readEuros('euros', text)).toEqual(read);
  });
});
