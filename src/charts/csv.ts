import type { ChartTable } from './scene.ts';

/** A table as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. */
export function toCsv({ columns, rows }: ChartTable): string {
  return `\ufeff${[columns, ...rows].map((cells) => cells.map(quote).join(',')).join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
