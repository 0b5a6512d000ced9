import { scoreOf, usedCriteria, weightOf, type Range, type Weighing } from './weighing.ts';

/**
 * The total of an option: the mean of its scores by weight, from −2 to 2, over everything that unknown weights and scores can be. Undefined
 * where no criterion counts. To put two options in order, use their difference: their totals share weights.
 */
export function totalOf(weighing: Weighing, option: string): Range | undefined {
  const parts = usedCriteria(weighing).map(({ id }) => ({ weight: weightOf(weighing, id), score: scoreOf(weighing, id, option) }));
  const ends = (end: 'low' | 'high', sign: 1 | -1): number | undefined =>
    leastMean(parts.map(({ weight, score }) => ({ weight, score: sign * score[end] })));
  const [low, high] = [ends('low', 1), ends('high', -1)];
  return low === undefined || high === undefined ? undefined : { low: low + 0, high: -high + 0 };
}

/**
 * The least mean that weights within their ranges can give. It is reached with some of the lowest scores at their highest weight and all
 * others at their lowest, so trying each cut of the scores in order finds it.
 */
function leastMean(parts: readonly { weight: Range; score: number }[]): number | undefined {
  const sorted = [...parts].sort((a, b) => a.score - b.score);
  let sum = sorted.reduce((total, { weight, score }) => total + weight.low * score, 0);
  let weights = sorted.reduce((total, { weight }) => total + weight.low, 0);
  let least = weights > 0 ? sum / weights : undefined;
  for (const { weight, score } of sorted) {
    sum += (weight.high - weight.low) * score;
    weights += weight.high - weight.low;
    if (weights > 0) least = Math.min(least ?? Number.POSITIVE_INFINITY, sum / weights);
  }
  return least;
}
