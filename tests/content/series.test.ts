import { describe, expect, it } from 'vitest';
import { columnNumbers, type Series } from '../../src/domain/series.ts';
import { corpus } from './corpus.ts';

function load(id: string): Series {
  const series = corpus.series.get(id);
  if (!series) throw new Error(`there is no series "${id}"`);
  return series;
}

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
