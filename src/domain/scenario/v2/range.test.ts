import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from '../../../../tests/scenario/anyScenario2.ts';
import { DOTS, dotsOf, worldsOf } from './dots.ts';
import { likelyOf, movedOf, tornadoOf } from './likely.ts';
import { waitsOf, type Line } from './line.ts';
import { lineOf, OUTPUTS, type When } from './outputs.ts';
import { presetOf } from './presets.ts';
import { rangeOf, worldOf } from './range.ts';
import { setupOf, type Setup } from './setup.ts';
import { stateOf, uncertainIn, valueAt } from './state.ts';

/** More corners than this are not gone by one by one. */
const MOST_UNCERTAIN = 9;

/** Every result that a scenario gives, of its last year and of all years together. */
function linesOf(setup: Setup): Line[] {
  return OUTPUTS.flatMap((output) => (['laatste', 'som'] as When[]).map((when) => lineOf(setup, output, when))).filter(
    (line) => line.obstacle === undefined && waitsOf(line, setup).length === 0,
  );
}

/** The lowest and highest of a line by going by all corners. */
function bruteForce(setup: Setup, line: Line): [number, number] {
  let corners: Record<string, number>[] = [{}];
  for (const { key, low, high } of uncertainIn(setup))
    corners = corners.flatMap((corner) => [
      { ...corner, [key]: low },
      { ...corner, [key]: high },
    ]);
  const values = [{}, ...corners].map((corner) => valueAt(line, stateOf(setup, corner)));
  return [Math.min(...values), Math.max(...values)];
}

const near = (value: number): number => 1e-9 * Math.max(1, Math.abs(value)) * 1000;

describe('the range of a result', () => {
  it('is that of all corners, exactly', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyScenario({ sure: 4, longest: 6 }), (scenario) => {
        const setup = setupOf(scenario);
        if (uncertainIn(setup).length > MOST_UNCERTAIN) return;
        const world = worldOf(setup);
        for (const line of linesOf(setup)) {
          const [low, high] = bruteForce(setup, line);
          const range = rangeOf(line, world);
          expect(Math.abs(range.low - low)).toBeLessThanOrEqual(near(low));
          expect(Math.abs(range.high - high)).toBeLessThanOrEqual(near(high));
          if (high - low > 1) compared++;
        }
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('holds the likely band and every dot, and all of them are numbers', () => {
    fc.assert(
      fc.property(anyScenario({ empty: 1 }), (scenario) => {
        const setup = setupOf(scenario);
        const [world, moved, worlds] = [worldOf(setup), movedOf(setup), worldsOf(setup, 'a')];
        for (const line of linesOf(setup)) {
          const range = rangeOf(line, world);
          const likely = likelyOf(line, range, moved);
          const dots = dotsOf(line, range, worlds);
          expect([range.low, range.mid, range.high, ...dots].every(Number.isFinite)).toBe(true);
          expect(range.low <= likely.low && likely.low <= range.mid && range.mid <= likely.high && likely.high <= range.high).toBe(true);
          expect(dots).toHaveLength(DOTS);
          expect(dots.every((dot, place) => dot >= (dots[place - 1] ?? range.low) && dot <= range.high)).toBe(true);
          for (const { atLow, atHigh } of tornadoOf(line, range.mid, moved).swings) {
            expect(Math.min(atLow, atHigh)).toBeGreaterThanOrEqual(range.low - near(range.low));
            expect(Math.max(atLow, atHigh)).toBeLessThanOrEqual(range.high + near(range.high));
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the likely band', () => {
  it('is the root of the summed squares of what each input does by itself, each side apart', () => {
    // Two groups that do not move but by their inflow, over one year: 100 + (5, 8, 14) and 200 + (10, 14, 22).
    const setup = setupOf({
      ...presetOf('leeg').scenario,
      choices: { in: ['beschut', 'banenafspraak'] },
      values: Object.fromEntries(
        Object.entries({
          van: [2026],
          tot: [2027],
          beschut: [100],
          'beschut-uit': [0],
          'beschut-in': [5, 8, 14],
          banen: [200],
          'banen-uit': [0],
          'banen-in': [10, 14, 22],
        }).map(([key, [low = 0, mid = low, high = low]]) => [key, { low, mid, high }]),
      ),
    });
    const line = lineOf(setup, OUTPUTS[0] ?? expect.fail(), 'laatste');
    const range = rangeOf(line, worldOf(setup));
    expect(range).toEqual({ low: 315, mid: 322, high: 336 });
    // Down 3 and 4: 5. Up 6 and 8: 10.
    expect(likelyOf(line, range, movedOf(setup))).toEqual({ low: 317, high: 332 });
  });
});

describe('the dots', () => {
  const setup = setupOf(presetOf('voorbeeld').scenario);
  const line = lineOf(setup, OUTPUTS[0] ?? expect.fail(), 'laatste');
  const range = rangeOf(line, worldOf(setup));

  it('are the same for the same seed, and little different for another', () => {
    const dots = (seed: string): number[] => dotsOf(line, range, worldsOf(setup, seed));
    expect(dots('v=2&wsw=500')).toEqual(dots('v=2&wsw=500'));
    expect(dots('v=2&wsw=500')).not.toEqual(dots('v=2&wsw=501'));
    const other = dots('v=2&wsw=501');
    dots('v=2&wsw=500').forEach((dot, place) => expect(Math.abs(dot - (other[place] ?? 0))).toBeLessThan((range.high - range.low) / 20));
  });

  it('stand where a triangle has its twentieths', () => {
    // One input from 0 over 0 to 100: below x lies 1 − (1 − x/100)².
    const one = setupOf({
      ...presetOf('leeg').scenario,
      choices: { in: ['beschut'] },
      values: {
        van: { low: 2026, mid: 2026, high: 2026 },
        tot: { low: 2027, mid: 2027, high: 2027 },
        beschut: { low: 0, mid: 0, high: 0 },
        'beschut-uit': { low: 0, mid: 0, high: 0 },
        'beschut-in': { low: 0, mid: 0, high: 100 },
      },
    });
    const people = lineOf(one, OUTPUTS[0] ?? expect.fail(), 'laatste');
    const dots = dotsOf(people, rangeOf(people, worldOf(one)), worldsOf(one, 'seed'));
    dots.forEach((dot, place) => expect(Math.abs(dot - 100 * (1 - Math.sqrt(1 - (place + 0.5) / DOTS)))).toBeLessThan(0.5));
  });

  it('are all the same where nothing is uncertain', () => {
    const sure = setupOf({
      ...presetOf('voorbeeld').scenario,
      values: Object.fromEntries(
        Object.entries(presetOf('voorbeeld').scenario.values).map(([key, value]) => [
          key,
          value && { low: value.mid, mid: value.mid, high: value.mid },
        ]),
      ),
    });
    const band = rangeOf(line, worldOf(sure));
    expect(new Set(dotsOf(line, band, worldsOf(sure, 'a')))).toEqual(new Set([band.mid]));
  });
});
