import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dutchList, dutchNumber } from './dutch.ts';

const amounts = fc.oneof(
  fc.double({ min: -1e10, max: 1e10, noNaN: true }),
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.double({ min: -1e-4, max: 1e-4, noNaN: true }),
  fc.integer({ min: -2e9, max: 2e9 }),
  // Halves, where one rounds up or down.
  fc.integer({ min: -1e7, max: 1e7 }).map((thousandths) => thousandths / 1000),
);

it('writes every number as the standard of the language does', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), (value, a, b) => {
      const [minimumFractionDigits, maximumFractionDigits] = [Math.min(a, b), Math.max(a, b)];
      const standard = new Intl.NumberFormat('nl-NL', { minimumFractionDigits, maximumFractionDigits });
      // The standard has a minus before nought too, where a computation ends so.
      expect(dutchNumber(value, maximumFractionDigits, minimumFractionDigits)).toBe(standard.format(value === 0 ? 0 : value));
    }),
  );
  expect(dutchNumber(1.005)).toBe('1,01');
  expect(dutchNumber(-2_223_307.5)).toBe('-2.223.307,5');
});

it('names things one after the other as the standard of the language does', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }), (items) => {
      expect(dutchList(items)).toBe(new Intl.ListFormat('nl').format(items));
      expect(dutchList(items, 'of')).toBe(new Intl.ListFormat('nl', { type: 'disjunction' }).format(items));
    }),
  );
});
