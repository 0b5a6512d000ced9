import type { Scenario } from '../../inputs.ts';
import { yearsOf } from '../scenario.ts';
import { DIALECTS } from './dialect.ts';
import { emptyRows } from './emptyRows.ts';
import { inputRows, usedRows } from './inputRows.ts';
import { moneyRows } from './moneyRows.ts';
import { peopleRows } from './peopleRows.ts';
import { resultSteps } from './resultSteps.ts';
import { lastYearRows, shownRows } from './shownRows.ts';
import { COLUMNS, placeRows, type PlacedRow, type PlannedRow } from './table.ts';

/** A spreadsheet that computes a scenario by itself: the names of its columns, and its rows. */
export interface FormulaTable {
  columns: readonly string[];
  rows: readonly PlacedRow[];
}

/**
 * The scenario as one table with the formulas of the model. Only the cells of inputs differ from scenario to scenario, so whoever changes one
 * gets what the page would give. In .xlsx and .ods there are columns for as many years as the model takes.
 */
export function spreadsheetOf(scenario: Scenario, format: keyof typeof DIALECTS): FormulaTable {
  const dialect = DIALECTS[format];
  const count = dialect.columns ?? yearsOf(scenario).length;
  const rows: PlannedRow[] = [
    { name: 'jaar', label: 'Jaar', unit: 'jaar', first: '[van.midden]', years: '[jaar<]+1', role: 'heading' },
    ...lastYearRows(dialect, count),
    ...inputRows(scenario),
    ...shownRows(dialect),
    ...usedRows(),
    ...peopleRows(dialect, count),
    ...moneyRows(),
    ...emptyRows(),
    ...resultSteps(dialect),
  ];
  const names = Array.from({ length: count }, (_, year) => `jaar_${year + 1}`);
  return { columns: [...COLUMNS, ...names], rows: placeRows(rows, count) };
}
