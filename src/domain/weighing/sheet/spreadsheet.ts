import type { FormulaCell } from '../../files/formulaCell.ts';
import type { Weighing } from '../weighing.ts';
import { columnNames, criterionRow } from './criterionRow.ts';
import { layoutOf } from './layout.ts';
import { PAIR_NAMES, pairRows, RESULT_NAMES, resultRows } from './resultRows.ts';

/** A row of a spreadsheet: what a reader may change, headings of what follows, or what comes of it. */
interface WeighingRow {
  role: 'input' | 'heading' | 'result';
  cells: readonly FormulaCell[];
}

/** A spreadsheet that weighs by itself: the names of its columns, and its rows. */
export interface WeighingTable {
  columns: readonly string[];
  rows: readonly WeighingRow[];
  /** How many columns of a row of input, behind its name, a reader may change. */
  changeable: number;
}

/** What stands between the arguments of a function, in the file itself; programs show their own. */
const BETWEEN = { xlsx: ',', ods: ';' } as const;

/**
 * A weighing as one table with formulas: whoever changes a weight, a score or a demand has what the page would give, ranges included. There is
 * none for a CSV: its formulas need functions, which programs read in their own language.
 */
export function spreadsheetOf(weighing: Weighing, format: keyof typeof BETWEEN): WeighingTable {
  const layout = layoutOf(weighing);
  const choose = (test: string, yes: string, no: string): string => `IF(${[test, yes, no].join(BETWEEN[format])})`;
  const row = (role: WeighingRow['role'], cells: readonly FormulaCell[]): WeighingRow => ({ role, cells });
  return {
    columns: columnNames(layout),
    rows: [
      ...weighing.criteria.map((criterion, at) => row('input', criterionRow(weighing, criterion, layout.first + at, layout))),
      row('heading', []),
      row('heading', RESULT_NAMES),
      ...resultRows(layout, choose).map((cells) => row('result', cells)),
      row('heading', []),
      row('heading', PAIR_NAMES),
      ...pairRows(layout, choose).map((cells) => row('result', cells)),
    ],
    changeable: 2 + 2 * weighing.options.length,
  };
}
