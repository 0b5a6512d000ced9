import { compileFunction } from 'node:vm';
import { columnLetters, type FormulaCell } from '../../src/domain/files/formulaCell.ts';
import type { WeighingTable } from '../../src/domain/weighing/sheet/spreadsheet.ts';

type Computed = number | string;

const FUNCTIONS = 'const IF = (test, yes, no) => test ? yes : no;';

/** Computes the spreadsheet of a weighing as a program for .xlsx would: gives the value of a cell by its place. */
export function computeWeighing({ rows }: WeighingTable): (place: string) => Computed {
  const contents = new Map<string, FormulaCell>(
    rows.flatMap(({ cells }, row) => cells.map((cell, column) => [`${columnLetters(column)}${row + 2}`, cell] as const)),
  );
  const known = new Map<string, Computed>();
  const isBlank = (place: string): boolean => (contents.get(place) ?? null) === null;
  const cell = (place: string): Computed => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const content = contents.get(place) ?? 0;
    const value: unknown = typeof content === 'object' ? evaluate(content.formula) : content;
    const told = typeof value === 'string' ? value : Number(value) + 0;
    known.set(place, told);
    return told;
  };
  /** Adds up what an expression comes to in each row of its ranges. */
  const each = (from: number, to: number, term: (row: number) => number): number => {
    let sum = 0;
    for (let row = from; row <= to; row++) sum += term(row);
    return sum;
  };
  const count = (from: string, to: string): number => [from, to].filter((place) => !isBlank(place)).length;
  const evaluate = (formula: string): unknown =>
    (
      compileFunction(`${FUNCTIONS} return ${translated(formula)};`, ['cell', 'blank', 'each', 'count']) as unknown as (
        ...given: unknown[]
      ) => unknown
    )(cell, isBlank, each, count);
  return cell;
}

/** A formula as a program of our own: sums over ranges go by row, and an empty cell is nought. */
function translated(formula: string): string {
  let text = formula.replaceAll('$', '').replace(/COUNT\(([A-Z]+\d+):([A-Z]+\d+)\)/g, "count('$1','$2')");
  for (;;) {
    const start = /(?:SUMPRODUCT|SUM)\(/.exec(text);
    if (!start) break;
    const begin = start.index + start[0].length;
    let end = begin;
    for (let depth = 1; depth > 0; end++) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
    const inside = text.slice(begin, end - 1);
    const [, first, last] = /[A-Z]+(\d+):[A-Z]+(\d+)/.exec(inside) ?? [];
    const term = inside.replace(/([A-Z]+)\d+:[A-Z]+\d+/g, "cell('$1'+row)");
    text = `${text.slice(0, start.index)}each(${first ?? ''},${last ?? ''},(row)=>${term})${text.slice(end)}`;
  }
  return text
    .replace(/(?<!['\w])([A-Z]+\d+)=""/g, "blank('$1')")
    .replace(/(?<!['\w])([A-Z]+\d+)(?!['\w])/g, "cell('$1')")
    .replace(/(?<![<>=])=(?![>=])/g, '==');
}
