import { describe, expect, it } from 'vitest';
import { registerOf, written } from '../../../../tests/charts/examples.ts';
import { WIDTHS, type WidthName } from '../../core/scene.ts';
import { sideBySideScene } from './geometry.ts';
import { sideBySideRows } from './rows.ts';
import { sideBySideTable } from './table.ts';

const register = registerOf({ toen: { waarde: 70, eenheid: 'procent', betreft: '2015' }, nu: { waarde: 30, eenheid: 'procent' } });
const rows = sideBySideRows(
  written('sideBySide', {
    vorm: 'naast-elkaar',
    zonder_nadruk: 'niet te vergelijken',
    rijen: [
      { feit: 'toen', wie: 'Het ene bedrijf', over: 'een deel van de mensen, in {feit:toen:betreft}' },
      { feit: 'nu', wie: 'Het andere bedrijf', over: 'de medewerkers' },
    ],
  }),
  register,
);

describe.each(Object.keys(WIDTHS) as WidthName[])('figures side by side at %s width', (width) => {
  it('have no axis and no length that stands for a number', () => {
    const { marks } = sideBySideScene(rows, width);
    expect([...new Set(marks.map(({ kind }) => kind))].sort()).toEqual(['line', 'text']);
    expect(marks.flatMap((mark) => (mark.kind === 'line' ? [mark.x2 - mark.x1] : []))).toEqual([WIDTHS[width], WIDTHS[width]]);
  });

  it('are as loud as each other, and larger than the words', () => {
    const texts = sideBySideScene(rows, width).marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    const numbers = texts.filter(({ text }) => text.endsWith('%')).map(({ size }) => size);
    expect(new Set(numbers).size).toBe(1);
    expect(Math.max(...texts.filter(({ text }) => !text.endsWith('%')).map(({ size }) => size))).toBeLessThan(numbers[0] ?? 0);
    expect(texts.filter(({ loud }) => loud).map(({ text }) => text)).toEqual(['70%', '30%']);
  });

  it('stand each in a row of its own, below the one before', () => {
    const { points } = sideBySideScene(rows, width);
    const [first, second] = points;
    expect(points).toHaveLength(2);
    expect(second?.y).toBe((first?.y ?? 0) + (first?.height ?? 0));
  });
});

describe('figures side by side', () => {
  it('say in their table whose each is and what it is about', () => {
    expect(sideBySideTable(rows)).toEqual({
      columns: ['Van wie', 'Waarover', 'Wat er staat'],
      rows: [
        ['Het ene bedrijf', 'een deel van de mensen, in 2015', '70%'],
        ['Het andere bedrijf', 'de medewerkers', '30%'],
      ],
    });
  });
});
