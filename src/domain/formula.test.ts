import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateFormula, formulaIds, type Interval } from './formula.ts';

const values: Record<string, Interval> = { kosten: [30672, 32983], begeleiding: [8100, 8100], extra: [2157, 2157] };
const valueOf = (id: string): Interval => values[id] ?? [0, 0];

describe('a formula of the register', () => {
  it('carries a range through', () => {
    expect(evaluateFormula('{kosten} - {begeleiding} - {extra}', valueOf)).toEqual([20415, 22726]);
  });

  it('knows that multiplying goes before adding, and brackets before both', () => {
    expect(evaluateFormula('2 + 3 * 4', valueOf)).toEqual([14, 14]);
    expect(evaluateFormula('(2 + 3) * 4', valueOf)).toEqual([20, 20]);
    expect(evaluateFormula('12 / 3 / 2', valueOf)).toEqual([2, 2]);
  });

  it('tells the author what it cannot read', () => {
    expect(() => evaluateFormula('{kosten} +', valueOf)).toThrow('cannot read "the end"');
    expect(() => evaluateFormula('(1 + 2', valueOf)).toThrow('write ")"');
    expect(() => evaluateFormula('1 2', valueOf)).toThrow('cannot read "2"');
    expect(() => evaluateFormula('1 / (2 - 2)', valueOf)).toThrow('division by nought');
  });

  it('names each id once', () => {
    expect(formulaIds('{a} + {b} - {a}')).toEqual(['a', 'b']);
  });

  it('holds every outcome of the range within its result', () => {
    const interval = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.nat(99)).map(([low, width]): Interval => [low, low + width]);
    const inside = (range: Interval, share: number): number => range[0] + (range[1] - range[0]) * share;
    fc.assert(
      fc.property(
        interval,
        interval,
        fc.constantFrom('+', '-', '*'),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, operator, shareA, shareB) => {
          const [low, high] = evaluateFormula(`{a} ${operator} {b}`, (id) => (id === 'a' ? a : b));
          const [x, y] = [inside(a, shareA), inside(b, shareB)];
          const outcome = { '+': x + y, '-': x - y, '*': x * y }[operator];
          expect(outcome).toBeGreaterThanOrEqual(low - 1e-9);
          expect(outcome).toBeLessThanOrEqual(high + 1e-9);
        },
      ),
    );
  });
});
