import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario, withInputs } from '../../../../tests/scenario/anyScenario2.ts';
import { encode } from './address.ts';
import type { Known } from './line.ts';
import { OUTPUTS } from './outputs.ts';
import { paidBackIn } from './payback.ts';
import { presetOf } from './presets.ts';
import { decode } from './readAddress.ts';
import { run } from './results.ts';
import { solutionsOf } from './solutions.ts';

const example = presetOf('voorbeeld').scenario;
const keys = new Set([...Object.keys(example.values), ...Object.keys(example.choices)]);
const valueOf = <Value>(known: Known<Value>): Value => ('value' in known ? known.value : expect.fail(JSON.stringify(known)));

describe('what comes of a scenario', () => {
  it('is three results first', () => {
    const { years, tiles } = run(example);
    expect([years[0], years.at(-1)]).toEqual([2026, 2036]);
    // Wsw 500 · 0,94^10 = 269,3; beschut werk 200 − 100 · 0,95^10 = 140,1.
    const people = valueOf(tiles.people);
    expect(people.mid).toBeCloseTo(409.4, 1);
    expect(people.dots).toHaveLength(20);
    // 70% of 100 − 100 · 409,4/600.
    expect(tiles.stay.unit).toBe('index');
    expect(valueOf(tiles.stay.figure).mid).toBeCloseTo(22.2, 1);
    // 140,1 places of 31.827,50 − 8.100 − 2.157.
    expect(tiles.money.stage).toBe('te-dekken');
    expect(valueOf(tiles.money.last).mid).toBeCloseTo(140.126 * 21_570.5, -2);
  });

  it('has the same dots for the same address, and for another name', () => {
    const again = decode(encode(example)).scenario;
    expect(run(again).tiles).toEqual(run(example).tiles);
    expect(run({ ...example, name: 'Anders' }).tiles).toEqual(run(example).tiles);
  });

  it('says which input weighs most, the widest first', () => {
    const { mid, swings } = valueOf(run(example).tornado('mensen', 'laatste'));
    expect(mid).toBeCloseTo(409.4, 1);
    expect(swings.map(({ key }) => key)).toEqual(['wsw-uit', 'beschut-in', 'beschut-uit']);
    expect(swings[0]?.label).toBe('Vertrek uit de Wsw');
    expect(valueOf(run(example).tornado('te-dekken', 'som')).swings.map(({ key }) => key)).toContain('beschut-kosten');
  });

  it('asks six things of what must be true', () => {
    expect(solutionsOf(example).map(({ id }) => id)).toEqual([
      'instroom-beschut',
      'uitstroom-beschut',
      'uitstroom-wsw',
      'opbrengst-bedrijf',
      'opbrengst-gemeente',
      'kleeft',
    ]);
  });

  it('has a middle of a year within its range of that year', () => {
    const results = run(example);
    expect(valueOf(results.path('mensen')).map(({ mid }) => mid)).toEqual(
      results.years.map((_, year) => valueOf(results.middle('mensen', year))),
    );
    expect(valueOf(results.path('te-dekken')).reduce((total, { mid }) => total + mid, 0)).toBeCloseTo(
      valueOf(results.middle('te-dekken', 'som')),
      3,
    );
  });

  it('is a number or says what it waits for, for any scenario', () => {
    fc.assert(
      fc.property(anyScenario({ empty: 2, longest: 30 }), (scenario) => {
        const results = run(scenario);
        for (const { id, adds } of OUTPUTS) {
          const path = results.path(id);
          const told = adds ? [results.middle(id, 'laatste'), results.middle(id, 'som')] : [results.middle(id, 'laatste')];
          for (const one of told) if ('value' in one) expect(Number.isFinite(one.value), id).toBe(true);
          if ('value' in path) expect(path.value.flatMap(({ low, mid, high }) => [low, mid, high]).every(Number.isFinite), id).toBe(true);
          for (const one of [path, ...told])
            if ('waitsFor' in one) expect(one.waitsFor.length > 0 && one.waitsFor.every((key) => keys.has(key)), id).toBe(true);
        }
        for (const { found } of solutionsOf(scenario)) {
          if ('value' in found) expect(Number.isFinite(found.value)).toBe(true);
          if ('waitsFor' in found) expect(found.waitsFor.length > 0 && found.waitsFor.every((key) => keys.has(key))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a one-off cost', () => {
  /** A hundred people in the Wsw of whom a tenth of the first leaves; ten others come in 2027. All of a million sticks. */
  const change = withInputs(
    presetOf('leeg').scenario,
    {
      van: 2026,
      tot: 2031,
      wsw: 100,
      'wsw-uit': 10,
      tussen: 10,
      'tussen-uit': 0,
      'tussen-in': 0,
      vast: 1_000_000,
      kleeft: 100,
      eenmalig: 250_000,
      'eenmalig-jaar': 2027,
    },
    { in: ['wsw'], erbij: ['tussengroep'] },
  );

  it('is paid back in the first year in which the saving against as it is has paid for it', () => {
    // The ten save 100.000 a year: 2027, 2028 and 2029 are three.
    expect(paidBackIn(change, 'blijft')).toEqual({ value: 2029 });
    expect(paidBackIn(withInputs(change, { eenmalig: 500_000 }), 'blijft')).toEqual({ value: 2031 });
    expect(paidBackIn(withInputs(change, { eenmalig: 500_001 }), 'blijft')).toEqual({ value: null });
    expect(paidBackIn(withInputs(change, {}, { erbij: [] }), 'blijft')).toEqual({ value: null });
  });

  it('is not there to be paid back outside the years, and waits for what the saving waits for', () => {
    expect(paidBackIn(withInputs(change, { 'eenmalig-jaar': 2040 }), 'blijft')).toBeUndefined();
    expect(paidBackIn(withInputs(change, { eenmalig: undefined }), 'blijft')).toBeUndefined();
    expect(paidBackIn(withInputs(change, { vast: undefined }), 'blijft')).toEqual({ waitsFor: ['vast'] });
    expect(paidBackIn(withInputs(change, { 'eenmalig-jaar': undefined }), 'blijft')).toEqual({ waitsFor: ['eenmalig-jaar'] });
    expect(paidBackIn(withInputs(change, { eenmalig: 0, 'eenmalig-jaar': undefined }), 'blijft')).toBeUndefined();
  });

  it('may be paid back out of the whole gap of the company', () => {
    const whole = withInputs(change, { 'wsw-kosten': 1000, 'wsw-rijk': 0, 'wsw-lks': 0, 'wsw-ntw': 0 });
    expect(paidBackIn(whole, 'gat')).toEqual({ value: 2029 });
  });
});
