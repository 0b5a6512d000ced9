import { numberInCell } from '../../../domain/format.ts';
import type { Datum } from '../../../domain/files/datum.ts';
import type { Table, TableCell } from '../../../domain/table.ts';
import type { ResultRow, Results } from './rows.ts';

/** Above the names: the unit too, so that a cell is a bare number. */
const NAME = 'Resultaat, in euro';

/** The table behind the panels: the total first, a column a year, in whole euros. */
export function resultsTable({ years, total, rows }: Results): Table {
  return { columns: [NAME, ...years], rows: [total, ...rows].map(({ label, euros }) => [label, ...euros.map(cellOf)]) };
}

/** Two years side by side: for the total and each result, both amounts and what changed, in euros. */
export function compareYears({ years, total, rows }: Results, from: string, to: string): Table {
  const at = ({ euros }: ResultRow, year: string): number => euros[years.indexOf(year)] ?? 0;
  return {
    columns: [NAME, from, to, 'Verschil'],
    rows: [total, ...rows].map((row) => [row.label, ...[at(row, from), at(row, to), at(row, to) - at(row, from)].map(cellOf)]),
  };
}

function cellOf(euro: number): TableCell {
  return { text: numberInCell(euro), value: euro };
}

/** The results as figures, for a file: one row a result and year, in euros. */
export function resultsData({ years, total, rows }: Results): Datum[] {
  return [total, ...rows].flatMap(({ label, euros }) =>
    euros.map((value, index) => ({ what: label, year: years[index] ?? '', value, unit: 'euro' as const })),
  );
}
