import type { Table } from '../../../domain/table.ts';
import type { Stretch } from './rows.ts';

/** The stretches as a table, one row each. */
export function coverageTable(stretches: readonly Stretch[]): Table {
  return { columns: ['Wat', 'Bedrag', 'Uitleg'], rows: stretches.map(({ label, text, remark }) => [label, text, remark ?? '']) };
}
