import type { Cell, CellStyle, WriteOptions } from 'hucre/xlsx';
import type { FormulaCell } from '../../domain/files/formulaCell.ts';
import type { AboutLine } from '../../domain/files/workbook.ts';
import { computedCells } from '../../domain/scenario/v2/sheet/computed.ts';
import type { CellValue } from '../../domain/scenario/v2/sheet/readFormula.ts';
import type { FormulaTable } from '../../domain/scenario/v2/sheet/spreadsheet.ts';
import { YEARS_BEGIN, type PlacedRow } from '../../domain/scenario/v2/sheet/table.ts';
import { NO_DATE } from './noDate.ts';

const WIDTHS = [64, 16, 14, 14, 14, 64, 28] as const;
const YEAR_WIDTH = 14;
const ABOUT_WIDTHS = [24, 100] as const;
/** The columns of low, middle and high. */
const [LOW, MID, HIGH] = [2, 3, 4];
const HEADING: CellStyle = { font: { bold: true } };
/** What a reader may change is yellow: a tint on which black is read well. */
const MAY_CHANGE: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF4C2' } } };

/** A scenario that computes itself as a workbook: the table with its formulas, and a sheet that says what it is. */
export function formulaWorkbook(table: FormulaTable, about: readonly AboutLine[], title: string): WriteOptions {
  const { columns, rows } = table;
  // Beside each formula its value: a program that only shows the file does not compute it.
  const values = computedCells(table);
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach((name, column) => cells.set(`0,${column}`, { value: headingOf(name), type: 'string', style: HEADING }));
  rows.forEach((row, index) =>
    row.cells.forEach((content, column) => {
      const cell = cellOf(content, values[index]?.[column] ?? null, styleOf(row, column));
      if (cell) cells.set(`${index + 1},${column}`, cell);
    }),
  );
  return {
    sheets: [
      {
        name: 'Rekenblad',
        columns: columns.map((_, column) => ({ width: WIDTHS[column] ?? YEAR_WIDTH })),
        rows: [columns.map(headingOf), ...values],
        cells,
        // Row two holds the years.
        freezePane: { rows: 2, columns: 1 },
      },
      {
        name: 'Over dit bestand',
        columns: ABOUT_WIDTHS.map((width) => ({ width })),
        rows: [['Wat', 'Uitleg'], ...about.map((line) => [...line])],
      },
    ],
    properties: { title, creator: 'Wegwijzer Participatiewet', created: NO_DATE, modified: NO_DATE },
  };
}

function headingOf(name: string): string {
  const words = name.replace('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function cellOf(content: FormulaCell, value: CellValue, style: CellStyle): Partial<Cell> | undefined {
  if (content !== null && typeof content === 'object')
    return { formula: content.formula, formulaResult: value, value, type: 'formula', style };
  // An empty cell that may be filled has its colour.
  if (content === null) return style.fill ? { value: null, type: 'empty', style } : undefined;
  return { value: content, type: typeof content === 'number' ? 'number' : 'string', style };
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
