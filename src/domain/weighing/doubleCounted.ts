import { pairsOf } from './difference.ts';
import { alikeCriteria, isPoint, scoredCriteria, filledScore, type Item, type Weighing } from './weighing.ts';

/** With fewer options, most criteria put them in the same order by chance. */
const FEWEST_OPTIONS = 3;

/** Two criteria that may be one thing counted twice. */
export interface DoubleCounted {
  criteria: readonly [Item, Item];
  /** Whether every option has the same score on both; otherwise they put the options in the same order. */
  same: boolean;
}

/**
 * Pairs of criteria on which all options have the same scores, or stand in the same order. Only single scores are compared, of three options or
 * more, and no criterion on which all are alike: that they agree would mean nothing.
 */
export function doubleCounted(weighing: Weighing): readonly DoubleCounted[] {
  const { options } = weighing;
  if (options.length < FEWEST_OPTIONS) return [];
  const alike = new Set(alikeCriteria(weighing));
  const compared = scoredCriteria(weighing)
    .filter((criterion) => !alike.has(criterion))
    .map((criterion) => ({ criterion, scores: options.map(({ id }) => filledScore(weighing, criterion.id, id)) }))
    .filter(({ scores }) => scores.every(isPoint))
    .map(({ criterion, scores }) => ({ criterion, values: scores.map(({ low }) => low) }));
  return pairsOf(compared).flatMap(([one, other]) =>
    inSameOrder(one.values, other.values)
      ? [{ criteria: [one.criterion, other.criterion] as const, same: one.values.join() === other.values.join() }]
      : [],
  );
}

function inSameOrder(one: readonly number[], other: readonly number[]): boolean {
  const both = one.map((value, at) => [value, other[at] ?? value] as const);
  return pairsOf(both).every(([[a1, a2], [b1, b2]]) => Math.sign(a1 - b1) === Math.sign(a2 - b2));
}
