import { describe, expect, it } from 'vitest';
import { registerOf, seriesOf, written } from '../../../../tests/charts/examples.ts';
import { chosenResults, inWords } from './choice.ts';
import { resultsScene } from './geometry.ts';
import { resultsRows, type Results } from './rows.ts';
import { compareYears, resultsTable } from './table.ts';

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
    expect(chosenResults(results, ['a', 'b', 'c'])).toEqual(results);
  });

  it('is summed a year at a time otherwise, under the names of what was chosen', () => {
    const { total, rows } = chosenResults(results, ['b', 'a']);
    expect(total).toEqual({ id: 'alles', label: 'Samen: Uitkeringen en Wsw', euros: [-700, 1200] });
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('stands alone when it is one', () => {
    expect(chosenResults(results, ['c'])).toEqual({ years: results.years, total: results.rows[2], rows: [] });
  });

  it('has a table in whole euros and a comparison of two years', () => {
    expect(resultsTable({ ...results, rows: [] }).rows[0]?.[1]).toEqual({ text: '-500', value: -500 });
    expect(compareYears(results, '2017', '2016').rows[1]?.[3]).toEqual({ text: '-1.200', value: -1200 });
  });

  it('names things as a Dutch sentence does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inWords)).toEqual(['', 'a', 'a en b', 'a, b en c']);
  });
});

describe('panels', () => {
  const million = (euros: number[]) => ({ id: 'x', label: 'x', euros: euros.map((euro) => euro * 1e6) });
  const { marks } = resultsScene({ years: ['2016', '2017'], total: million([-2, 4]), rows: [million([1, -3]), million([2, 0])] }, 'wide');
  const bars = marks.filter((mark) => mark.kind === 'rect');

  it('draw every amount on one scale, up from the line or down from it', () => {
    expect(bars.map(({ height }) => height)).toEqual([26, 52, 13, 39, 26, 0]);
    const line = marks.find((mark) => mark.kind === 'line');
    expect(bars[0]?.y).toBeCloseTo(line?.y1 ?? 0);
    expect((bars[1]?.y ?? 0) + (bars[1]?.height ?? 0)).toBeCloseTo(line?.y1 ?? 0);
  });
});

describe('results of a series', () => {
  const CSV = 'post,2016,2017\nSaldo,-500,1300\nWsw,300,\nRest,200,100\n';
  const content = (post: string) =>
    written('results', {
      vorm: 'resultaten',
      reeks: 'reeks',
      totaal: { id: 'alles', post: 'Saldo', label: 'Alles' },
      posten: [
        { id: 'een', post, label: 'Een post' },
        { id: 'rest', post: 'Rest', label: 'Rest' },
      ],
    });
  const rowsOf = (post: string, unit = 'euro') => resultsRows(content(post), seriesOf(CSV, ['tekst', 'euro', unit]), registerOf({}));

  it('are its rows by their names, in its years', () => {
    expect(rowsOf('Rest')).toMatchObject({ years: ['2016', '2017'], total: { euros: [-500, 1300] }, rows: [{ euros: [200, 100] }, {}] });
  });

  it('are refused when a row or an amount is not there, or a year is not in euros', () => {
    expect(() => rowsOf('Uitkering')).toThrow('series "reeks" has no row "Uitkering"; write one of: Saldo, Wsw, Rest');
    expect(() => rowsOf('Wsw')).toThrow('series "reeks" has no amount for "Wsw" in 2017');
    expect(() => rowsOf('Rest', 'personen')).toThrow('series "reeks": column "2017" is in personen and the axis is in euro');
  });
});
