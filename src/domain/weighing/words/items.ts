import { formatNumber, numberInWords } from '../../format.ts';
import { rangeOf } from '../../scenario/amounts.ts';
import { isPoint, OWN_OPTIONS, type Item, type Range } from '../weighing.ts';
import { dutchList } from '../../dutch.ts';

/** What an option or a criterion is called alone: in a heading, a cell, a list. */
export function labelOf({ id, label }: Item): string {
  if (label.trim() !== '') return label;
  const at = OWN_OPTIONS.indexOf(id);
  if (at < 0) return 'Eigen criterium';
  return at === 0 ? 'Eigen optie' : `Eigen optie ${at + 1}`;
}

/** The same within a sentence, between quotation marks: it is a name. */
export function named(item: Item): string {
  return `“${labelOf(item)}”`;
}

/** Several of them: “A”, “B” en “C”. */
export function allNamed(items: readonly Item[]): string {
  return dutchList(items.map(named));
}

/** One of several numbers: 0, 2 of 4. */
export function oneOfNumbers(numbers: readonly number[]): string {
  return dutchList(numbers.map(formatNumber), 'of');
}

/** A score, a weight or a total as one hears it: “2”, “min 1”, “min 1 tot 2”. */
export function valueInWords(value: Range): string {
  return isPoint(value) ? numberInWords(value.low) : rangeOf(value, numberInWords);
}

/** A count with its noun. */
export function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
