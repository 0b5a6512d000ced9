import type { FormulaCell } from '../../files/formulaCell.ts';
import type { Item, Weighing } from '../weighing.ts';
import { labelOf } from '../words/items.ts';
import { FAILS } from './resultRows.ts';
import type { Layout, OptionColumns } from './layout.ts';

/** The names of the columns: what a reader may change, then what the sheet computes with. */
export function columnNames({ options }: Layout): string[] {
  const each = (...words: string[]): string[] => options.flatMap(({ option }) => words.map((word) => `${labelOf(option)}, ${word}`));
  return [
    'Criterium',
    'Gewicht (0 tot 4)',
    'Harde eis (1 is ja)',
    ...each('laag', 'hoog'),
    'Telt mee',
    'Gewicht, laag',
    'Gewicht, hoog',
    ...each('rekent met laag', 'rekent met hoog', 'laag als de optie meedoet'),
  ];
}

/** The row of a criterion. An empty weight is everything from 0 to 4, an empty score everything from −2 to 2; with one end filled that is the score. */
export function criterionRow(weighing: Weighing, criterion: Item, row: number, layout: Layout): FormulaCell[] {
  const { id } = criterion;
  const { weight, hard, counts, options } = layout;
  const score = ({ option }: OptionColumns): FormulaCell[] => {
    const range = weighing.scores[id]?.[option.id];
    return [range?.low ?? null, range?.high ?? null];
  };
  const filled = options.map(({ low, high, row: at }) => `(COUNT(${low}${row}:${high}${row})>0)*($${FAILS}$${at}=0)`).join('+');
  return [
    labelOf(criterion),
    weighing.weights[id] ?? null,
    weighing.knockouts.includes(id) ? 1 : null,
    ...options.flatMap(score),
    { formula: `(((1-(${weight}${row}=""))+(${hard}${row}=0)*(${filled}))>0)*1` },
    { formula: `${weight}${row}*${counts}${row}` },
    { formula: `(${weight}${row}*1+(${weight}${row}="")*4)*${counts}${row}` },
    ...options.flatMap((columns) => computedCells(columns, row, `${hard}${row}`)),
  ];
}

function computedCells({ low, high, usedLow }: OptionColumns, row: number, hard: string): FormulaCell[] {
  const [from, to] = [`${low}${row}`, `${high}${row}`];
  return [
    { formula: `${from}*1+(${from}="")*(${to}*1-2*(${to}=""))` },
    { formula: `${to}*1+(${to}="")*(${from}*1+2*(${from}=""))` },
    { formula: `${usedLow}${row}*(1-(${hard}>0)*(${usedLow}${row}<0))` },
  ];
}
