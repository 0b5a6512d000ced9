import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNumber } from './readNumber.ts';

it.each([
  ['€ 8.100', 8100],
  ['€\u00A08.100', 8100],
  ['8.100 euro', 8100],
  ['€ 8.100,-', 8100],
  ['12%', 12],
  ['6,5 % per jaar', 6.5],
  ['1 000', 1000],
  ['12\u202F500,5', 12_500.5],
  ['1.234.567', 1_234_567],
  ['450 mensen', 450],
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['1.00', 1],
  ['0.500', 0.5],
  ['2 mln', 2_000_000],
  ['35,9 miljoen euro', 35_900_000],
  ['circa € 8.100 per plek', 8100],
  ['−2.000', -2000],
  ['- € 2.000', -2000],
  ['€ -2.000', -2000],
  ['min 2.000 euro per fte', -2000],
  ['-0', 0],
  ['007', 7],
])('%s is %d', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

it.each([
  '',
  ' ',
  '€',
  '%',
  '-',
  'veel',
  '12 000 0',
  '4-6',
  '4..6',
  '1e9',
  '٣',
  '1,5,5',
  '--3',
  '- € -3',
  '12 appels',
  'NaN',
  'Infinity',
  '1.000.00',
  '9'.repeat(61),
])('“%s” is no number', (text) => {
  expect(readNumber(text)).toBeUndefined();
});

it('never throws, and gives a number or nothing, whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('1', '0', '.', ',', ' ', '-', '−', '€', '%', 'm', 'l', 'n', 'e') }),
  );
  fc.assert(
    fc.property(text, (any) => {
      const number = readNumber(any);
      if (number !== undefined) expect(Number.isFinite(number)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
