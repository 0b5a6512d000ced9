import { expect, it } from 'vitest';
import { typedNumber } from './typedNumber.ts';

it.each([
  ['1250', 1250],
  ['1.250,50', 1250.5],
  ['−4.500', -4500],
  ['min 4500', -4500],
  ['€ 30.000', 30_000],
  ['35%', 35],
  ['3.5', 3.5],
  ['0,5', 0.5],
])('reads %s as a Dutch reader means it', (text, value) => {
  expect(typedNumber(text)).toBe(value);
});

it.each(['', 'veel', '1.2.3', '12,5,5', '--3'])('knows that "%s" is no number', (text) => {
  expect(typedNumber(text)).toBeUndefined();
});
