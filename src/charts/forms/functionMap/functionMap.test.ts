import { describe, expect, it } from 'vitest';
import { registerOf, written } from '../../../../tests/charts/examples.ts';
import type { Mark } from '../../core/scene.ts';
import { functionMapScene } from './geometry.ts';
import { functionMapRows } from './rows.ts';
import { functionMapTable } from './table.ts';

const group = (kop: string, ...functies: object[]) => ({ kop, functies });
const map = functionMapRows(
  written('functionMap', {
    vorm: 'functies',
    groepen: [
      group('Mensen', { letter: 'A', label: 'Vinden', van: 'Berenschot', erbij: true }, { letter: 'B', label: 'Matchen', van: 'SER' }),
      group('Werkgevers', { letter: 'C', label: 'Helpen', van: 'SER' }),
      group('Werk', { label: 'Gewoon werk', van: 'Iroko' }),
    ],
    wie: 'Meestal {feit:wie}.',
  }),
  registerOf({ wie: { waarde: 2, eenheid: 'bedrijven' } }),
);
const boxes = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'rect');

describe('the map of functions', () => {
  it('has a full box for what was added, a thick edge around the goal, a dashed one around who does it', () => {
    const edges = boxes(functionMapScene(map, 'wide').marks).map(({ strokeWidth, dash, loud }) =>
      loud ? 'full' : dash ? 'dashed' : strokeWidth,
    );
    // The first two are the key.
    expect(edges).toEqual([1.5, 'full', 'full', 1.5, 1.5, 'dashed', 3]);
  });

  it.each(['wide', 'narrow'] as const)(
    'says above it how many there were and how many were added, the last large, at %s width',
    (width) => {
      const words = functionMapScene(map, width).marks.flatMap((mark) => (mark.kind === 'text' ? [[mark.text, mark.loud ?? false]] : []));
      expect(words.slice(0, 3)).toEqual([
        ['2 van SER', false],
        ['1', true],
        ['van Berenschot', false],
      ]);
    },
  );

  it.each(['wide', 'narrow'] as const)('keeps the letter of a function with its name at %s width', (width) => {
    const words = functionMapScene(map, width).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(words.filter((text) => /^[A-H]\./.test(text))).toEqual(['A.\u00a0Vinden', 'B.\u00a0Matchen', 'C.\u00a0Helpen']);
  });

  it('stands in rows on a desk, and in one column on a phone', () => {
    const [left, right] = functionMapScene(map, 'wide').points;
    expect(right?.y).toBe(left?.y);
    const narrow = functionMapScene(map, 'narrow').points;
    expect(narrow.map(({ y }) => y)).toEqual(narrow.map(({ y }) => y).sort((a, b) => a - b));
    expect(new Set(narrow.map(({ x }) => x)).size).toBe(1);
  });

  it('says in a table what each is, with its letter where it has one', () => {
    expect(functionMapTable(map).rows).toEqual([
      ['A. Vinden', 'Mensen', 'Berenschot'],
      ['B. Matchen', 'Mensen', 'SER'],
      ['C. Helpen', 'Werkgevers', 'SER'],
      ['Gewoon werk', 'Werk', 'Iroko'],
    ]);
    expect(map.who).toBe('Meestal 2\u00a0bedrijven.');
  });
});
