import { differenceOf, weightedDifference } from './difference.ts';
import { firstPlace } from './first.ts';
import { usedCriteria, type Item, type Range, type Weighing } from './weighing.ts';

/** What a criterion adds to the lead of one option over another. */
export interface Contribution {
  criterion: Item;
  /** Weight × difference in score, over all that both can be. */
  lead: Range;
}

/** What each criterion adds to the difference between two options, weightiest first by the middle of its range; those that add nothing are left out. */
export function contributions(weighing: Weighing, one: string, other: string): readonly Contribution[] {
  const middle = ({ lead: { low, high } }: Contribution): number => Math.abs(low + high);
  const width = ({ lead: { low, high } }: Contribution): number => high - low;
  return usedCriteria(weighing)
    .map((criterion) => ({ criterion, lead: weightedDifference(weighing, criterion.id, one, other) }))
    .filter(({ lead: { low, high } }) => low !== 0 || high !== 0)
    .sort((a, b) => middle(b) - middle(a) || width(b) - width(a));
}

/** The option that stands first alone, and the one that comes nearest to it; undefined where none stands first alone. */
export function topTwo(weighing: Weighing): { first: Item; second: Item } | undefined {
  const place = firstPlace(weighing);
  if (place.kind !== 'alone') return undefined;
  const first = place.option;
  const margin = ({ id }: Item): Range => differenceOf(weighing, first.id, id);
  const [second] = weighing.options
    .filter((option) => option !== first)
    .map((option) => ({ option, ...margin(option) }))
    .sort((a, b) => a.low - b.low || a.high - b.high);
  return second && { first, second: second.option };
}
