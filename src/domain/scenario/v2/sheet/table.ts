import { columnLetters, FIRST_ROW, type FormulaCell } from '../../../files/formulaCell.ts';

/**
 * A row before it is placed. In its formulas `[name]` is the cell of a row in the same year, `[name<]` that of the year before,
 * `[name@3]` that of the fourth year, and `[name.laag]`, `[name.midden]`, `[name.hoog]` its one value. Rows may name rows that stand below them.
 */
export interface PlannedRow {
  /** By which formulas find it; undefined for one that none asks for. */
  name?: string;
  label: string;
  unit?: string;
  /** What stands in the columns of low, middle and high. */
  low?: FormulaCell;
  mid?: FormulaCell;
  high?: FormulaCell;
  kind?: string;
  source?: string;
  /** What stands in the first year, and in each year; without `first` the first year is as the others. */
  first?: string;
  years?: string;
  /** How it is meant: the heading of a part, what a reader may change, a result, or a step between. */
  role: 'heading' | 'input' | 'result' | 'step';
}

/** A row with its cells in their places. */
export interface PlacedRow {
  role: PlannedRow['role'];
  unit: string | undefined;
  /** Whether it has a low and a high beside its middle. */
  ranged: boolean;
  cells: readonly FormulaCell[];
}

/** The names of the columns before the years. */
export const COLUMNS = ['post', 'eenheid', 'laag', 'midden', 'hoog', 'soort', 'bron'] as const;
/** The column of the first year (0 is A). */
export const YEARS_BEGIN = COLUMNS.length;
const ENDS = { laag: 'C', midden: 'D', hoog: 'E' } as const;

/** The columns of the years, as letters. */
function yearColumns(count: number): string[] {
  return Array.from({ length: count }, (_, year) => columnLetters(YEARS_BEGIN + year));
}

/** Puts rows in their places, `count` years wide. Throws when a formula names a row that is not there. */
export function placeRows(rows: readonly PlannedRow[], count: number): PlacedRow[] {
  const columns = yearColumns(count);
  const at = new Map(rows.flatMap(({ name }, place) => (name === undefined ? [] : [[name, place + FIRST_ROW] as const])));
  const filled = (template: string, year: number): string =>
    template.replace(/\[([^\].<@]+)(<|@\d+|\.laag|\.midden|\.hoog)?\]/g, (_, name: string, found?: string) => {
      const which = found ?? '';
      const row = at.get(name);
      if (row === undefined) throw new Error(`a formula of the spreadsheet names "${name}", which is no row`);
      if (which.startsWith('.')) return `$${ENDS[which.slice(1) as keyof typeof ENDS]}$${row}`;
      if (which.startsWith('@')) return `$${columns[Number(which.slice(1))] ?? ''}$${row}`;
      return `${columns[which === '<' ? year - 1 : year] ?? ''}${row}`;
    });
  const one = (cell: FormulaCell | undefined): FormulaCell =>
    cell !== null && typeof cell === 'object' ? { formula: filled(cell.formula, 0) } : (cell ?? null);
  return rows.map(({ label, unit, low, mid, high, kind, source, first, years, role }) => ({
    role,
    unit,
    ranged: low !== undefined,
    cells: [
      label,
      unit ?? null,
      one(low),
      one(mid),
      one(high),
      kind ?? null,
      source ?? null,
      ...columns.map((_, year) => {
        const template = year === 0 ? (first ?? years) : years;
        return template === undefined ? null : { formula: filled(template, year) };
      }),
    ],
  }));
}

/** The cells of a row in all years, for a formula that takes all of them. */
export function acrossYears(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, year) => `[${name}@${year}]`);
}
