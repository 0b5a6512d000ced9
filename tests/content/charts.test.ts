import { describe, expect, it } from 'vitest';
import { framedScene, withCaution } from '../../src/charts/core/framedScene.ts';
import { WIDTHS, type WidthName } from '../../src/charts/core/scene.ts';
import { readingAt } from '../../src/charts/core/reading.ts';
import { dataFiles } from '../../src/corpus/dataFiles.ts';
import { toCsv } from '../../src/domain/csv.ts';
import { rowsWithNames } from '../../src/domain/files/sheet.ts';
import { cellText } from '../../src/domain/table.ts';
import { corpus } from './corpus.ts';
import { lineProblems, sceneProblems } from './sceneProblems.ts';

/** How many units the loud words are larger than all others, at least. */
const LOUDER = 4;

const charts = [...corpus.drawings].map(([id, drawing]) => ({ id, drawing }));
const scenes = charts.flatMap(({ id, drawing }) =>
  (Object.keys(WIDTHS) as WidthName[]).map((width) => ({ id, width, scene: drawing.scene(width) })),
);

describe.each(scenes)('$id, $width', ({ width, scene, id }) => {
  it('is as wide as it says, every mark inside, no number missing, no label on another and none too small', () => {
    expect(scene.width).toBe(WIDTHS[width]);
    expect(sceneProblems(scene)).toEqual([]);
  });

  it('has no line, curve or edge through its words, and letters that can be read on a small screen', () => {
    expect(lineProblems(scene, width)).toEqual([]);
  });

  it('has one loud mark, larger than all its other words, and colour on nothing else; or says why it has none', () => {
    const drawing = corpus.charts.get(id)?.drawing;
    const why = drawing && 'withoutLoud' in drawing ? drawing.withoutLoud : undefined;
    const texts = scene.marks.filter((mark) => mark.kind === 'text');
    const loud = texts.filter((mark) => mark.loud);
    if (why !== undefined) {
      expect(loud, why).not.toHaveLength(1);
      return;
    }
    expect(loud.map(({ text }) => text)).toHaveLength(1);
    expect(loud[0]?.bold).toBe(true);
    expect(loud[0]?.size).toBeGreaterThanOrEqual(Math.max(...texts.filter((mark) => !mark.loud).map(({ size }) => size)) + LOUDER);
    expect(scene.marks.some((mark) => mark.loud && mark.kind !== 'text')).toBe(true);
    const hues = scene.marks.filter((mark) => [mark.fill, mark.stroke].some((tone) => tone === 'people' || tone === 'money'));
    expect(hues.filter((mark) => !mark.loud)).toEqual([]);
  });

  it('lets every row of its table be pointed at, inside the drawing, and has words for each point', () => {
    const table = charts.find((chart) => chart.id === id)?.drawing.table;
    const columns = table?.columns ?? [];
    const rows = (table?.rows ?? []).map((row) => row.map(cellText));
    expect([...new Set(scene.points.map(({ row }) => row))]).toEqual(rows.map((_, row) => row));
    for (const { row, column, x, y, width: wide, height } of scene.points) {
      expect(column).toBeLessThan(columns.length);
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x + wide).toBeLessThanOrEqual(scene.width + 1);
      expect(y).toBeGreaterThanOrEqual(-3);
      expect(y + height).toBeLessThanOrEqual(scene.height + 3);
      const { title, text } = readingAt(columns, rows[row] ?? [], column);
      expect(title).not.toBe('');
      expect(text).not.toBe('');
    }
  });
});

const files = new Map(dataFiles(corpus).map(({ path, sheet }) => [path, sheet]));

/** The CSV of a chart. */
function csvOf(id: string): string {
  const sheet = files.get(`/figuren/${id}`);
  return sheet ? toCsv(rowsWithNames(sheet)) : '';
}

describe('every chart', () => {
  it('has a table in which every row has a cell for every column', () => {
    for (const { id, drawing } of charts) {
      expect(drawing.table.rows.length, id).toBeGreaterThan(1);
      for (const row of drawing.table.rows) expect(row, id).toHaveLength(drawing.table.columns.length);
    }
  });

  it('keeps in its file the words that the register has around its figures', () => {
    let kept = 0;
    for (const { id, drawing } of charts) {
      const csv = csvOf(id);
      const drawn = drawing.table.rows.flat().flatMap((cell) => (typeof cell === 'object' ? [cell.value] : []));
      const rough = corpus.drawnIn(id).facts.map((fact) => corpus.register.get(fact)).filter(({ qualifiers }) => qualifiers.length > 0);
      for (const { text } of rough.filter(({ value }) => typeof value === 'number' && drawn.includes(value))) {
        expect(csv, id).toContain(text);
        kept++;
      }
    }
    expect(kept).toBeGreaterThan(3);
  });

  it('of the money of the Rijk says in its file which amount is rough, for all years together, or of a slide', () => {
    const csv = csvOf('geld-van-het-rijk');
    for (const words of ['bijna', 'circa', 'in totaal', 'oplopend tot', 'dia van Iroko', 'hoeveel per jaar, zeggen deze bronnen niet']) expect(csv).toContain(words);
  });

  it('stays whole as a picture of its own, with its words around it', () => {
    for (const { id, drawing } of charts) {
      const chart = corpus.charts.get(id);
      if (!chart) throw new Error(`there are no words for "${id}"`);
      const { fill } = corpus;
      const caution = chart.caution && fill(chart.caution);
      const words = { title: fill(chart.title), subtitle: fill(chart.subtitle), unit: fill(chart.unit), caution, source: 'Bron: iets. Stand: ooit.' };
      const framed = framedScene(drawing.scene('wide'), words);
      expect(sceneProblems(framed), id).toEqual([]);
      const read = framed.marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(' ');
      expect(read, id).toContain(withCaution('', caution).trim());
    }
  });
});
