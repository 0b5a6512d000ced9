import { formatEuroInFull } from '../../../domain/format.ts';
import type { Series } from '../../../domain/series.ts';
import type { DrawingContent } from '../../../schema/drawing.ts';
import { resultPanels, type ResultRow } from './resultPanels.ts';
import type { ChartDrawing, ChartTable } from '../../core/scene.ts';

/** Results that a reader may choose among. */
export interface Results {
  years: readonly string[];
  total: ResultRow;
  rows: readonly ResultRow[];
}

/** The results out of a series whose rows are items and whose columns are years. Throws when the series lacks an item. */
export function resultsOf({ total, rows }: Extract<DrawingContent, { form: 'results' }>, series: Series): Results {
  const row = ({ id, row: name, label }: { id: string; row: string; label: string }): ResultRow => {
    const found = series.rows.find(([item]) => item === name);
    if (!found)
      throw new Error(`series "${series.id}" has no row "${name}"; write one of: ${series.rows.map(([item]) => String(item)).join(', ')}`);
    return { id, label, euros: found.slice(1).map(Number) };
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

/** What is drawn for a choice of results: their sum, and the results themselves when there are two or more. */
export function chosenPanels({ years, total, rows }: Results, ids: readonly string[]): { sum: ResultRow; rows: readonly ResultRow[] } {
  const chosen = rows.filter(({ id }) => ids.includes(id));
  if (chosen.length === rows.length) return { sum: total, rows };
  const [only] = chosen;
  if (chosen.length === 1 && only) return { sum: only, rows: [] };
  const euros = years.map((_, year) => chosen.reduce((sum, row) => sum + (row.euros[year] ?? 0), 0));
  return { sum: { id: total.id, label: `Samen: ${inWords(chosen.map(({ label }) => label))}`, euros }, rows: chosen };
}

/** Two years side by side: for the sum and each result, both amounts and what changed, in euros. */
export function compareYears(years: readonly string[], rows: readonly ResultRow[], from: string, to: string): ChartTable {
  const [first, second] = [years.indexOf(from), years.indexOf(to)];
  return {
    columns: ['Resultaat', from, to, 'Verschil'],
    rows: rows.map(({ label, euros }) => {
      const [before, after] = [euros[first] ?? 0, euros[second] ?? 0];
      return [label, ...[before, after, after - before].map((euro) => ({ text: formatEuroInFull(euro), value: euro }))];
    }),
  };
}

/** Names in a row, the last two with "en" between them. */
export function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}
