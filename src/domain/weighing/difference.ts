import { failureOf } from './knockout.ts';
import { scoreOf, usedCriteria, weightOf, type Range, type Weighing } from './weighing.ts';

/**
 * How one option stands to another, whatever the unknown weights and scores come to. An option that fails a knock-out criterion stands behind
 * one that does not; apart is said when both fail. Open when it is not yet to be said.
 */
export type Standing = 'before' | 'behind' | 'equal' | 'apart' | 'open';

/** How far the score of one option may be above that of another on a criterion, without its weight. */
export function scoreDifference(weighing: Weighing, criterion: string, one: string, other: string): Range {
  const [a, b] = [scoreOf(weighing, criterion, one), scoreOf(weighing, criterion, other)];
  return { low: a.low - b.high, high: a.high - b.low };
}

/** What a criterion adds to the difference between two options: weight times the difference in score, over all that both can be. */
export function weightedDifference(weighing: Weighing, criterion: string, one: string, other: string): Range {
  const weight = weightOf(weighing, criterion);
  const { low, high } = scoreDifference(weighing, criterion, one, other);
  // Adding nought makes no minus nought of it.
  return { low: Math.min(weight.low * low, weight.high * low) + 0, high: Math.max(weight.low * high, weight.high * high) + 0 };
}

/**
 * Every value that the sum of weight × difference in score can have. Both options share a weight, so this is narrower than the difference
 * between the ranges of their totals. No criterion touches another, so the ends of the sum are the sums of the ends: exact.
 */
export function differenceOf(weighing: Weighing, one: string, other: string): Range {
  let [low, high] = [0, 0];
  for (const { id } of usedCriteria(weighing)) {
    const part = weightedDifference(weighing, id, one, other);
    low += part.low;
    high += part.high;
  }
  return { low, high };
}

/** How one option stands to another: before it only when it fails nothing and the whole range of their difference is above nought. */
export function standingOf(weighing: Weighing, one: string, other: string): Standing {
  const [fails, otherFails] = [failureOf(weighing, one), failureOf(weighing, other)];
  if (fails === 'certain' && otherFails === 'certain') return 'apart';
  if (fails === 'certain') return otherFails === 'never' ? 'behind' : 'open';
  if (otherFails === 'certain') return fails === 'never' ? 'before' : 'open';
  const { low, high } = differenceOf(weighing, one, other);
  if (low > 0 && fails === 'never') return 'before';
  if (high < 0 && otherFails === 'never') return 'behind';
  return low === 0 && high === 0 && fails === otherFails && fails === 'never' ? 'equal' : 'open';
}

/** Every pair of options, each once, in their order. */
export function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}
