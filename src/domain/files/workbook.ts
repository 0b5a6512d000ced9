import type { Column, Sheet, SheetCell } from './sheet.ts';

/** A sheet of a workbook as readers see it: headings in words over columns. */
export interface WorkbookSheet {
  name: string;
  columns: readonly Pick<Column, 'title' | 'type'>[];
  rows: readonly (readonly SheetCell[])[];
}

/** A spreadsheet with its sheets, whatever the format that it is written in. */
export interface Workbook {
  title: string;
  sheets: readonly WorkbookSheet[];
}

/** A line of the sheet that says what a workbook is. */
export type AboutLine = readonly [what: string, text: string];

/**
 * A table as a workbook. The figures come first, for whoever opens it and for programs that read the first sheet; behind them stands what
 * it is, and what each column means.
 */
export function workbookOf(title: string, sheet: Sheet, about: readonly AboutLine[]): Workbook {
  const columns = sheet.columns.map((column): AboutLine => [`Kolom “${column.title}”`, column.meaning]);
  return {
    title,
    sheets: [
      { name: 'Cijfers', columns: sheet.columns, rows: sheet.rows },
      {
        name: 'Over dit bestand',
        columns: [
          { title: 'Wat', type: 'text' },
          { title: 'Uitleg', type: 'text' },
        ],
        rows: [...about, ...columns],
      },
    ],
  };
}
