import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario, withInputs } from '../../../../tests/scenario/anyScenario2.ts';
import { GROUPS } from './groups.ts';
import { trajectory } from './people.ts';
import { run } from './results.ts';
import { emptyScenario } from './scenario.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.double({ min: 0, max: 10_000, noNaN: true });

describe('a group of people', () => {
  it('follows the closed form when there is no cap', () => {
    fc.assert(
      fc.property(count, count, fc.double({ min: 0.001, max: 1, noNaN: true }), (start, inflow, outflow) => {
        const level = inflow / outflow;
        trajectory(start, inflow, outflow, undefined, 20).forEach((value, year) => {
          expect(value).toBeCloseTo(level + (start - level) * (1 - outflow) ** year, 4);
        });
      }),
    );
  });

  it('stays between nought and the larger of its start and its level, and never above its cap, in the first year either', () => {
    fc.assert(
      fc.property(count, count, fraction, fc.option(count, { nil: undefined }), (start, inflow, outflow, cap) => {
        for (const value of trajectory(start, inflow, outflow, cap, 30)) {
          expect(value).toBeGreaterThanOrEqual(0);
          if (outflow > 0) expect(value).toBeLessThanOrEqual(Math.max(start, inflow / outflow) * (1 + 1e-9) + 1e-9);
          expect(value).toBeLessThanOrEqual(cap ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
    expect(trajectory(120, 10, 0, 100, 3)).toEqual([100, 100, 100]);
  });

  it('never grows with more outflow, never shrinks with more inflow', () => {
    const cap = fc.option(count, { nil: undefined });
    fc.assert(
      fc.property(count, count, count, fraction, fraction, cap, (start, less, more, slow, fast, most) => {
        const last = (inflow: number, outflow: number): number => trajectory(start, inflow, outflow, most, 15).at(-1) ?? 0;
        expect(last(Math.max(less, more), slow)).toBeGreaterThanOrEqual(last(Math.min(less, more), slow) - 1e-6);
        expect(last(less, Math.min(slow, fast))).toBeGreaterThanOrEqual(last(less, Math.max(slow, fast)) - 1e-6);
      }),
    );
  });

  it('has a middle inside its range, in every year of any scenario', () => {
    fc.assert(
      fc.property(anyScenario({ empty: 1 }), (scenario) => {
        const results = run(scenario);
        for (const id of ['mensen', ...GROUPS.map((group) => `mensen-${group}`)]) {
          const path = results.path(id);
          for (const { low, mid, high } of 'value' in path ? path.value : []) {
            expect(low).toBeGreaterThanOrEqual(0);
            expect(low <= mid && mid <= high && Number.isFinite(high)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the people of the company', () => {
  const region = withInputs(
    emptyScenario(),
    {
      van: 2026,
      tot: 2028,
      wsw: 500,
      'wsw-uit': 10,
      beschut: 100,
      'beschut-uit': 0,
      'beschut-in': 10,
      tussen: 40,
      'tussen-uit': 0,
      'tussen-in': 20,
    },
    { in: ['wsw', 'beschut'] },
  );
  const people = (scenario: typeof region): number[] => {
    const path = run(scenario).path('mensen');
    return 'value' in path ? path.value.map(({ mid }) => Math.round(mid * 1000) / 1000) : [];
  };

  it('are those of its groups', () => {
    expect(people(region)).toEqual([600, 560, 525]);
  });

  it('change in the year that a group comes or leaves; the year after the first when none is given', () => {
    expect(people(withInputs(region, { wissel: 2028 }, { erbij: ['tussengroep'] }))).toEqual([600, 560, 605]);
    expect(people(withInputs(region, {}, { eruit: ['wsw'] }))).toEqual([600, 110, 120]);
  });

  it('follow a direction by its factor and its tasks, and begin with as many', () => {
    expect(people(withInputs(region, {}, { richting: ['behoud'] }))).toEqual([600, 560, 525]);
    expect(people(withInputs(region, {}, { richting: ['krimp'] }))).toEqual([600, 553, 511]);
    // 1.8 times the inflow, and the tussengroep from the second year; the banenafspraak, which comes too, is empty here.
    const larger = withInputs(region, { banen: 0, 'banen-uit': 0, 'banen-in': 0 }, { richting: ['grotere-rol'] });
    expect(people(larger)).toEqual([600, 450 + 118 + 76, 405 + 136 + 112]);
  });

  it('wait for what is empty, by name', () => {
    expect(run(withInputs(region, {}, { richting: ['grotere-rol'] })).tiles.people).toEqual({
      waitsFor: ['banen', 'banen-uit', 'banen-in'],
    });
    expect(run(withInputs(region, {}, { in: [] })).tiles.people).toEqual({ waitsFor: ['in'] });
  });
});
