import { describe, expect, it } from 'vitest';
import { computedCells } from './computedCells.ts';
import { readFormula, type CellValue } from './readFormula.ts';

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

  it('goes over ranges place by place, empty cells and all', () => {
    const ranges: Readonly<Record<string, readonly CellValue[]>> = { B2: [1, null, 3], C2: [2, 5, -1] };
    const value = (text: string): CellValue => readFormula(text)({ one: () => null, range: (from) => ranges[from] ?? [] });
    expect(value('SUMPRODUCT($B$2:$B$4*$C$2:$C$4)')).toBe(-1);
    expect(value('SUMPRODUCT(($B$2:$B$4="")*1)+COUNT(B2:B4)')).toBe(3);
    expect(value('SUMPRODUCT((($B$2:$B$4-$C$2:$C$4)>0)*($B$2:$B$4-$C$2:$C$4))')).toBe(4);
  });

  it('that is not known is an error, not another value', () => {
    for (const wrong of ['NOW()', '1+', '1 2', '1&2', '(1']) expect(() => valueOf(wrong)).toThrow(/formula/);
  });
});

describe('the cells of a table', () => {
  it('come to their values, whatever the order in which they need each other; what cannot be computed is empty', () => {
    const rows = [
      ['som', { formula: 'SUM(B3:B4)' }, { formula: 'SUM(B2:B4)/0' }],
      ['een', { formula: 'C4*2' }],
      ['twee', 3, 5],
    ];
    expect(computedCells(rows)).toEqual([
      ['som', 13, null],
      ['een', 10],
      ['twee', 3, 5],
    ]);
  });
});
