import type { FormulaCell } from '../../files/formulaCell.ts';
import { pairsOf } from '../difference.ts';
import { labelOf } from '../words/items.ts';
import type { Layout, OptionColumns } from './layout.ts';

/** The columns of a result row in which stands how many demands an option fails, and how many it may fail, those included. */
export const FAILS = 'D';
const MAY_FAIL = 'E';
/** The column of a pair in which stands how the first option stands to the second. */
const STANDING = 'B';
const OPEN = '"nog niet te zeggen"';

export const RESULT_NAMES = ['Optie', 'Totaal, laag', 'Totaal, hoog', 'Eisen waarop die afvalt', 'Eisen waarop dat kan', 'Plaats'];
export const PAIR_NAMES = ['Optie', 'Staat', 'Andere optie', 'Verschil, laag', 'Verschil, hoog'];

/** Writes a choice between two values. */
type If = (test: string, yes: string, no: string) => string;

/** For each option its total, the demands that it fails, and whether it stands before all others. */
export function resultRows(layout: Layout, choose: If): FormulaCell[][] {
  const { weightLow, weightHigh, hard, options, pairs } = layout;
  const range = rangeIn(layout);
  const places = pairsOf(options);
  return options.map((one) => {
    const { option, usedLow, usedHigh, countedLow, row } = one;
    const unknown = `(SUM(${range(weightHigh)})>SUM(${range(weightLow)}))+(SUM(${range(weightLow)})=0)>0`;
    const total = (end: string): FormulaCell => ({
      formula: choose(unknown, '"nog leeg"', `SUMPRODUCT(${range(weightLow)}*${range(end)})/SUM(${range(weightLow)})`),
    });
    const failing = (end: string): FormulaCell => ({ formula: `SUMPRODUCT((${range(hard)}>0)*(${range(end)}<0))` });
    const before = places.flatMap(([first, second], at) => {
      if (first !== one && second !== one) return [];
      return [`(${STANDING}${pairs + at}="${first === one ? 'voor' : 'achter'}")`];
    });
    const isFirst = before.length === 0 ? '1' : `${before.join('+')}=${before.length}`;
    return [
      labelOf(option),
      total(countedLow),
      total(usedHigh),
      failing(usedHigh),
      failing(usedLow),
      { formula: choose(`${FAILS}${row}>0`, '"staat apart"', choose(isFirst, '"vooraan"', '"niet zeker vooraan"')) },
    ];
  });
}

/** For each pair of options the least and the most of their difference, and what that says. */
export function pairRows(layout: Layout, choose: If): FormulaCell[][] {
  const { weightLow, weightHigh, options, pairs } = layout;
  const range = rangeIn(layout);
  const sum = (difference: string, up: string, down: string): FormulaCell => ({
    formula: `SUMPRODUCT((${difference}>0)*${range(up)}*${difference}+(${difference}<0)*${range(down)}*${difference})`,
  });
  return pairsOf(options).map(([one, other], at) => {
    const row = pairs + at;
    const difference = (a: string, b: string): string => `(${range(a)}-${range(b)})`;
    return [
      labelOf(one.option),
      { formula: standing(one, other, `D${row}`, `E${row}`, choose) },
      labelOf(other.option),
      sum(difference(one.countedLow, other.usedHigh), weightLow, weightHigh),
      sum(difference(one.usedHigh, other.countedLow), weightHigh, weightLow),
    ];
  });
}

function standing({ row: one }: OptionColumns, { row: other }: OptionColumns, low: string, high: string, choose: If): string {
  const [fails, otherFails] = [`${FAILS}${one}`, `${FAILS}${other}`];
  const [mayFail, otherMayFail] = [`${MAY_FAIL}${one}`, `${MAY_FAIL}${other}`];
  const taking = choose(
    `(${low}>0)*(${mayFail}=0)>0`,
    '"voor"',
    choose(
      `(${high}<0)*(${otherMayFail}=0)>0`,
      '"achter"',
      choose(`(${low}=0)*(${high}=0)*(${mayFail}+${otherMayFail}=0)>0`, '"gelijk"', OPEN),
    ),
  );
  const without = choose(
    `${fails}>0`,
    choose(`${otherMayFail}=0`, '"achter"', OPEN),
    choose(`${otherFails}>0`, choose(`${mayFail}=0`, '"voor"', OPEN), taking),
  );
  return choose(`(${fails}>0)*(${otherFails}>0)>0`, '"beide apart"', without);
}

/** The cells of all criteria in a column. */
function rangeIn({ first, last }: Layout): (column: string) => string {
  return (column) => `$${column}$${first}:$${column}$${last}`;
}
