/** A cell as it is written: a number or text, or a formula without its `=`. */
export type FormulaCell = number | string | null | { formula: string };

/** The letters of a column: 0 is A. */
export function columnLetters(column: number): string {
  const letter = (place: number): string => String.fromCharCode(65 + place);
  return column < 26 ? letter(column) : letter(Math.floor(column / 26) - 1) + letter(column % 26);
}

/** The number of the first row of a table in its sheet: above it stand the names of the columns. */
export const FIRST_ROW = 2;
