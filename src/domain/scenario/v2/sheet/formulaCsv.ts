import { toCsv } from '../../../csv.ts';
import type { FormulaCell } from '../../../files/formulaCell.ts';
import type { Scenario } from '../../inputs.ts';
import { spreadsheetOf } from './spreadsheet.ts';

/** The spreadsheet of a scenario as CSV, for programs that read formulas from a text. */
export function formulaCsv(scenario: Scenario): string {
  const { columns, rows } = spreadsheetOf(scenario, 'csv');
  return toCsv([[...columns], ...rows.map(({ cells }) => cells.map(written))]);
}

/** A number without decimals in it: 6,5 is =65000/10000, so that no program takes a comma for something else. */
function written(cell: FormulaCell): string | null {
  if (typeof cell === 'number') return Number.isInteger(cell) ? `=${cell}` : `=${Math.round(cell * 10_000)}/10000`;
  return cell !== null && typeof cell === 'object' ? `=${cell.formula}` : cell;
}
