import { columnLetters, FIRST_ROW } from '../../files/formulaCell.ts';
import type { Item, Weighing } from '../weighing.ts';

/** Where the columns of an option stand, as letters: what is filled, and what is computed with. */
export interface OptionColumns {
  option: Item;
  low: string;
  high: string;
  /** The ends as they are filled, in full; and the low end where the option takes part. */
  usedLow: string;
  usedHigh: string;
  countedLow: string;
  /** Its row among the results. */
  row: number;
}

/** Where everything stands in the spreadsheet of a weighing. */
export interface Layout {
  weight: string;
  hard: string;
  counts: string;
  weightLow: string;
  weightHigh: string;
  options: readonly OptionColumns[];
  /** The rows of the first and the last criterion. */
  first: number;
  last: number;
  /** The row of the first pair of options. */
  pairs: number;
}

/** A criterion, its weight, and whether it is a knock-out. */
const BEFORE_OPTIONS = 3;
const FILLED = 2;
const COMPUTED = 3;
/** An empty row and one with headings. */
const BETWEEN = 2;

/** The places of a weighing: criteria below each other, then its options, then their pairs. */
export function layoutOf({ options, criteria }: Weighing): Layout {
  const steps = BEFORE_OPTIONS + FILLED * options.length;
  const last = FIRST_ROW + criteria.length - 1;
  const results = last + BETWEEN + 1;
  return {
    weight: columnLetters(1),
    hard: columnLetters(2),
    counts: columnLetters(steps),
    weightLow: columnLetters(steps + 1),
    weightHigh: columnLetters(steps + 2),
    options: options.map((option, at) => {
      const filled = BEFORE_OPTIONS + FILLED * at;
      const computed = steps + BEFORE_OPTIONS + COMPUTED * at;
      return {
        option,
        low: columnLetters(filled),
        high: columnLetters(filled + 1),
        usedLow: columnLetters(computed),
        usedHigh: columnLetters(computed + 1),
        countedLow: columnLetters(computed + 2),
        row: results + at,
      };
    }),
    first: FIRST_ROW,
    last,
    pairs: results + options.length + BETWEEN,
  };
}
