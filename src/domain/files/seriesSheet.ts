import type { Source } from '../../schema/source.ts';
import { fillFacts } from '../notes.ts';
import type { Register } from '../register.ts';
import type { Cell, Series } from '../series.ts';
import { placeCells } from './factRecords.ts';
import { figureColumns } from './figureColumns.ts';
import { sheetOf, tidyNumber, type Sheet } from './sheet.ts';

const SERIES_COLUMNS = figureColumns(
  'wat',
  'groep',
  'jaar',
  'waarde',
  'eenheid',
  'toelichting',
  'stand',
  'bron',
  'bronklasse',
  'plek',
  'let_op',
);
const YEAR = /^\d{4}$/;

/**
 * A series with one number a row, so that programs need no heading that is a year: its item, its year, its unit.
 * A cell that the source leaves out keeps its row, without a number. Words that stand in a row of the series go with each of its numbers.
 */
export function seriesSheet(series: Series, register: Register, sources: readonly Source[]): Sheet {
  const { columns, source, asOf, caution } = series;
  const around = { stand: asOf, ...placeCells([source], sources), let_op: fillFacts(caution, register) };
  const measures = columns.flatMap(({ label, unit }, index) => (index > 0 && unit !== 'tekst' ? [{ label, unit, index }] : []));
  return sheetOf(
    SERIES_COLUMNS,
    series.rows.flatMap((row) =>
      measures.map(({ label, unit, index }) => ({
        ...namesOf(row[0] ?? null, columns[0]?.unit === 'jaar', label),
        ...(measures.length === 1 ? { groep: null } : {}),
        waarde: numberIn(row[index]),
        eenheid: unit,
        toelichting: textsOf(row.slice(1)),
        ...around,
      })),
    ),
  );
}

/** What a number counts: rows of a series are items or years, columns are what is counted, or years. */
function namesOf(row: Cell, rowsAreYears: boolean, column: string): { wat: string; groep: string | null; jaar: number | null } {
  if (rowsAreYears) return { wat: column, groep: null, jaar: Number(row) };
  const item = String(row ?? '');
  return YEAR.test(column) ? { wat: item, groep: null, jaar: Number(column) } : { wat: item, groep: column, jaar: null };
}

function numberIn(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? tidyNumber(cell) : null;
}

function textsOf(cells: readonly Cell[]): string | null {
  const texts = cells.filter((cell) => typeof cell === 'string');
  return texts.length > 0 ? texts.join('; ') : null;
}
