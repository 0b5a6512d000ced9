import { writeOds } from 'hucre/ods';
import { writeXlsx, type Cell, type ColumnDef, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import type { SheetCell } from '../../domain/files/sheet.ts';
import type { Workbook, WorkbookSheet } from '../../domain/files/workbook.ts';
import { NO_DATE } from './noDate.ts';

/** The formats of a spreadsheet. */
export type SpreadsheetFormat = 'xlsx' | 'ods';

const WIDTHS = { number: 16, year: 8 } as const;
const WIDEST = 60;
const NARROWEST = 10;

/** What the writer is given for a workbook: the same in, the same bytes out. */
export function optionsOf({ title, sheets }: Workbook): WriteOptions {
  return {
    sheets: sheets.map(sheetOptions),
    properties: { title, creator: 'Wegwijzer Participatiewet', created: NO_DATE, modified: NO_DATE },
  };
}

/** The bytes of a workbook. This file and `writeInBrowser.ts` alone know which library writes them. */
export function writeSpreadsheet(options: WriteOptions, format: SpreadsheetFormat): Promise<Uint8Array> {
  return format === 'xlsx' ? writeXlsx(options) : writeOds(options);
}

function sheetOptions({ name, columns, rows }: WorkbookSheet): WriteSheet {
  const unit = columns.findIndex(({ title }) => title === 'Eenheid');
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach(({ title }, column) => cells.set(`0,${column}`, { value: title, type: 'string', style: { font: { bold: true } } }));
  // Formats stand at the cells: an OpenDocument file by this library loses those of a column.
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      if (typeof value !== 'number') return;
      const isYear = columns[column]?.type === 'year' || row[unit] === 'jaar';
      cells.set(`${index + 1},${column}`, { value, type: 'number', style: { numFmt: isYear ? '0' : numberFormat(value) } });
    });
  });
  return {
    name,
    columns: columns.map((column, index) =>
      widthOf(
        column,
        rows.map((row) => row[index] ?? null),
      ),
    ),
    rows: [columns.map(({ title }) => title), ...rows.map((row) => [...row])],
    cells,
    freezePane: { rows: 1 },
  };
}

/** Thousands apart and as many decimals as there are, in the signs of whoever opens the file. */
function numberFormat(value: number): string {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function widthOf({ type, title }: WorkbookSheet['columns'][number], cells: readonly SheetCell[]): ColumnDef {
  if (type !== 'text') return { width: Math.max(WIDTHS[type], title.length + 2) };
  const longest = Math.max(title.length, ...cells.map((cell) => String(cell ?? '').length));
  return { width: Math.min(Math.max(longest + 2, NARROWEST), WIDEST) };
}
