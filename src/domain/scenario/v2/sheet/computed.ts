import { columnLetters, type FormulaCell } from '../../../files/formulaCell.ts';
import { readFormula, type CellValue, type Cells } from './readFormula.ts';
import type { FormulaTable } from './spreadsheet.ts';
import { FIRST_ROW } from './table.ts';

/**
 * What every cell of a table comes to, row by row, so that a program that only shows a spreadsheet has something to show. Null where a cell
 * is empty, or where a program would say that it cannot be computed.
 */
export function computedCells({ columns, rows }: FormulaTable): CellValue[][] {
  const letters = columns.map((_, column) => columnLetters(column));
  const places = new Map(letters.map((letter, column) => [letter, column]));
  const known = new Map<FormulaCell, CellValue>();
  const at = (name: string): CellValue => {
    const [, letter = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    return valueOf(rows[Number(row) - FIRST_ROW]?.cells[places.get(letter) ?? -1] ?? null);
  };
  const cells: Cells = {
    one: at,
    range: (from, to) => {
      const [letter = '', row = ''] = from.split(/(?<=[A-Z])(?=\d)/);
      const begin = places.get(letter) ?? 0;
      const end = places.get(to.replace(/\d+$/, '')) ?? begin;
      return letters.slice(begin, end + 1).map((one) => at(one + row));
    },
  };
  function valueOf(cell: FormulaCell): CellValue {
    if (cell === null || typeof cell !== 'object') return cell;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = readFormula(cell.formula)(cells);
    known.set(cell, value);
    return value;
  }
  return rows.map((row) =>
    row.cells.map((cell) => {
      const value = valueOf(cell);
      return typeof value === 'number' && !Number.isFinite(value) ? null : value;
    }),
  );
}
