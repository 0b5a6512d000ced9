import { formatEuroInFull } from '../domain/format.ts';
import type { Series } from '../domain/series.ts';
import type { DrawingContent } from '../schema/drawing.ts';
import { resultPanels, type ResultRow } from './resultPanels.ts';
import type { ChartDrawing, ChartTable } from './scene.ts';

/** Results that a reader may choose among. */
export interface Results {
  years: readonly string[];
  total: ResultRow;
  rows: readonly ResultRow[];
}

/** The results out of a series whose rows are items and whose columns are years. Throws when the series lacks an item. */
export function resultsOf({ total, rows }: Extract<DrawingContent, { form: 'results' }>, series: Series): Results {
  const row = ({ row: name, label }: { row: string; label: string }): ResultRow => {
    const found = series.rows.find(([item]) => item === name);
    if (!found) throw new Error(`series "${series.id}" has no row "${name}"; write one of: ${series.rows.map(([item]) => String(item)).join(', ')}`);
    return { label, euros: found.slice(1).map(Number) };
  };
  return { years: series.columns.slice(1).map(({ label }) => label), total: row(total), rows: rows.map(row) };
}

/** The drawing of all results under their total. */
export function resultsDrawing(content: Extract<DrawingContent, { form: 'results' }>, series: Series): ChartDrawing {
  const { years, total, rows } = resultsOf(content, series);
  return { scene: (width) => resultPanels(years, total, rows, width), table: resultsTable(years, total, rows) };
}

/** The table behind the panels: the sum first, a column a year, in whole euros. */
export function resultsTable(years: readonly string[], sum: ResultRow, rows: readonly ResultRow[]): ChartTable {
  return {
    columns: ['Resultaat', ...years],
    rows: [sum, ...rows].map(({ label, euros }) => [label, ...euros.map((euro) => ({ text: formatEuroInFull(euro), value: euro }))]),
  };
}

/** The sum of some results, a year at a time, in euros. */
export function sumOf(label: string, rows: readonly ResultRow[]): ResultRow {
  const years = rows[0]?.euros.length ?? 0;
  return { label, euros: Array.from({ length: years }, (_, year) => rows.reduce((sum, { euros }) => sum + (euros[year] ?? 0), 0)) };
}
