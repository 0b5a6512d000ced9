import type { Datum } from '../../../domain/files/datum.ts';
import type { Table, TableCell } from '../../../domain/table.ts';
import { axisText } from '../../core/axis.ts';
import type { Years } from './rows.ts';

/** The values as a table, a row each and the goal last, one column a year. */
export function yearsTable({ years, parts, goal }: Years): Table {
  return {
    columns: ['Wat', ...years],
    rows: [...parts, ...(goal ? [goal] : [])].map(({ label, unit, values }) => [
      label,
      ...values.map((value): TableCell => ({ text: axisText(value, unit), value })),
    ]),
  };
}

/** The values as figures, for a file: one row a part or goal and year. */
export function yearsData({ years, parts, goal }: Years): Datum[] {
  return [...parts, ...(goal ? [goal] : [])].flatMap(({ label, unit, values }) =>
    values.map((value, index) => ({ what: label, year: years[index] ?? '', value, unit })),
  );
}
