import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { anyScenario } from '../../../../../tests/scenario/anyScenario2.ts';
import { computeSheet } from '../../../../../tests/scenario/computeSheet.ts';
import { computedCells } from '../../../files/computedCells.ts';
import { spreadsheetOf } from './spreadsheet.ts';

describe('the cells of a scenario', () => {
  it('come to what an independent reader of formulas finds', () => {
    fc.assert(
      fc.property(fc.oneof(anyScenario({ longest: 4 }), anyScenario({ empty: 2, longest: 3 })), (scenario) => {
        const table = spreadsheetOf(scenario, 'xlsx');
        const cell = computeSheet(table);
        const cells = computedCells(table.rows.map((row) => row.cells));
        const labels = table.rows.map(({ cells: [label] }) => label);
        table.rows.forEach((row, index) => {
          const [label] = row.cells;
          if (typeof label !== 'string' || labels.indexOf(label) !== index) return;
          row.cells.forEach((content, column) => {
            if (content === null || typeof content !== 'object') return;
            const wanted = cell(label, table.columns[column] ?? '');
            const found = cells[index]?.[column] ?? null;
            if (typeof wanted === 'number' && Number.isFinite(wanted)) expect(found, label).toBeCloseTo(wanted, 6);
            else expect(found, label).toBe(typeof wanted === 'string' ? wanted : null);
          });
        });
      }),
      { numRuns: 4 },
    );
  });
});
