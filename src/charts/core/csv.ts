import type { ChartTable, TableCell } from './scene.ts';

/** A table as CSV (RFC 4180), bare numbers where there are, with a byte order mark so that spreadsheets read it as UTF-8. */
export function toCsv({ columns, rows }: ChartTable): string {
  return `\ufeff${[columns, ...rows].map((cells) => cells.map(quote).join(',')).join('\r\n')}\r\n`;
}

function quote(cell: TableCell): string {
  if (typeof cell !== 'string') return String(cell.value);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
