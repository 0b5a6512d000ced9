import type { Cell, CellStyle, WriteOptions } from 'hucre/xlsx';
import { computedCells } from '../../domain/files/computedCells.ts';
import type { FormulaCell } from '../../domain/files/formulaCell.ts';
import type { CellValue } from '../../domain/files/readFormula.ts';
import type { AboutLine } from '../../domain/files/workbook.ts';
import { NO_DATE } from './noDate.ts';

const ABOUT_WIDTHS = [24, 100] as const;
export const HEADING: CellStyle = { font: { bold: true } };
/** What a reader may change is yellow: a tint on which black is read well. */
export const MAY_CHANGE: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF4C2' } } };

/** A table that computes itself, as it stands in a workbook. */
export interface FormulaSheet {
  title: string;
  columns: readonly { heading: string; width: number }[];
  rows: readonly (readonly FormulaCell[])[];
  /** The look of a cell, by its row (from 0) and column. */
  styleOf: (row: number, column: number) => CellStyle;
  /** So many rows and columns stay in view. */
  freeze: { rows: number; columns: number };
  /** What the workbook is, for its last sheet. */
  about: readonly AboutLine[];
}

/** What the writer of workbooks is given for a table that computes itself: the same in, the same bytes out. */
export function formulaOptions({ title, columns, rows, styleOf, freeze, about }: FormulaSheet): WriteOptions {
  // Beside each formula its value: a program that only shows the file does not compute it.
  const values = computedCells(rows);
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach(({ heading }, column) => cells.set(`0,${column}`, { value: heading, type: 'string', style: HEADING }));
  rows.forEach((row, index) =>
    row.forEach((content, column) => {
      const cell = cellOf(content, values[index]?.[column] ?? null, styleOf(index, column));
      if (cell) cells.set(`${index + 1},${column}`, cell);
    }),
  );
  return {
    sheets: [
      {
        name: 'Rekenblad',
        columns: columns.map(({ width }) => ({ width })),
        rows: [columns.map(({ heading }) => heading), ...values],
        cells,
        freezePane: freeze,
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

function cellOf(content: FormulaCell, value: CellValue, style: CellStyle): Partial<Cell> | undefined {
  if (content !== null && typeof content === 'object')
    return { formula: content.formula, formulaResult: value, value, type: 'formula', style };
  // An empty cell that may be filled has its colour.
  if (content === null) return style.fill ? { value: null, type: 'empty', style } : undefined;
  return { value: content, type: typeof content === 'number' ? 'number' : 'string', style };
}
