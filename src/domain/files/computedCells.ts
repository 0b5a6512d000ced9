import { columnLetters, FIRST_ROW, type FormulaCell } from './formulaCell.ts';
import { readFormula, type CellValue, type Cells } from './readFormula.ts';

/**
 * What every cell of a table comes to, row by row, so that a program that only shows a spreadsheet has something to show. Null where a cell
 * is empty, or where a program would say that it cannot be computed.
 * @param rows the cells of each row, without the names of the columns
 */
export function computedCells(rows: readonly (readonly FormulaCell[])[]): CellValue[][] {
  const widest = Math.max(0, ...rows.map((cells) => cells.length));
  const places = new Map(Array.from({ length: widest }, (_, column) => [columnLetters(column), column]));
  const known = new Map<FormulaCell, CellValue>();
  const placeOf = (name: string): readonly [column: number, row: number] => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    return [places.get(letters) ?? -1, Number(row) - FIRST_ROW];
  };
  const at = (column: number, row: number): CellValue => valueOf(rows[row]?.[column] ?? null);
  const cells: Cells = {
    one: (name) => at(...placeOf(name)),
    range: (from, to) => {
      const [[left, top], [right, bottom]] = [placeOf(from), placeOf(to)];
      return Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from({ length: right - left + 1 }, (_, column) => at(left + column, top + row)),
      ).flat();
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
    row.map((cell) => {
      const value = valueOf(cell);
      return typeof value === 'number' && !Number.isFinite(value) ? null : value;
    }),
  );
}
