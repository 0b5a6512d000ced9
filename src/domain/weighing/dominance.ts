import { scoreDifference } from './difference.ts';
import { failureOf } from './knockout.ts';
import { scoredCriteria, usedCriteria, type Item, type Weighing } from './weighing.ts';

/** An option, and another that is at least as good everywhere and better somewhere. */
export interface Dominated {
  option: Item;
  by: Item;
  /** Where the other is better for certain. */
  better: readonly Item[];
}

/**
 * Every option that another is, for certain, at least as good as on each criterion, and better than on one: whatever the weights. A criterion
 * that counts and has no score yet may still turn anything, so with one there is none.
 */
export function dominatedOptions(weighing: Weighing): readonly Dominated[] {
  const { options, weights } = weighing;
  const scored = new Set(scoredCriteria(weighing));
  const criteria = usedCriteria(weighing).filter((criterion) => scored.has(criterion) || weights[criterion.id] !== 0);
  return options.flatMap((option) =>
    options.flatMap((by) => {
      // What may fail a knock-out criterion may leave its place to the other.
      if (by === option || failureOf(weighing, by.id) !== 'never') return [];
      const least = criteria.map((criterion) => ({ criterion, low: scoreDifference(weighing, criterion.id, by.id, option.id).low }));
      const better = least.filter(({ low }) => low > 0).map(({ criterion }) => criterion);
      return better.length > 0 && least.every(({ low }) => low >= 0) ? [{ option, by, better }] : [];
    }),
  );
}
