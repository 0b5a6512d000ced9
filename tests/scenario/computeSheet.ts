import { compileFunction } from 'node:vm';
import type { FormulaTable } from '../../src/domain/scenario/v2/sheet/spreadsheet.ts';
import { columnLetters, type FormulaCell } from '../../src/domain/files/formulaCell.ts';

/** What a cell comes to; text where something is empty. */
export type Computed = number | string;
type Formula = (
  cell: (name: string) => Computed,
  blank: (name: string) => boolean,
  range: (from: string, to: string) => Computed[],
) => Computed;

const FUNCTIONS = `
  const IF = (test, yes, no) => test ? yes : no;
  const MIN = Math.min, MAX = Math.max, SQRT = Math.sqrt;
  const SUM = (cells) => cells.reduce((sum, one) => sum + (typeof one === 'number' ? one : 0), 0);
  const INDEX = (cells, row, column) => cells[column - 1];
`;
const compiled = new Map<string, Formula>();

/** A formula of .xlsx or of the CSV as a function, as a spreadsheet program reads it. */
function compile(formula: string): Formula {
  const known = compiled.get(formula);
  if (known) return known;
  const body = formula
    .replaceAll('$', '')
    .replace(/([A-Z]+\d+):([A-Z]+\d+)/g, "range('$1','$2')")
    .replace(/(?<!['\w])([A-Z]+\d+)=""/g, "blank('$1')")
    .replace(/(?<!['\w])([A-Z]+\d+)(?!['\w])/g, "cell('$1')")
    .replaceAll('^', '**')
    .replace(/(?<![<>])=/g, '==');
  const made = compileFunction(`${FUNCTIONS} return ${body};`, ['cell', 'blank', 'range']) as unknown as Formula;
  compiled.set(formula, made);
  return made;
}

/** Computes a table as a spreadsheet program would: gives the value of a cell by its label and its column. */
export function computeSheet({ columns, rows }: FormulaTable): (label: string, column: string) => Computed | undefined {
  const letters = columns.map((_, column) => columnLetters(column));
  const contents = new Map<string, FormulaCell>(
    rows.flatMap(({ cells }, row) => cells.map((cell, column) => [`${letters[column] ?? ''}${row + 2}`, cell] as const)),
  );
  const known = new Map<string, Computed>();
  const cell = (name: string): Computed => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const content = contents.get(name) ?? 0;
    const value =
      typeof content === 'object' ? compile(content.formula)(cell, (one) => (contents.get(one) ?? null) === null, range) : content;
    const told = typeof value === 'boolean' ? Number(value) : value;
    known.set(name, told);
    return told;
  };
  const range = (from: string, to: string): Computed[] => {
    const row = /\d+/.exec(from)?.[0] ?? '';
    const column = (name: string): number => letters.indexOf(name.replace(/\d+/, ''));
    return letters.slice(column(from), column(to) + 1).map((letter) => cell(letter + row));
  };
  const places = new Map(rows.map(({ cells }, row) => [cells[0], row + 2]).reverse() as [FormulaCell | undefined, number][]);
  return (label, column) => {
    const row = places.get(label);
    return row === undefined ? undefined : cell(`${letters[columns.indexOf(column)] ?? ''}${row}`);
  };
}
