import { describe, expect, it } from 'vitest';
import { resultPanels } from './resultPanels.ts';
import { chosenPanels, compareYears, inWords, resultsTable, type Results } from './results.ts';

const results: Results = {
  years: ['2016', '2017'],
  total: { id: 'alles', label: 'Alles samen', euros: [-500, 1300] },
  rows: [
    { id: 'a', label: 'Uitkeringen', euros: [-1000, 200] },
    { id: 'b', label: 'Wsw', euros: [300, 1000] },
    { id: 'c', label: 'Bedrijfsvoering', euros: [200, 100] },
  ],
};

describe('a choice of results', () => {
  it('is the total of the source when everything is chosen', () => {
    expect(chosenPanels(results, ['a', 'b', 'c'])).toEqual({ sum: results.total, rows: results.rows });
  });

  it('is summed a year at a time otherwise, under the names of what was chosen', () => {
    const { sum, rows } = chosenPanels(results, ['b', 'a']);
    expect(sum).toEqual({ id: 'alles', label: 'Samen: Uitkeringen en Wsw', euros: [-700, 1200] });
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('stands alone when it is one', () => {
    expect(chosenPanels(results, ['c'])).toEqual({ sum: results.rows[2], rows: [] });
  });

  it('has a table in whole euros and a comparison of two years', () => {
    expect(resultsTable(results.years, results.total, []).rows[0]?.[1]).toEqual({ text: '€\u00a0−500', value: -500 });
    expect(compareYears(results.years, results.rows, '2017', '2016').rows[0]?.[3]).toEqual({ text: '€\u00a0−1.200', value: -1200 });
  });

  it('names things as a Dutch sentence does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inWords)).toEqual(['', 'a', 'a en b', 'a, b en c']);
  });
});

describe('panels', () => {
  const million = (euros: number[]) => ({ id: 'x', label: 'x', euros: euros.map((euro) => euro * 1e6) });
  const { marks } = resultPanels(['2016', '2017'], million([-2, 4]), [million([1, -3]), million([2, 0])], 'wide');
  const bars = marks.filter((mark) => mark.kind === 'rect');

  it('draw every amount on one scale, up from the line or down from it', () => {
    expect(bars.map(({ height }) => height)).toEqual([26, 52, 13, 39, 26, 0]);
    const line = marks.find((mark) => mark.kind === 'line');
    expect(bars[0]?.y).toBeCloseTo(line?.y1 ?? 0);
    expect((bars[1]?.y ?? 0) + (bars[1]?.height ?? 0)).toBeCloseTo(line?.y1 ?? 0);
  });
});
