import type { SeriesInfo } from '../schema/series.ts';
import { formatNumber } from './format.ts';

/** A cell of a series: a number, a text, or nothing where the source has nothing. */
export type Cell = number | string | null;

/** A series with its rows; each row has one cell a column. */
export interface Series extends SeriesInfo {
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Reads the CSV of a series (comma, quotes where needed, first line the names of the columns).
 * Throws an Error with a sentence for the author when it does not fit the columns.
 */
export function readSeries(csv: string, info: SeriesInfo): Series {
  const [head = [], ...lines] = csv.trim().split(/\r?\n/).map(splitLine);
  const names = info.columns.map((column) => column.name);
  if (head.join() !== names.join()) throw new Error(`the first line of ${info.id}.csv is "${head.join()}"; write "${names.join()}"`);
  const rows = lines.map((cells, index) => {
    if (cells.length !== names.length)
      throw new Error(`line ${index + 2} of ${info.id}.csv has ${cells.length} cells; write ${names.length}, as in its first line`);
    return cells.map((cell, column) => readCell(cell, info.columns[column]?.unit === 'tekst'));
  });
  return { ...info, rows };
}

function splitLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function readCell(cell: string, isText: boolean): Cell {
  if (cell === '') return null;
  if (isText) return cell;
  const number = Number(cell);
  if (Number.isNaN(number)) throw new Error(`"${cell}" is no number; write digits without points, or leave it empty`);
  return number;
}

/** The column of a series as numbers; a missing cell counts as nothing (0). */
export function columnNumbers(series: Series, name: string): number[] {
  const index = series.columns.findIndex((column) => column.name === name);
  return series.rows.map((row) => Number(row[index] ?? 0));
}

/** A cell as readers see it: whole euros, years without a point, a dash where the source has nothing. */
export function formatCell(cell: Cell, unit: Series['columns'][number]['unit']): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  return unit === 'jaar' ? String(cell) : formatNumber(cell);
}
