import type { Source } from '../../schema/source.ts';
import type { Place } from '../notes.ts';
import type { Register } from '../register.ts';
import { cellText, type Table } from '../table.ts';
import type { Datum } from './datum.ts';
import { factCells, placeCells } from './factRecords.ts';
import { figureColumns } from './figureColumns.ts';
import { sheetOf, tidyNumber, type Column, type Sheet } from './sheet.ts';

/** What the file of a chart is made from. */
export interface ChartFile {
  table: Table;
  /** Its figures; undefined for a chart that has only words. */
  data: readonly Datum[] | undefined;
  /** Where its figures come from, and from when. */
  places: readonly Place[];
  asOf: string;
  /** What a reader must know of the chart. */
  caution: string | undefined;
}

const CHART_COLUMNS = figureColumns(
  'wat',
  'groep',
  'jaar',
  'betreft',
  'datum',
  'waarde',
  'waarde_laag',
  'waarde_hoog',
  'waarde_tekst',
  'eenheid',
  'zekerheid',
  'in_woorden',
  'soort',
  'toelichting',
  'stand',
  'bron',
  'bronklasse',
  'plek',
  'let_op',
  'cijfer',
);
const WORD_COLUMNS = figureColumns('stand', 'bron', 'bronklasse', 'plek', 'let_op');
const YEAR = /^\d{4}$/;

/** The table behind a chart for programs: one figure a row, with its unit, year, source and what must be known. A chart of words keeps its columns. */
export function chartSheet(chart: ChartFile, register: Register, sources: readonly Source[]): Sheet {
  const { data } = chart;
  return data === undefined
    ? wordSheet(chart, sources)
    : sheetOf(
        CHART_COLUMNS,
        data.map((datum) => rowOf(datum, chart, register, sources)),
      );
}

function rowOf(datum: Datum, { places, asOf, caution }: ChartFile, register: Register, sources: readonly Source[]) {
  const named = { wat: datum.what, groep: datum.group ?? null, toelichting: datum.remark ?? null };
  if (datum.fact === undefined) {
    const around = { stand: asOf, ...placeCells(places, sources), let_op: caution ?? null };
    return { ...named, ...yearCells(datum.year), waarde: tidyNumber(datum.value), eenheid: datum.unit, ...around };
  }
  const { let_op, betreft, ...cells } = factCells(register.get(datum.fact), register, sources);
  const when = datum.when ?? betreft ?? undefined;
  const around = { cijfer: datum.fact, let_op: [let_op, caution].filter(Boolean).join(' ') || null };
  if (datum.moment === undefined) return { ...named, ...cells, ...yearCells(when), ...around };
  const { stand, bron, bronklasse, plek } = cells;
  return {
    ...named,
    ...yearCells(when, datum.moment.slice(0, 4)),
    datum: isDate(datum.moment) ? datum.moment : null,
    stand,
    bron,
    bronklasse,
    plek,
    ...around,
  };
}

function isDate(moment: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(moment);
}

/** The year as a number where it is one year, and the period in words. */
function yearCells(when: string | undefined, year = when): { jaar: number | null; betreft: string | null } {
  return { jaar: year !== undefined && YEAR.test(year) ? Number(year) : null, betreft: when ?? null };
}

/** A table of words as it is, with its sources. */
function wordSheet({ table, places, asOf, caution }: ChartFile, sources: readonly Source[]): Sheet {
  const around = [asOf, ...Object.values(placeCells(places, sources)), caution ?? null];
  return {
    columns: [...table.columns.map(wordColumn), ...WORD_COLUMNS],
    rows: table.rows.map((row) => [...row.map(cellText), ...around]),
  };
}

function wordColumn(title: string): Column {
  return { name: nameOf(title), title, type: 'text', meaning: `De kolom “${title}” van de tabel bij de grafiek.` };
}

/** A heading as a name for programs: `Komt uit, of in de plaats van` → `komt_uit_of_in_de_plaats_van`. */
function nameOf(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
