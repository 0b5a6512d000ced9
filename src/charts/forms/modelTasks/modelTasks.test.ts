import { describe, expect, it } from 'vitest';
import { modelOf, registerOf, written } from '../../../../tests/charts/examples.ts';
import { DrawingError } from '../../core/drawingError.ts';
import { modelTasksScene } from './geometry.ts';
import { modelTasksRows } from './rows.ts';
import { modelTasksTable } from './table.ts';

const register = registerOf({ aandeel: { waarde: 20, eenheid: 'procent' } });
const SHARES = ['aandeel', 'aandeel', 'aandeel'] as const;
const models = [
  modelOf('partieel', ['ja', 'niet-genoemd', 'deels', 'elders'], SHARES),
  modelOf('klassiek', ['ja', 'elders', 'elders', 'elders'], SHARES),
];

const content = (nadruk = 'partieel') => written('modelTasks', { vorm: 'modellen-taken', nadruk });

describe('the matrix of models and tasks', () => {
  const rows = modelTasksRows(content(), models, register);

  it('says in words what it draws, under the whole names of the tasks', () => {
    const { columns, rows: told } = modelTasksTable(rows);
    expect(columns).toEqual(['Model', 'Wsw', 'Beschut werk', 'Re-integratie', 'Uitkering']);
    expect(told[0]).toEqual([
      'partieel',
      'In het bedrijf. Omdat.',
      'Staat niet in de omschrijving. Omdat.',
      'Een deel, verschilt per plek. Omdat.',
      'Bij een andere organisatie. Omdat.',
    ]);
  });

  it('has the figures in its reasons', () => {
    const [row] = modelTasksRows(content(), [modelOf('partieel', ['ja', 'ja', 'ja', 'ja'], SHARES, 'Bij {feit:aandeel}.')], register);
    expect(row?.reasons[0]).toBe('Bij 20%.');
  });

  it('has each block under the heading of its task, and each model below the one before', () => {
    const { marks, points } = modelTasksScene(rows, 'wide');
    const headings = ['Wsw', 'Beschut', 'Re-', 'Uitkering'].map((name) => marks.find((mark) => mark.kind === 'text' && mark.text === name));
    for (const { column, x } of points) expect(headings[column - 1]).toMatchObject({ x });
    expect(Math.min(...points.filter(({ row }) => row === 1).map(({ y }) => y))).toBeGreaterThan(
      Math.max(...points.filter(({ row }) => row === 0).map(({ y, height }) => y + height)),
    );
  });

  it.each(['wide', 'narrow'] as const)('has the model that the title is about larger than the others, at %s width', (width) => {
    const { marks, points } = modelTasksScene(modelTasksRows(content('klassiek'), models, register), width);
    const name = (text: string) => marks.flatMap((mark) => (mark.kind === 'text' && mark.text === text ? [mark] : []))[0];
    expect(name('klassiek')).toMatchObject({ loud: true, bold: true });
    expect(name('klassiek')?.size).toBeGreaterThan(name('partieel')?.size ?? 0);
    expect(points[4]?.height).toBeGreaterThan(points[0]?.height ?? 0);
    expect(() => modelTasksRows(content('nieuw'), models, register)).toThrow('"nieuw" is not drawn here; write one of: partieel, klassiek');
  });

  it('cannot be drawn for a model that has no colour', () => {
    const unknown = modelOf('nieuw', ['ja', 'ja', 'ja', 'ja'], SHARES);
    expect(() => modelTasksRows(content('nieuw'), [unknown], register)).toThrow(DrawingError);
    expect(() => modelTasksRows(content('nieuw'), [unknown], register)).toThrow('model "nieuw" has no colour');
  });
});
