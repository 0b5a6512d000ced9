import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNITS, type Unit } from '../schema/fact.ts';
import {
  factInShort,
  formatEuro,
  formatMoment,
  formatNumber,
  formatSize,
  inCell,
  inShort,
  inWords,
  numberInCell,
  spoken,
  spokenText,
  unitWord,
  type FactValue,
} from './format.ts';

/** Line-proof spaces read as ordinary ones, so that expectations can be read. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('Dutch figures in their short form', () => {
  it('have thousands with a point, decimals with a comma and a real minus sign', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5');
    expect(formatNumber(-2223307)).toBe('−2.223.307');
  });

  it('have in a cell the minus that a spreadsheet reads', () => {
    expect(numberInCell(-2223307.5)).toBe('-2.223.307,5');
  });

  it('have amounts in full below a million and in millions above', () => {
    expect(plain(formatEuro(30672))).toBe('€ 30.672');
    expect(plain(formatEuro(64_700_000))).toBe('€ 64,7 mln');
    expect(plain(formatEuro(-2_223_307))).toBe('€ −2,22 mln');
  });

  it('says the size of a file, and the word of a unit that needs one', () => {
    expect(plain(formatSize(8_600))).toBe('9 kB');
    expect(plain(formatSize(12))).toBe('1 kB');
    expect(plain(formatSize(10_851_625))).toBe('11 MB');
    expect([unitWord('personen'), unitWord('procent')]).toEqual(['mensen', undefined]);
  });

  it('write a number alone in a cell with the minus of the keyboard, and leave words alone', () => {
    expect(inCell('min\u00a02.223.307')).toBe('-2.223.307');
    expect(inCell('−142')).toBe('-142');
    expect(inCell('min\u00a02,2 miljoen euro')).toBe('min\u00a02,2 miljoen euro');
  });

  it('say the size of a file, and the word of a unit that needs one', () => {
    expect(plain(formatSize(8_600))).toBe('9 kB');
    expect(plain(formatSize(12))).toBe('1 kB');
    expect([unitWord('personen'), unitWord('procent')]).toEqual(['mensen', undefined]);
  });

  it('are as precise about a moment as the source', () => {
    expect(formatMoment('2025')).toBe('2025');
    expect(formatMoment('2025-02')).toBe('februari 2025');
    expect(formatMoment('2015-01-01')).toBe('1 januari 2015');
  });

  it('join a range with a dash and count in singular and plural', () => {
    expect(plain(inShort([30672, 32983], 'euro'))).toBe('€ 30.672 – € 32.983');
    expect(plain(inShort([120, 150], 'personen'))).toBe('120–150 mensen');
    expect(plain(inShort(1, 'gemeenten'))).toBe('1 gemeente');
    expect(plain(inShort(8, 'gemeenten'))).toBe('8 gemeenten');
    expect(inShort(20, 'procent')).toBe('20%');
  });

  it('show a rough figure of our own in two digits, and leave a printed one as it is', () => {
    const value = 10709.32;
    expect(plain(factInShort({ value, unit: 'plekken', qualifiers: ['ongeveer'], kind: 'derived' }))).toBe('ongeveer 11.000 plekken');
    expect(plain(factInShort({ value: 35.14, unit: 'procent', qualifiers: ['ongeveer'], kind: 'derived' }))).toBe('ongeveer 35%');
    expect(plain(factInShort({ value, unit: 'plekken', qualifiers: ['ongeveer'], kind: 'printed' }))).toBe('ongeveer 10.709,32 plekken');
  });

  it('have qualifiers before the value', () => {
    expect(plain(factInShort({ value: 900, unit: 'personen', qualifiers: ['ruim'], kind: 'printed' }))).toBe('ruim 900 mensen');
  });
});

describe('Dutch figures in their spoken form', () => {
  it.each<[FactValue, Unit, string]>([
    [64_700_000, 'euro', '64,7 miljoen euro'],
    [8100, 'euro', '8.100 euro'],
    [-2_223_307, 'euro', 'min 2,22 miljoen euro'],
    [-800, 'euro', 'min 800 euro'],
    [[30672, 32983], 'euro', '30.672 tot 32.983 euro'],
    [[23_100_000, 64_700_000], 'euro', '23,1 tot 64,7 miljoen euro'],
    [[900_000, 1_200_000], 'euro', '900.000 euro tot 1,2 miljoen euro'],
    [[-500, 300], 'euro', 'min 500 tot 300 euro'],
    [[-500, -300], 'euro', 'min 500 tot min 300 euro'],
    [[4, 8.5], 'procent', '4 tot 8,5%'],
    [[-4, -2], 'procent', 'min 4 tot min 2%'],
    [[120, 150], 'personen', '120 tot 150 mensen'],
    ['2025–2034', 'tekst', '2025 tot en met 2034'],
    ['2015-01-01', 'datum', '1 januari 2015'],
  ])('say %s %s as %s', (value, unit, words) => {
    expect(plain(inWords(value, unit))).toBe(words);
  });

  it.each([
    ['€ 20.415 tot € 22.726 (onze som)', '20.415 tot 22.726 euro (onze som)'],
    [
      '2025–2034: in totaal circa € 290 mln; hoeveel per jaar, staat er niet',
      '2025 tot en met 2034: in totaal circa 290 miljoen euro; hoeveel per jaar, staat er niet',
    ],
    ['bijna € 35 mln; oplopend tot € 36 mln (dia van Iroko)', 'bijna 35 miljoen euro; oplopend tot 36 miljoen euro (dia van Iroko)'],
    ['§ 2.3.1 en § 2.3.3, punt 2', 'paragraaf 2.3.1 en paragraaf 2.3.3, punt 2'],
    ['a × (1 − b) ÷ c', 'a keer (1 min b) gedeeld door c'],
    ['2024 t/m huidige periode, ≥ 4', '2024 tot en met huidige periode, ten minste 4'],
  ])('say “%s” as “%s”', (text, words) => {
    expect(plain(spokenText(text))).toBe(words);
  });

  it('leave words, dates, dashes between words and bare numbers as they are', () => {
    for (const text of [
      'Van 4 tot 8 mensen',
      '13 februari 2025',
      'A – en ook B',
      '-1.081.000',
      '1.234,5',
      '–',
      'Kamerstuk 34 352, nr. 245',
    ])
      expect(spokenText(text)).toBe(text);
  });

  const amount = fc.oneof(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.double({ min: -9999, max: 9999, noNaN: true }));
  const value = fc.oneof(
    amount,
    fc.tuple(amount, amount).map(([one, other]): FactValue => [Math.min(one, other), Math.max(one, other)]),
  );

  it('have both forms of every value in every unit, the spoken one without a sign and with the same digits', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...UNITS.filter((unit) => unit !== 'datum' && unit !== 'tekst')), (any, unit) => {
        const [short, words] = [inShort(any, unit), inWords(any, unit)];
        expect(short).not.toMatch(/euro|miljoen|\bmin\b/);
        expect(words).not.toMatch(/[€−–§≥×÷]|mln|t\/m/);
        expect(words.match(/[\d.,]*\d/g)).toEqual(short.match(/[\d.,]*\d/g));
        // A unit is said, and said once where both ends have the same.
        if (unit === 'euro') expect(words).toMatch(/euro$/);
        expect(spoken(words)).toBe(words);
      }),
    );
  });
});
