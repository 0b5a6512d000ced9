import { describe, expect, it } from 'vitest';
import { rowsInFull } from './table.ts';

describe('a table for a file', () => {
  it('keeps the words around a number in a column of their own, in every row', () => {
    const rows = [
      ['een', { text: 'bijna €\u00a035 mln', value: 35_000_000 }, '2035'],
      ['twee', { text: '€\u00a020 mln', value: 20_000_000 }, '2025'],
    ];
    expect(rowsInFull({ columns: ['Wat', 'Bedrag', 'Wanneer'], rows })).toEqual([
      ['Wat', 'Bedrag', 'Bedrag, in woorden', 'Wanneer'],
      ['een', rows[0]?.[1], 'bijna 35\u00a0miljoen\u00a0euro', '2035'],
      ['twee', rows[1]?.[1], '20\u00a0miljoen\u00a0euro', '2025'],
    ]);
  });

  it('keeps a percent sign, which says what the bare number is', () => {
    const rows = [['een', { text: '65%', value: 65 }]];
    expect(rowsInFull({ columns: ['Wat', 'Deel'], rows })).toEqual([
      ['Wat', 'Deel', 'Deel, in woorden'],
      ['een', rows[0]?.[1], '65%'],
    ]);
  });

  it('is left as it is where its cells are numbers, or words alone', () => {
    const rows = [['een', { text: '€\u00a0−2,5 mln', value: -2_500_000 }, 'circa 20%']];
    expect(rowsInFull({ columns: ['Wat', '2024', 'Deel'], rows })).toEqual([['Wat', '2024', 'Deel'], ...rows]);
  });
});
