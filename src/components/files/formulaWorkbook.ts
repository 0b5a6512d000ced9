import type { Cell, WriteOptions } from 'hucre/xlsx';
import { fromCsv } from '../../domain/csv.ts';
import { NO_DATE } from './writeWorkbook.ts';

/** A number that the CSV writes as a formula, so that no program takes a comma in it for something else: `=65000/10000`. */
const CONSTANT = /^=(\d+)(?:\/(\d+))?$/;
const WIDTHS = { first: 48, other: 14 } as const;

/** The spreadsheet with formulas of a scenario, out of its CSV: constants as numbers that a reader may change, the rest as formulas. */
export function formulaWorkbook(csv: string): WriteOptions {
  const rows = fromCsv(csv);
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, index) => row.forEach((text, column) => cells.set(`${index},${column}`, cellOf(text, index === 0))));
  return {
    sheets: [
      {
        name: 'Rekenblad',
        columns: (rows[0] ?? []).map((_, index) => ({ width: index === 0 ? WIDTHS.first : WIDTHS.other })),
        rows: rows.map((row) => row.map((text) => (text.startsWith('=') || text === '' ? null : text))),
        cells,
        freezePane: { rows: 1, columns: 1 },
      },
    ],
    properties: { title: 'Rekenblad bij een scenario', creator: 'Wegwijzer Participatiewet', created: NO_DATE, modified: NO_DATE },
  };
}

function cellOf(text: string, isHeading: boolean): Partial<Cell> {
  const [, top, bottom = '1'] = CONSTANT.exec(text) ?? [];
  if (top !== undefined) return { value: Number(top) / Number(bottom), type: 'number' };
  if (text.startsWith('=')) return { formula: text.slice(1), type: 'formula' };
  return { value: text, type: 'string', ...(isHeading ? { style: { font: { bold: true } } } : {}) };
}
