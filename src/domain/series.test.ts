import { describe, expect, it } from 'vitest';
import { parseProse } from '../schema/prose.ts';
import type { SeriesInfo } from '../schema/series.ts';
import { formatCell, readSeries, SeriesError } from './series.ts';

const info: SeriesInfo = {
  id: 'proef',
  title: parseProse('Een proef'),
  columns: [
    { name: 'jaar', label: 'Jaar', unit: 'jaar' },
    { name: 'wie', label: 'Wie', unit: 'tekst' },
    { name: 'doel', label: 'Doel', unit: 'banen' },
  ],
  source: { document: 'verslag', place: '§ 1' },
  asOf: '2025',
  caution: parseProse('Een proef.'),
};

describe('a series', () => {
  it('is read with its numbers, texts and gaps', () => {
    const { rows } = readSeries('jaar,wie,doel\n2019,"Wsw, en zo",\n2020,"zeg ""ja""",-43.5\n', info);
    expect(rows).toEqual([
      [2019, 'Wsw, en zo', null],
      [2020, 'zeg "ja"', -43.5],
    ]);
  });

  it('tells the author what does not fit its columns', () => {
    const mistake = (csv: string): string => {
      try {
        readSeries(csv, info);
        return '';
      } catch (error) {
        return error instanceof SeriesError ? `${error.line}: ${error.message}` : String(error);
      }
    };
    expect(mistake('jaar,doel\n')).toBe('1: the first line is "jaar,doel"; write "jaar,wie,doel"');
    expect(mistake('jaar,wie,doel\n2019,a,1\n2020,b\n')).toBe('3: the line has 2 cells; write 3, as in the first line');
    expect(mistake('jaar,wie,doel\n2019,a,3.992.000\n')).toContain('2: "3.992.000" is no number');
    expect(mistake('jaar,wie,doel\n2019,a,3.992\n')).toContain('2: "3.992" can be read as thousands and as decimals; write 3992');
  });

  it('shows years without a point, amounts with one, and a dash for a gap', () => {
    expect([formatCell(2019, 'jaar'), formatCell(3992, 'personen'), formatCell(null, 'euro'), formatCell(-1081000, 'euro')]).toEqual([
      '2019',
      '3.992',
      '–',
      '-1.081.000',
    ]);
  });
});
