import type { Datum } from '../../../domain/files/datum.ts';
import type { Table } from '../../../domain/table.ts';
import type { SideBySideRow } from './rows.ts';

/** What stands above the columns, in the drawing and in the table. */
export const COLUMNS = ['Van wie', 'Waarover', 'Wat er staat'] as const;

/** The figures as a table, one row each; in words, because they are not to be computed with. */
export function sideBySideTable(rows: readonly SideBySideRow[]): Table {
  return { columns: COLUMNS, rows: rows.map(({ who, about, text }) => [who, about, text]) };
}

/** The figures for a file; each row says whose it is and what about. */
export function sideBySideData(rows: readonly SideBySideRow[]): Datum[] {
  return rows.map(({ fact, who, about }) => ({ what: about, group: who, fact }));
}
