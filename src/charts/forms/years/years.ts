import { formatCell, type Series } from '../../../domain/series.ts';
import type { DrawingContent } from '../../../schema/drawing.ts';
import type { ChartDrawing, TableCell } from '../../core/scene.ts';
import { yearColumns, type YearRow } from './yearColumns.ts';

/** Columns a year out of a series. Years in which a row has no value are left out. Throws when the series lacks a column. */
export function yearsDrawing({ parts, goal }: Extract<DrawingContent, { form: 'years' }>, series: Series): ChartDrawing {
  const named = [...parts, ...(goal ? [goal] : [])].map(({ column, label }) => ({ label, index: columnIndex(series, column) }));
  const kept = series.rows.filter((row) => named.every(({ index }) => row[index] !== null));
  const years = kept.map((row) => String(row[0]));
  const rows = named.map(({ label, index }): YearRow => ({ label, values: kept.map((row) => Number(row[index])) }));
  const unit = series.columns[named[0]?.index ?? 0]?.unit ?? 'personen';
  return {
    scene: (width) =>
      yearColumns({ years, parts: rows.slice(0, parts.length), goal: goal ? rows[parts.length] : undefined }, 'people', width),
    table: {
      columns: ['Wat', ...years],
      rows: rows.map(({ label, values }) => [label, ...values.map((value): TableCell => ({ text: formatCell(value, unit), value }))]),
    },
  };
}

function columnIndex(series: Series, name: string): number {
  const index = series.columns.findIndex((column) => column.name === name);
  if (index < 0)
    throw new Error(
      `series "${series.id}" has no column "${name}"; write one of: ${series.columns.map((column) => column.name).join(', ')}`,
    );
  return index;
}
