import { isPoint, type Range } from './weighing.ts';

/** Below every total. */
const NOT_THERE = -1_000_000;

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
 * @param maybe for each option whether it may not be there at all
 * @param steps two or more
 */
export function countLeads(scores: readonly (readonly Range[])[], maybe: readonly boolean[], steps: number): LeadCounts {
  const options = scores[0]?.length ?? 0;
  const ends = (end: keyof Range): Int32Array => Int32Array.from(scores.flatMap((row) => row.map((score) => score[end])));
  const certain = scores.every((row) => row.every(isPoint)) && !maybe.includes(true);
  return certain
    ? countCertain(ends('low'), options, scores.length, steps)
    : countRanges(ends('low'), ends('high'), maybe, scores.length, steps);
}

/** Where every score is a single number: one total an option, and level is equal. */
function countCertain(scores: Int32Array, options: number, criteria: number, steps: number): LeadCounts {
  const totals = new Int32Array(options);
  const alone = new Float64Array(options);
  const first = new Float64Array(options);
  everyWay(criteria, steps, (criterion, step) => {
    let best = Number.MIN_SAFE_INTEGER;
    let level = 0;
    for (let option = 0, at = criterion * options; option < options; option++, at++) {
      const total = (totals[option] ?? 0) + step * (scores[at] ?? 0);
      totals[option] = total;
      if (total > best) {
        best = total;
        level = 1;
      } else if (total === best) level++;
    }
    for (let option = 0; option < options; option++) {
      if (totals[option] !== best) continue;
      add(first, option);
      if (level === 1) add(alone, option);
    }
  });
  return { alone: [...alone], first: [...first], possible: [...first] };
}

/**
 * Where some scores are ranges. At a given weighting the ends of a difference are those of the totals, for options do not share scores: an
 * option is first for certain when its least is no less than the most of every other, and can be when its most is no less than their least.
 */
function countRanges(lows: Int32Array, highs: Int32Array, maybe: readonly boolean[], criteria: number, steps: number): LeadCounts {
  const options = maybe.length;
  // An option that may not be there is never first for certain, and keeps no other from being so possibly.
  const least = Int32Array.from(maybe, (one) => (one ? NOT_THERE : 0));
  const most = new Int32Array(options);
  const alone = new Float64Array(options);
  const first = new Float64Array(options);
  const possible = new Float64Array(options);
  const bestLeast = new Best();
  const bestMost = new Best();
  everyWay(criteria, steps, (criterion, step) => {
    bestLeast.clear();
    bestMost.clear();
    for (let option = 0, at = criterion * options; option < options; option++, at++) {
      const low = (least[option] ?? 0) + step * (lows[at] ?? 0);
      const high = (most[option] ?? 0) + step * (highs[at] ?? 0);
      least[option] = low;
      most[option] = high;
      bestLeast.see(option, low);
      bestMost.see(option, high);
    }
    for (let option = 0; option < options; option++) {
      const low = least[option] ?? 0;
      const rival = bestMost.besides(option);
      if (low > rival) add(alone, option);
      if (low >= rival) add(first, option);
      if ((most[option] ?? 0) >= bestLeast.besides(option)) add(possible, option);
    }
  });
  return { alone: [...alone], first: [...first], possible: [...possible] };
}

/** The best of some values, and the best of those besides one. */
class Best {
  private owner = -1;
  private best = Number.MIN_SAFE_INTEGER;
  private second = Number.MIN_SAFE_INTEGER;

  clear(): void {
    this.owner = -1;
    this.best = this.second = Number.MIN_SAFE_INTEGER;
  }

  see(option: number, value: number): void {
    if (value > this.best) {
      this.second = this.best;
      this.best = value;
      this.owner = option;
    } else if (value > this.second) this.second = value;
  }

  besides(option: number): number {
    return option === this.owner ? this.second : this.best;
  }
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
