import { describe, expect, it } from 'vitest';
import { formatEuro, formatFact, formatMoment, formatNumber, formatSize, formatValue, inCell, unitWord } from './format.ts';

/** Line-proof spaces read as ordinary ones, so that expectations can be read. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('Dutch figures', () => {
  it('writes thousands with a point, decimals with a comma and a real minus sign', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5');
    expect(formatNumber(-2223307)).toBe('−2.223.307');
  });

  it('writes amounts in full below a million and in millions above', () => {
    expect(plain(formatEuro(30672))).toBe('€ 30.672');
    expect(plain(formatEuro(64_700_000))).toBe('€ 64,7 mln');
    expect(plain(formatEuro(-2_223_307))).toBe('€ −2,22 mln');
  });

  it('writes the minus of a cell as spreadsheets know it, and leaves dashes alone', () => {
    expect(inCell('€ −2.223.307')).toBe('€ -2.223.307');
    expect(inCell('2025–2034 − niets')).toBe('2025–2034 − niets');
  });

  it('says the size of a file, and the word of a unit that needs one', () => {
    expect(plain(formatSize(8_600))).toBe('9 kB');
    expect(plain(formatSize(12))).toBe('1 kB');
    expect([unitWord('personen'), unitWord('procent')]).toEqual(['mensen', undefined]);
  });

  it('is as precise about a moment as the source', () => {
    expect(formatMoment('2025')).toBe('2025');
    expect(formatMoment('2025-02')).toBe('februari 2025');
    expect(formatMoment('2015-01-01')).toBe('1 januari 2015');
  });

  it('joins a range with a dash and counts in singular and plural', () => {
    expect(plain(formatValue([30672, 32983], 'euro'))).toBe('€ 30.672 – € 32.983');
    expect(plain(formatValue([120, 150], 'personen'))).toBe('120–150 mensen');
    expect(plain(formatValue(1, 'gemeenten'))).toBe('1 gemeente');
    expect(plain(formatValue(8, 'gemeenten'))).toBe('8 gemeenten');
    expect(formatValue(20, 'procent')).toBe('20%');
  });

  it('shows a rough figure of our own in two digits, and leaves a printed one as it is', () => {
    const value = 10709.32;
    expect(plain(formatFact({ value, unit: 'plekken', qualifiers: ['ongeveer'], kind: 'derived' }))).toBe('ongeveer 11.000 plekken');
    expect(plain(formatFact({ value: 35.14, unit: 'procent', qualifiers: ['ongeveer'], kind: 'derived' }))).toBe('ongeveer 35%');
    expect(plain(formatFact({ value, unit: 'plekken', qualifiers: ['ongeveer'], kind: 'printed' }))).toBe('ongeveer 10.709,32 plekken');
  });

  it('puts qualifiers before the value', () => {
    expect(plain(formatFact({ value: 900, unit: 'personen', qualifiers: ['ruim'], kind: 'printed' }))).toBe('ruim 900 mensen');
  });
});
