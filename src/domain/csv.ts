import type { TableCell } from './table.ts';

/**
 * Rows as CSV (RFC 4180): bare numbers where there are, and a byte order mark so that spreadsheets read it as UTF-8.
 * The semicolon is what a spreadsheet with Dutch settings expects; it is for files whose numbers are texts with a decimal comma.
 */
export function toCsv(rows: readonly (readonly TableCell[])[], separator: ',' | ';' = ','): string {
  return `\ufeff${rows.map((cells) => cells.map((cell) => written(cell, separator)).join(separator)).join('\r\n')}\r\n`;
}

/** A cell between quotes where it holds what would end it. */
function written(cell: TableCell, separator: string): string {
  if (typeof cell !== 'string') return String(cell.value);
  return [separator, '"', '\r', '\n'].some((sign) => cell.includes(sign)) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
