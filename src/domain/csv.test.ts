import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { readSeries } from './series.ts';

describe('rows as CSV', () => {
  it('have no byte order mark, end in a line break, and quote what would end a cell', () => {
    const rows = [
      ['a', 'b'],
      ['een, twee', 'zeg "ja"'],
      ['een; twee', 'regel\nregel'],
    ];
    expect(toCsv(rows)).toBe('a,b\r\n"een, twee","zeg ""ja"""\r\neen; twee,"regel\nregel"\r\n');
  });

  it('give numbers with a point before their decimals, and nothing for nothing', () => {
    expect(toCsv([['Iets', -1_500_000.5, null]])).toBe('Iets,-1500000.5,\r\n');
  });

  it('are read again as they were', () => {
    const cell = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !/[\r\n]/.test(text));
    const column = (name: string) => ({ name, label: name, unit: 'tekst' as const });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const info = { id: 'x', columns: [column('a'), column('b')] } as unknown as Parameters<typeof readSeries>[1];
        expect(readSeries(toCsv([['a', 'b'], ...rows]), info).rows).toEqual(rows);
      }),
    );
  });
});
