import type { Table } from '../../../domain/table.ts';
import { SHARE_SOURCES, type ShareRow } from './rows.ts';

/** The shares as a table, one row a model, one column a source. */
export function modelSharesTable(rows: readonly ShareRow[]): Table {
  return { columns: ['Model', ...SHARE_SOURCES], rows: rows.map(({ name, told }) => [name, ...told]) };
}
