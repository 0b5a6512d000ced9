import { describe, expect, it } from 'vitest';
import { columnNumbers } from '../../src/domain/series.ts';
import { corpus } from './corpus.ts';

const { register } = corpus;
const number = (id: string): number => register.number(id);
const SHARES = ['gecombineerd', 'integraal', 'partieel', 'beschut-werk', 'klassiek'];

/** The cell of a series in that row (by its first cell) and column. */
function cell(id: string, row: string, column: string): number {
  const found = corpus.series.get(id);
  if (!found) throw new Error(`there is no series "${id}"`);
  return columnNumbers(found, column)[found.rows.findIndex((cells) => String(cells[0]) === row)] ?? Number.NaN;
}

describe('the arithmetic that the sources imply', () => {
  it.each(['iroko', 'kamerbrief', 'werkzaak'])('the shares of the five models add up to all companies, at %s', (place) => {
    expect(SHARES.reduce((sum, model) => sum + number(`aandeel-${model}-${place}`), 0)).toBe(100);
  });

  it('the two expectations of municipalities add up to all of them', () => {
    expect(number('gemeenten-verwachten-krimp') + number('gemeenten-verwachten-bredere-taken')).toBe(100);
  });

  it('the structural money for beschut werk is the amount per place times the places once foreseen, rounded', () => {
    const product = number('beschut-doel-structureel') * number('beschut-extra-per-plek');
    expect(Math.round(product / 1e5) * 1e5).toBe(number('beschut-extra-structureel'));
    expect(number('beschut-extra-rekensom')).toBe(product);
  });

  it('the three groups that AM match names make its round total', () => {
    expect(number('am-match-delen-samen')).toBe(number('am-match-begeleid'));
  });

  it('what is left of the table of AM match is the row that cannot be read', () => {
    expect(number('am-match-tabel-wsw')).toBe(cell('am-match-begeleiding-2024', 'Wsw', 'mensen'));
  });
});

describe('what the text says of the table of Werkzaak', () => {
  const result = (post: string, years: readonly number[]): number[] =>
    years.map((year) => cell('werkzaak-resultaten-2016-2024', post, String(year)));
  const [from2016to2019, from2020to2022, since2023] = [[2016, 2017, 2018, 2019], [2020, 2021, 2022], [2023, 2024]];

  it('the organisation itself falls short since 2020, and not before', () => {
    expect(Math.min(...result('Bedrijfsvoering: resultaat', from2016to2019))).toBeGreaterThan(0);
    expect(Math.max(...result('Bedrijfsvoering: resultaat', [...from2020to2022, ...since2023]))).toBeLessThan(0);
  });

  it('benefits stand against that first, the Wsw later, and the participatiebudget in the last two years alone', () => {
    expect(Math.min(...result('Uitkeringen: resultaat', [...from2020to2022, ...since2023]))).toBeGreaterThan(0);
    expect(result('Wsw: resultaat', [2020])[0]).toBeLessThan(0);
    expect(Math.min(...result('Wsw: resultaat', [2021, 2022, ...since2023]))).toBeGreaterThan(0);
    expect(result('Participatiebudget: resultaat', [...from2016to2019, ...from2020to2022]).filter((amount) => amount > 0)).toEqual([]);
    expect(Math.min(...result('Participatiebudget: resultaat', since2023))).toBeGreaterThan(0);
    expect(Math.min(...result('Totaal saldo', [2018, 2019, ...from2020to2022, ...since2023]))).toBeGreaterThan(0);
  });
});

describe('a figure that stands in the register and in a series', () => {
  it.each([
    ['werkzaak-saldo-2016', 'Totaal saldo', '2016'],
    ['werkzaak-saldo-2022', 'Totaal saldo', '2022'],
    ['werkzaak-saldo-2024', 'Totaal saldo', '2024'],
    ['werkzaak-uitkeringen-2024', 'Uitkeringen: resultaat', '2024'],
    ['werkzaak-wsw-resultaat-2024', 'Wsw: resultaat', '2024'],
    ['werkzaak-participatiebudget-resultaat-2024', 'Participatiebudget: resultaat', '2024'],
    ['werkzaak-bedrijfsvoering-2016', 'Bedrijfsvoering: resultaat', '2016'],
    ['werkzaak-bedrijfsvoering-2024', 'Bedrijfsvoering: resultaat', '2024'],
  ])('%s is the same in both', (id, row, column) => {
    expect(number(id)).toBe(cell('werkzaak-resultaten-2016-2024', row, column));
  });

  it.each([
    ['beschut-werkzaam-2019', '2019', 'werkzaam'],
    ['beschut-werkzaam-2022', '2022', 'werkzaam'],
    ['beschut-doelstelling-2019', '2019', 'doel'],
    ['beschut-doelstelling-2022', '2022', 'doel'],
    ['beschut-zonder-baan-2021', '2021', 'zonder_baan'],
    ['beschut-zonder-baan-2022', '2022', 'zonder_baan'],
  ])('%s is the same in both', (id, row, column) => {
    expect(number(id)).toBe(cell('beschut-werk-2019-2022', row, column));
  });
});
