import type { CellStyle, WriteOptions } from 'hucre/xlsx';
import type { AboutLine } from '../../domain/files/workbook.ts';
import type { WeighingTable } from '../../domain/weighing/sheet/spreadsheet.ts';
import { formulaOptions, HEADING, MAY_CHANGE } from './formulaOptions.ts';

const NAME_WIDTH = 40;
const WIDTH = 18;
const DECIMALS = '0.00';

/** A weighing that computes itself as a workbook: the table with its formulas, and a sheet that says what it is. */
export function weighingWorkbook({ columns, rows, changeable }: WeighingTable, about: readonly AboutLine[], title: string): WriteOptions {
  const styleOf = (row: number, column: number): CellStyle => {
    const role = rows[row]?.role;
    if (role === 'heading') return HEADING;
    if (role === 'result') return column === 0 ? HEADING : { numFmt: DECIMALS };
    return column > 0 && column <= changeable ? MAY_CHANGE : {};
  };
  return formulaOptions({
    title,
    columns: columns.map((heading, column) => ({ heading, width: column === 0 ? NAME_WIDTH : Math.max(WIDTH, heading.length + 2) })),
    rows: rows.map(({ cells }) => cells),
    styleOf,
    freeze: { rows: 1, columns: 1 },
    about,
  });
}
