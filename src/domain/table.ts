import { spoken } from './format.ts';

/** A cell of a table: what readers see, and the bare number where a spreadsheet can use it. */
export type TableCell = string | { text: string; value: number };

/** Rows under named columns, such as those behind a chart. The first cell of a row is its name. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly TableCell[])[];
}

const LONGEST_NUMBER = 16;

/** Whether a cell is a bare, short number: such a column stands to the right; amounts with words around them read as text. */
export function isShortNumber(cell: TableCell | undefined): boolean {
  return typeof cell === 'object' && cell.text.length <= LONGEST_NUMBER;
}

/** A cell as its chart has it, with signs and short forms. */
export function cellText(cell: TableCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** A cell as a page has it: in words, so that it is heard, copied and opened elsewhere as it is read. A bare number stays one. */
export function spokenCell(cell: TableCell): string {
  return spoken(cellText(cell));
}
