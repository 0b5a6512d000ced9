// cspell:ignore komma anderhalf miljoenst vijfendertig
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './words.ts';

/** The numbers of a text, each with its other forms. */
const numbersOf = (text: string) => wordsOf(text).map(({ term, alike }) => [term, ...alike].join(' or '));

describe('a number', () => {
  it.each([
    ['€ 8.100', '8100'],
    ['€8.100,-', '8100'],
    ['8100', '8100'],
    ['8 100', '8100'],
    ['8\u00a0100', '8100'],
    ['8.100 euro', '8100'],
    ['8,100', '8komma1 or 8100'],
    ['1,234,567', '1234567'],
    ['1.234.567,50', '1234567komma5'],
    ['1,234.5', '1234komma5'],
    ['34 352', '34352'],
    ['34.352', '34352'],
    ['64,70', '64komma7'],
    ['43.5', '43komma5'],
    ['0,25', '0komma25'],
    ['007', '7'],
    ['23,1 miljoen', '23100000 or 23komma1'],
    ['€ −23,1 mln.', '23100000 or 23komma1'],
    ['23.100.000', '23100000'],
    ['1,2 mld', '1200000000 or 1komma2'],
    ['290 miljoen euro', '290000000 or 290'],
    ['2 miljoen', '2000000'],
    ['€12k', '12000 or 12'],
    ['10 duizend', '10000 or 10'],
    ['twee miljoen', '2000000'],
    ['anderhalf miljoen', '1500000 or 1komma5'],
    ['half miljard', '500000000 or 0komma5'],
    ['vijfendertig miljoen', '35000000 or 35'],
    ['tweeëntwintig miljoen', '22000000 or 22'],
    ['35%', '35'],
    ['35 procent', '35'],
    ['1e', '1'],
  ])('written as %s is %s', (text, forms) => {
    expect(numbersOf(text)).toEqual([forms]);
  });

  it.each([
    ['2025–2034', ['2025', '2034']],
    ['2025-2034', ['2025', '2034']],
    ['2025→2034', ['2025', '2034']],
    ['2024/25', ['2024', '2025 or 25']],
    ['2026-11-28', ['2026', '11', '28']],
    ['1.7.2026', ['1', '7', '2026']],
    ['2025 300', ['2025', '300']],
    ['34 352, 24', ['34352', '24']],
    ['34.352-335', ['34352', '335']],
    ['§ 8', ['paragraaf', '8']],
    ['31 dec', ['31', 'dec']],
    ['18-jarige', ['18', 'jarig']],
    ['A4', ['a4']],
    ['12 kilo', ['12', 'kilo']],
    ['een miljoenste', ['een', 'miljoenst']],
  ])('is one of several in %s', (text, forms) => {
    expect(numbersOf(text)).toEqual(forms);
  });

  it('in words is found by its digits', () => {
    expect(numbersOf('de vijf modellen')).toEqual(['de', expect.stringMatching(/ or 5$/), 'model']);
  });

  it('has one term in every spelling', () => {
    const whole = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(whole, fc.constantFrom('.', ' ', '\u00a0', '\u2009', '\u202f', ''), (number, between) => {
        const written = number.toLocaleString('nl-NL').replaceAll('.', between);
        expect(numbersOf(`€ ${written}, want`)[0]).toBe(String(number));
      }),
    );
    fc.assert(
      fc.property(whole, (number) => {
        const millions = (number / 1e6).toLocaleString('nl-NL', { maximumFractionDigits: 3 });
        expect(wordsOf(`${millions} mln`)[0]?.term).toBe(String(Math.round(number / 1e3) * 1e3));
      }),
    );
  });
});
