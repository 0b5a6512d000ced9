import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readContent } from '../../src/build/content/readContent.ts';
import { chartDrawing, type ChartSources } from '../../src/charts/chartDrawing.ts';
import { framedScene } from '../../src/charts/framedScene.ts';
import { boundsOf, cellText, WIDTHS, type Mark, type Scene, type WidthName } from '../../src/charts/scene.ts';
import { readingAt } from '../../src/charts/reading.ts';
import { createRegister } from '../../src/domain/register.ts';
import { readSeries } from '../../src/domain/series.ts';

const { content } = readContent('.');
const sources: ChartSources = {
  register: createRegister(content.facts.map(({ data }) => ({ topic: data.onderwerp, facts: data.feiten }))),
  seriesById: new Map(
    content.series.map(({ file, data }) => [data.id, readSeries(readFileSync(file.replace(/\.yaml$/, '.csv'), 'utf8'), data)]),
  ),
  models: content.models.map(({ data }) => data).sort((a, b) => a.order - b.order),
};
const SMALLEST_LETTER = 13;
const charts = content.charts.map(({ data }) => ({ id: data.id, drawing: chartDrawing(data.drawing, sources) }));
const scenes = charts.flatMap(({ id, drawing }) =>
  (Object.keys(WIDTHS) as WidthName[]).map((width) => ({ id, width, scene: drawing.scene(width) })),
);

function expectInside(scene: Scene): void {
  for (const mark of scene.marks) {
    const { left, right, top, bottom } = boundsOf(mark);
    for (const number of [left, right, top, bottom]) expect(Number.isFinite(number), JSON.stringify(mark)).toBe(true);
    expect(left, JSON.stringify(mark)).toBeGreaterThanOrEqual(-1);
    expect(right, JSON.stringify(mark)).toBeLessThanOrEqual(scene.width + 1);
    expect(top, JSON.stringify(mark)).toBeGreaterThanOrEqual(-1);
    expect(bottom, JSON.stringify(mark)).toBeLessThanOrEqual(scene.height + 1);
  }
}

const textsOf = (scene: Scene): (Mark & { kind: 'text' })[] => scene.marks.filter((mark) => mark.kind === 'text');

describe.each(scenes)('$id, $width', ({ width, scene, id }) => {
  it('is as wide as it says, with every mark inside and no number missing', () => {
    expect(scene.width).toBe(WIDTHS[width]);
    expectInside(scene);
  });

  it('has no label on top of another', () => {
    const labels = textsOf(scene);
    for (const [index, one] of labels.entries()) {
      for (const other of labels.slice(index + 1)) {
        const [a, b] = [boundsOf(one), boundsOf(other)];
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `"${one.text}" and "${other.text}"`).toBe(true);
      }
    }
  });

  it('draws no letter too small to read, a question mark in a small block apart', () => {
    for (const mark of textsOf(scene)) expect(mark.size, mark.text).toBeGreaterThanOrEqual(mark.text === '?' ? 12 : SMALLEST_LETTER);
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

describe('every chart', () => {
  it('has a table in which every row has a cell for every column', () => {
    for (const { id, drawing } of charts) {
      expect(drawing.table.rows.length, id).toBeGreaterThan(1);
      for (const row of drawing.table.rows) expect(row, id).toHaveLength(drawing.table.columns.length);
    }
  });

  it('stays whole as a picture of its own, with its words around it', () => {
    for (const { data } of content.charts) {
      const words = { title: data.title, subtitle: data.subtitle, unit: data.unit, source: 'Bron: iets. Stand: ooit.' };
      expectInside(framedScene(chartDrawing(data.drawing, sources).scene('wide'), words));
    }
  });
});
