import { isPoint, type Range } from './weighing.ts';

/** For each option, in how many ways to weigh it is first: see `Leads`. */
export interface LeadCounts {
  alone: readonly number[];
  first: readonly number[];
  possible: readonly number[];
}

/**
 * Counts leads over every way to give each criterion a weight of 0 up to `steps` − 1, but the one in which all are nought. The ways are gone
 * by in the order of a reflected Gray code (Knuth, 7.2.1.1, algorithm H): from one to the next a single weight moves by one, so each total
 * takes one addition.
 * @param scores by criterion, then by option, at least one of both; whole numbers
 * @param steps two or more
 */
export function countLeads(scores: readonly (readonly Range[])[], steps: number): LeadCounts {
  const options = scores[0]?.length ?? 0;
  const [low, high] = (['low', 'high'] as const).map((end) => Int32Array.from(scores.flatMap((row) => row.map((score) => score[end]))));
  if (!low || !high) throw new Error('a range has two ends');
  const certain = scores.every((row) => row.every(isPoint));
  return certain ? countCertain(low, options, scores.length, steps) : countRanges(low, high, options, scores.length, steps);
}

/** Where every score is a single number: one total an option, and level is equal. */
function countCertain(scores: Int32Array, options: number, criteria: number, steps: number): LeadCounts {
  const totals = new Int32Array(options);
  const alone = new Float64Array(options);
  const first = new Float64Array(options);
  everyWay(criteria, steps, (criterion, step) => {
    let [best, level] = [Number.NEGATIVE_INFINITY, 0];
    for (let option = 0, at = criterion * options; option < options; option++, at++) {
      const total = (totals[option] ?? 0) + step * (scores[at] ?? 0);
      totals[option] = total;
      if (total > best) [best, level] = [total, 1];
      else if (total === best) level++;
    }
    for (let option = 0; option < options; option++) {
      if (totals[option] !== best) continue;
      add(first, option);
      if (level === 1) add(alone, option);
    }
  });
  return { alone: [...alone], first: [...first], possible: [...first] };
}

/** Where some scores are ranges: at a given weighting the ends of a difference are those of the totals, for options do not share scores. */
function countRanges(lows: Int32Array, highs: Int32Array, options: number, criteria: number, steps: number): LeadCounts {
  const [low, high] = [new Int32Array(options), new Int32Array(options)];
  const [alone, first, possible] = [new Float64Array(options), new Float64Array(options), new Float64Array(options)];
  everyWay(criteria, steps, (criterion, step) => {
    for (let option = 0, at = criterion * options; option < options; option++, at++) {
      low[option] = (low[option] ?? 0) + step * (lows[at] ?? 0);
      high[option] = (high[option] ?? 0) + step * (highs[at] ?? 0);
    }
    for (let option = 0; option < options; option++) {
      const [least, most] = [low[option] ?? 0, high[option] ?? 0];
      let [before, level, can] = [true, true, true];
      for (let other = 0; other < options; other++) {
        if (other === option) continue;
        const [otherLeast, otherMost] = [low[other] ?? 0, high[other] ?? 0];
        if (least <= otherMost) before = false;
        if (least < otherMost) level = false;
        if (most < otherLeast) can = false;
      }
      if (before) add(alone, option);
      if (level) add(first, option);
      if (can) add(possible, option);
    }
  });
  return { alone: [...alone], first: [...first], possible: [...possible] };
}

function add(counts: Float64Array, option: number): void {
  counts[option] = (counts[option] ?? 0) + 1;
}

/** Goes by every way to weigh but the first, in which all weights are nought, and says which weight moved, and by one up or down. */
function everyWay(criteria: number, steps: number, moved: (criterion: number, step: number) => void): void {
  const weights = new Int32Array(criteria);
  const direction = new Int32Array(criteria).fill(1);
  const focus = Int32Array.from({ length: criteria + 1 }, (_, at) => at);
  for (;;) {
    const criterion = focus[0] ?? criteria;
    focus[0] = 0;
    if (criterion === criteria) return;
    const step = direction[criterion] ?? 1;
    const weight = (weights[criterion] ?? 0) + step;
    weights[criterion] = weight;
    moved(criterion, step);
    if (weight > 0 && weight < steps - 1) continue;
    direction[criterion] = -step;
    focus[criterion] = focus[criterion + 1] ?? criteria;
    focus[criterion + 1] = criterion + 1;
  }
}
