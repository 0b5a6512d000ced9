import type { Datum } from '../../../domain/files/datum.ts';
import type { Table } from '../../../domain/table.ts';
import { SHARE_SOURCES, type ShareRow } from './rows.ts';

/** The shares as a table, one row a model, one column a source. */
export function modelSharesTable(rows: readonly ShareRow[]): Table {
  return { columns: ['Model', ...SHARE_SOURCES], rows: rows.map(({ name, told }) => [name, ...told]) };
}

/** The shares as figures, for a file: one row a model and source. */
export function modelSharesData(rows: readonly ShareRow[]): Datum[] {
  return rows.flatMap(({ name, facts }) => facts.map((fact, source) => ({ what: name, group: SHARE_SOURCES[source], fact })));
}
