import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { anyScenario } from '../../../../../tests/scenario/anyScenario2.ts';
import { computeSheet } from '../../../../../tests/scenario/computeSheet.ts';
import { computedCells } from './computed.ts';
import { readFormula, type CellValue } from './readFormula.ts';
import { spreadsheetOf } from './spreadsheet.ts';

function valueOf(formula: string, cells: Readonly<Record<string, CellValue>> = {}): CellValue {
  return readFormula(formula)({ one: (name) => cells[name] ?? null, range: () => Object.values(cells) });
}

describe('a formula', () => {
  it.each([
    ['1+2*3^2', 19],
    ['-(2-5)*4/2', 6],
    ['10-2-3', 5],
    ['(A1="")*7', 7],
    ['(A1=0)*7', 7],
    ['MAX($A$1,MIN(3;4))', 3],
    ['IF(2>1,"ja",1/0)', 'ja'],
    ['IF(2<=1,1/0,SQRT(16))', 4],
    ['("krimp"="krimp")+(1<>2)+(2>=2)', 3],
  ])('%s is read as a program reads it: %s', (formula, value) => {
    expect(valueOf(formula)).toBe(value);
  });

  it('takes cells and ranges, and adds up numbers alone', () => {
    const cells = { H3: 1, I3: 'nog leeg', J3: 4 };
    expect(valueOf('SUM(H3:J3)', cells)).toBe(5);
    expect(valueOf('INDEX($H$3:$J$3,1,2+1)', cells)).toBe(4);
    expect(valueOf('H3+J3', cells)).toBe(5);
  });

  it('that is not known is an error, not another value', () => {
    for (const wrong of ['NOW()', '1+', '1 2', '1&2', '(1']) expect(() => valueOf(wrong)).toThrow(/formula/);
  });
});

describe('the cells of a table', () => {
  it('come to what an independent reader of formulas finds', () => {
    fc.assert(
      fc.property(fc.oneof(anyScenario({ longest: 4 }), anyScenario({ empty: 2, longest: 3 })), (scenario) => {
        const table = spreadsheetOf(scenario, 'xlsx');
        const cell = computeSheet(table);
        const cells = computedCells(table);
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
