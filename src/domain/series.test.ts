import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../build/content/readYaml.ts';
import { series as schema } from '../schema/series.ts';
import { columnNumbers, formatCell, readSeries, type Series } from './series.ts';

function load(id: string): Series {
  return readSeries(readFileSync(`content/reeksen/${id}.csv`, 'utf8'), readYaml('.', `content/reeksen/${id}.yaml`, schema).data);
}

const info = load('beschut-werk-2019-2022');

describe('a series', () => {
  it('is read with its numbers, texts and gaps', () => {
    expect(info.rows[0]).toEqual([2019, 3992, 6000, null]);
    expect(load('am-match-begeleiding-2024').rows[1]?.[0]).toBe('Beschut werk, ook in dienst bij een werkgever');
  });

  it('tells the author what does not fit its columns', () => {
    expect(() => readSeries('jaar,doel\n', info)).toThrow('write "jaar,werkzaam,doel,zonder_baan"');
    expect(() => readSeries('jaar,werkzaam,doel,zonder_baan\n2019,1\n', info)).toThrow(
      'line 2 of beschut-werk-2019-2022.csv has 2 cells; write 4',
    );
    expect(() => readSeries('jaar,werkzaam,doel,zonder_baan\n2019,3.992.000,1,1\n', info)).toThrow('"3.992.000" is no number');
  });

  it('shows years without a point, amounts with one, and a dash for a gap', () => {
    expect([formatCell(2019, 'jaar'), formatCell(3992, 'personen'), formatCell(null, 'euro'), formatCell(-1081000, 'euro')]).toEqual([
      '2019',
      '3.992',
      '–',
      '−1.081.000',
    ]);
  });
});

describe('the sums that the sources imply', () => {
  const werkzaak = load('werkzaak-resultaten-2016-2024');
  const posts = werkzaak.rows.map((row) => String(row[0]));
  const years = werkzaak.columns.slice(1).map((column) => column.name);
  const amount = (year: string, post: string): number => columnNumbers(werkzaak, year)[posts.indexOf(post)] ?? Number.NaN;

  it.each(years)('the blocks of Werkzaak add up in %s', (year) => {
    const at = (post: string): number => amount(year, post);
    expect(
      at('Uitkeringen: vergoeding van het Rijk (BUIG)') +
        at('Uitkeringen: vangnet van het Rijk (BUIG)') -
        at('Uitkeringen: netto kosten (BUIG)'),
    ).toBe(at('Uitkeringen: resultaat'));
    expect(at('Wsw: vergoeding van het Rijk') - at('Wsw: netto lasten')).toBe(at('Wsw: resultaat'));
    expect(
      at('Participatiebudget: vergoeding van het Rijk') +
        at('Participatiebudget: correctie rijksbijdrage') -
        at('Participatiebudget: lasten van Werkzaak'),
    ).toBe(at('Participatiebudget: resultaat'));
    expect(at('Bedrijfsvoering: vergoeding uit het gemeentefonds') - at('Bedrijfsvoering: netto bijdrage')).toBe(
      at('Bedrijfsvoering: resultaat'),
    );
    expect(
      at('Uitkeringen: resultaat') + at('Wsw: resultaat') + at('Participatiebudget: resultaat') + at('Bedrijfsvoering: resultaat'),
    ).toBe(at('Totaal saldo'));
  });

  it('the groups of AM match add up to its total', () => {
    const people = columnNumbers(load('am-match-begeleiding-2024'), 'mensen');
    expect(people.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(people.at(-1));
  });
});
