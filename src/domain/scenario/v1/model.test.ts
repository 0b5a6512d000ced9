import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from '../../../../tests/scenario/anyScenario.ts';
import { certain, type Band, type Triple } from '../band.ts';
import { emptyScenario, type Scenario } from './inputs.ts';
import { runScenario, SHARES, trajectory, type Results } from './model.ts';
import { GROUPS, MODELS, type Group } from './parameters.ts';
import { presetOf } from './presets.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.double({ min: 0, max: 10_000, noNaN: true });
const allBands = (results: Results): Band[] => [
  ...Object.values(results.people).flatMap((path) => path ?? []),
  ...Object.values(results.massa).flatMap((path) => path ?? []),
];
const withValues = (scenario: Scenario, values: Record<string, Triple | undefined>): Scenario => ({
  ...scenario,
  values: { ...scenario.values, ...values },
});

describe('a group of people', () => {
  it('follows the closed form when there is no cap', () => {
    fc.assert(
      fc.property(count, count, fc.double({ min: 0.001, max: 1, noNaN: true }), (start, inflow, outflow) => {
        const path = trajectory(start, inflow, outflow, undefined, 20);
        const level = inflow / outflow;
        path.forEach((value, year) => {
          expect(value).toBeCloseTo(level + (start - level) * (1 - outflow) ** year, 4);
        });
      }),
    );
  });

  it('stays between nought and the larger of its start and its level, and under its cap', () => {
    fc.assert(
      fc.property(count, count, fraction, fc.option(count, { nil: undefined }), (start, inflow, outflow, cap) => {
        const [, ...later] = trajectory(start, inflow, outflow, cap, 30);
        for (const value of later) {
          expect(value).toBeGreaterThanOrEqual(0);
          if (outflow > 0) expect(value).toBeLessThanOrEqual(Math.max(start, inflow / outflow) * (1 + 1e-9) + 1e-9);
          if (cap !== undefined) expect(value).toBeLessThanOrEqual(cap);
        }
      }),
    );
  });

  it('never grows with more outflow, never shrinks with more inflow', () => {
    fc.assert(
      fc.property(count, count, count, fraction, fraction, (start, less, more, slow, fast) => {
        const last = (inflow: number, outflow: number): number => trajectory(start, inflow, outflow, undefined, 15).at(-1) ?? 0;
        const slack = 1e-6;
        expect(last(Math.max(less, more), slow)).toBeGreaterThanOrEqual(last(Math.min(less, more), slow) - slack);
        expect(last(less, Math.min(slow, fast))).toBeGreaterThanOrEqual(last(less, Math.max(slow, fast)) - slack);
      }),
    );
  });
});

