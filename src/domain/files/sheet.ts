/** A cell of a table that programs read: a text, a bare number, or nothing. */
export type SheetCell = string | number | null;

/** What stands in a column: texts, numbers of the unit that the row names, or calendar years. */
export type ColumnType = 'text' | 'number' | 'year';

/** A column of a table that programs read. */
export interface Column {
  /** As programs have it, the header of the CSV: begins with a letter, no spaces. A public interface. */
  name: string;
  /** As readers have it, the heading in a spreadsheet. */
  title: string;
  type: ColumnType;
  /** What stands in it, in a sentence for whoever opens the file. */
  meaning: string;
}

/** One table for programs: from it come its CSV, its spreadsheets and its description. Each row has one cell a column. */
export interface Sheet {
  columns: readonly Column[];
  rows: readonly (readonly SheetCell[])[];
}

const CENTS = 100;

/** A number without the digits that only come of computing with binary fractions: two decimals, as readers see it at most. */
export function tidyNumber(value: number): number {
  return Math.round(value * CENTS) / CENTS;
}

/** The rows of a table as they stand in a file, the names of its columns first. */
export function rowsWithNames({ columns, rows }: Sheet): SheetCell[][] {
  return [columns.map(({ name }) => name), ...rows.map((row) => [...row])];
}

/** A table out of rows that name their cells; what a row does not name is empty. */
export function sheetOf<Name extends string>(
  columns: readonly (Column & { name: Name })[],
  rows: readonly Partial<Record<Name, SheetCell>>[],
): Sheet {
  return { columns, rows: rows.map((row) => columns.map(({ name }) => row[name] ?? null)) };
}
