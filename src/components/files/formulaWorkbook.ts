import type { CellStyle, WriteOptions } from 'hucre/xlsx';
import type { AboutLine } from '../../domain/files/workbook.ts';
import type { FormulaTable } from '../../domain/scenario/v2/sheet/spreadsheet.ts';
import { YEARS_BEGIN, type PlacedRow } from '../../domain/scenario/v2/sheet/table.ts';
import { formulaOptions, HEADING, MAY_CHANGE } from './formulaOptions.ts';

const WIDTHS = [64, 16, 14, 14, 14, 64, 28] as const;
const YEAR_WIDTH = 14;
/** The columns of low, middle and high. */
const [LOW, MID, HIGH] = [2, 3, 4];

/** A scenario that computes itself as a workbook: the table with its formulas, and a sheet that says what it is. */
export function formulaWorkbook({ columns, rows }: FormulaTable, about: readonly AboutLine[], title: string): WriteOptions {
  return formulaOptions({
    title,
    columns: columns.map((name, column) => ({ heading: headingOf(name), width: WIDTHS[column] ?? YEAR_WIDTH })),
    rows: rows.map((row) => row.cells),
    styleOf: (row, column) => {
      const placed = rows[row];
      return placed ? styleOf(placed, column) : {};
    },
    // Row two holds the years.
    freeze: { rows: 2, columns: 1 },
    about,
  });
}

function headingOf(name: string): string {
  const words = name.replace('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function styleOf({ role, unit, ranged }: PlacedRow, column: number): CellStyle {
  const isAmount = (column >= LOW && column <= HIGH) || column >= YEARS_BEGIN;
  if (!isAmount) return role === 'heading' || (role === 'result' && column === 0) ? HEADING : {};
  const numFmt = formatOf(unit ?? '');
  if (role === 'input') return { ...(column === MID || (ranged && column <= HIGH) ? MAY_CHANGE : {}), numFmt };
  return { ...(role === 'step' ? {} : HEADING), numFmt };
}

/** Euros to the cent, people to a tenth, years without a point between thousands. */
function formatOf(unit: string): string {
  if (unit === 'jaar') return '0';
  if (unit.startsWith('euro')) return '#,##0.00';
  return unit === 'mensen' ? '#,##0.0' : '#,##0.####';
}
