import type { SheetCell } from './files/sheet.ts';

/**
 * Rows as CSV, the one dialect of the site (RFC 4180): commas, CRLF, a point before decimals, UTF-8 without a byte order mark.
 * The first row holds the names of the columns. A mark would become part of the first of them.
 */
export function toCsv(rows: readonly (readonly SheetCell[])[]): string {
  return `${rows.map((cells) => cells.map(written).join(',')).join('\r\n')}\r\n`;
}

/** The cells of CSV in the dialect of the site, row by row; a cell holds no line break. */
export function fromCsv(text: string): string[][] {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
    );
}

/** A cell between quotes where it holds what would end it. */
function written(cell: SheetCell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
