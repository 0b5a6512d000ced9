import type { Datum } from '../../../domain/files/datum.ts';
import type { Table } from '../../../domain/table.ts';
import type { FactStretch, Stretch } from './rows.ts';

/** The stretches as a table, one row each. */
export function coverageTable(stretches: readonly Stretch[]): Table {
  return { columns: ['Wat', 'Bedrag', 'Uitleg'], rows: stretches.map(({ label, text, remark }) => [label, text, remark ?? '']) };
}

/** The stretches as figures, for a file. */
export function coverageData(stretches: readonly FactStretch[]): Datum[] {
  return stretches.map(({ fact, label, remark }) => ({ what: label, remark, fact }));
}
