import { scoreDifference } from './difference.ts';
import { scoredCriteria, type Item, type Weighing } from './weighing.ts';

/** An option, and another that is at least as good everywhere and better somewhere. */
export interface Dominated {
  option: Item;
  by: Item;
  /** Where the other is better for certain. */
  better: readonly Item[];
}

/** Every option that another is, for certain, at least as good as on each criterion with a score, and better than on one: whatever the weights. */
export function dominatedOptions(weighing: Weighing): readonly Dominated[] {
  const { options } = weighing;
  const criteria = scoredCriteria(weighing);
  return options.flatMap((option) =>
    options.flatMap((by) => {
      if (by === option) return [];
      const least = criteria.map((criterion) => ({ criterion, low: scoreDifference(weighing, criterion.id, by.id, option.id).low }));
      const better = least.filter(({ low }) => low > 0).map(({ criterion }) => criterion);
      return better.length > 0 && least.every(({ low }) => low >= 0) ? [{ option, by, better }] : [];
    }),
  );
}
