import type { SeriesInfo } from '../schema/series.ts';
import { problemWithNumber } from './clearNumber.ts';
import { fromCsv } from './csv.ts';
import { numberInCell } from './format.ts';

/** A cell of a series: a number, a text, or nothing where the source has nothing. */
export type Cell = number | string | null;

/** A series with its rows; each row has one cell a column. */
export interface Series extends SeriesInfo {
  readonly rows: readonly (readonly Cell[])[];
}

/** A mistake in the CSV of a series: its line, and what to write. */
export class SeriesError extends Error {
  /** Line of the file, 1 for the first. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'SeriesError';
    this.line = line;
  }
}

/**
 * Reads the CSV of a series (comma, quotes where needed, first line the names of the columns).
 * Throws a SeriesError with a sentence for the author when it does not fit the columns.
 */
export function readSeries(csv: string, info: SeriesInfo): Series {
  const [head = [], ...lines] = fromCsv(csv);
  const names = info.columns.map((column) => column.name);
  if (head.join() !== names.join()) throw new SeriesError(1, `the first line is "${head.join()}"; write "${names.join()}"`);
  const rows = lines.map((cells, index) => {
    const line = index + 2;
    if (cells.length !== names.length)
      throw new SeriesError(line, `the line has ${cells.length} cells; write ${names.length}, as in the first line`);
    return cells.map((cell, column) => readCell(cell, info.columns[column]?.unit === 'tekst', line));
  });
  return { ...info, rows };
}

function readCell(cell: string, isText: boolean, line: number): Cell {
  if (cell === '') return null;
  if (isText && cell.includes('{feit:')) throw new SeriesError(line, `"${cell}": a cell takes no {feit:…}; write the words`);
  if (isText) return cell;
  const number = Number(cell);
  if (Number.isNaN(number)) throw new SeriesError(line, `"${cell}" is no number; write digits without points, or leave it empty`);
  const problem = problemWithNumber(cell);
  if (problem !== undefined) throw new SeriesError(line, problem);
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
  return unit === 'jaar' ? String(cell) : numberInCell(cell);
}
