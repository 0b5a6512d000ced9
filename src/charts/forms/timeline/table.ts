import type { Table } from '../../../domain/table.ts';
import { MOMENT_KINDS, type Moment } from './rows.ts';

/** The moments as a table, one row each. */
export function timelineTable(moments: readonly Moment[]): Table {
  return {
    columns: ['Wanneer', 'Wat', 'Soort'],
    rows: moments.map(({ date, text, kind, planned }) => [date, text, `${MOMENT_KINDS[kind]}${planned ? '; was gepland' : ''}`]),
  };
}