describe('any scenario', () => {
  it('gives numbers only: none missing, none endless, no people below nought, every range around its middle', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const results = runScenario(scenario);
        for (const { low, mid, high } of allBands(results)) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(high)).toBe(true);
          expect(low).toBeLessThanOrEqual(mid);
          expect(mid).toBeLessThanOrEqual(high);
        }
        for (const band of Object.values(results.index).flatMap((path) => path ?? [])) {
          if (!band) continue;
          expect([band.low, band.mid].every(Number.isFinite)).toBe(true);
          expect(band.low).toBeLessThanOrEqual(band.mid);
          if (band.high !== null) expect(Number.isFinite(band.high) && band.high >= band.mid).toBe(true);
        }
        for (const { low, mid, high } of results.leftTotal ?? []) {
          expect([low, mid, high].every(Number.isFinite)).toBe(true);
          expect(low).toBeLessThanOrEqual(mid);
          expect(mid).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('serves no fewer people with more tasks', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { massa } = runScenario(scenario);
        MODELS.slice(1).forEach((model, index) => {
          const fewer = massa[MODELS[index] ?? model];
          massa[model]?.forEach((band, year) => {
            for (const end of ['low', 'mid', 'high'] as const) expect(band[end]).toBeGreaterThanOrEqual((fewer?.[year]?.[end] ?? 0) - 1e-6);
          });
        });
      }),
    );
  });

  it('makes a partial company one for beschut werk with no share, and an integral one with all', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const none = runScenario(withValues(scenario, { deel: certain(0) })).massa;
        const all = runScenario(withValues(scenario, { deel: certain(100) })).massa;
        if (none.partieel) expect(none.partieel).toEqual(none['beschut-werk']);
        if (all.partieel) expect(all.partieel).toEqual(all.integraal);
      }),
    );
  });

  it('starts its fixed costs at 100, and keeps them there when costs follow at once', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { index } = runScenario(scenario);
        for (const path of Object.values(index)) if (path?.[0]) expect(path[0].mid).toBeCloseTo(100, 9);
        const following = runScenario(withValues(scenario, { vast: certain(0) })).index;
        for (const band of Object.values(following).flatMap((path) => path ?? [])) if (band) expect(band.mid).toBeCloseTo(100, 9);
      }),
    );
  });

  it('has exactly the range of the corners of all its uncertain inputs', () => {
    const keys = ['uitstroom-wsw', 'instroom-beschut', 'uitstroom-beschut', 'instroom-overig', 'deel', 'vast'] as const;
    const { scenario } = presetOf('voorbeeld');
    const certainElsewhere = Object.fromEntries(
      Object.entries(scenario.values).map(([key, value]) => [
        key,
        value && !(keys as readonly string[]).includes(key) ? certain(value.mid) : value,
      ]),
    );
    const box: Scenario = { ...scenario, values: certainElsewhere };
    const corners = Array.from({ length: 2 ** keys.length }, (_, corner) =>
      runScenario(
        withValues(
          box,
          Object.fromEntries(
            keys.map((key, bit) => {
              const value = box.values[key] ?? certain(0);
              return [key, certain((corner >> bit) % 2 === 0 ? value.low : value.high)];
            }),
          ),
        ),
      ),
    );
    const { massa, index } = runScenario(box);
    for (const model of MODELS) {
      const [wide, found] = [massa[model]?.at(-1), corners.map((corner) => corner.massa[model]?.at(-1)?.mid ?? Number.NaN)];
      expect(wide?.low).toBeCloseTo(Math.min(...found), 9);
      expect(wide?.high).toBeCloseTo(Math.max(...found), 9);
      const [costs, ends] = [index[model]?.at(-1), corners.map((corner) => corner.index[model]?.at(-1)?.mid ?? Number.NaN)];
      expect(costs?.low).toBeCloseTo(Math.min(...ends), 9);
      expect(costs?.high).toBeCloseTo(Math.max(...ends), 9);
    }
  });
});

describe('what cannot be', () => {
  it('is said, and never computed: a company without anybody left', () => {
    const gone = withValues(emptyScenario(2025, 2027), { wsw: certain(10), 'uitstroom-wsw': certain(100), vast: certain(50) });
    const { index } = runScenario(gone);
    expect(index.klassiek?.map((band) => band?.mid ?? null)).toEqual([100, null, null]);
  });

  it('is no ratio: a company that begins without anybody', () => {
    expect(runScenario(withValues(presetOf('voorbeeld').scenario, { wsw: certain(0) })).index.klassiek).toBeUndefined();
  });

  it('is open at the end at which nobody is left', () => {
    const maybe = withValues(emptyScenario(2025, 2026), {
      wsw: certain(10),
      'uitstroom-wsw': { low: 50, mid: 60, high: 100 },
      vast: certain(50),
    });
    expect(runScenario(maybe).index.klassiek?.[1]?.high).toBeNull();
  });

  it('is left out while an input is empty', () => {
    const { people, massa, index, leftTotal } = runScenario(emptyScenario(2025, 2035));
    expect(
      [...Object.values(people), ...Object.values(massa), ...Object.values(index), leftTotal].every((path) => path === undefined),
    ).toBe(true);
  });

  it('does not happen by itself: the Wsw has no inflow', () => {
    const parameterKeys = GROUPS.filter((group: Group) => group !== 'wsw').map((group) => `instroom-${group}`);
    expect(parameterKeys).not.toContain('instroom-wsw');
    expect(SHARES.klassiek).toEqual({ wsw: 1, beschut: 0, banenafspraak: 0, tussengroep: 0, overig: 0 });
  });
});

describe('the money of one place', () => {
  it('is what the sources leave, and less with what the reader fills in', () => {
    const { scenario } = presetOf('voorbeeld');
    const { rest, left } = runScenario(withValues(scenario, { lks: { low: 9000, mid: 10_000, high: 11_000 }, ntw: certain(5000) }));
    expect(rest).toEqual({ low: 20_415, mid: 21_570.5, high: 22_726 });
    expect(left).toEqual({ low: 4415, mid: 6570.5, high: 8726 });
  });
});
