import { alikeCriteria, isPoint, scoredCriteria, scoreOf, type Item, type Weighing } from './weighing.ts';
import { countLeads } from './countLeads.ts';
import { failureOf } from './knockout.ts';

/** Every step of a weight, and those of them that are counted where there are more criteria, so that a phone is not held up. */
const FIVE_STEPS: readonly number[] = [0, 1, 2, 3, 4];
const THREE_STEPS: readonly number[] = [0, 2, 4];
const TWO_STEPS: readonly number[] = [0, 4];
const MOST_IN_FIVE = 8;
const MOST_IN_THREE = 10;

/** How often an option is first among all weightings. */
export interface Leads {
  option: Item;
  /** Alone, whatever unknown scores come to. */
  alone: number;
  /** Alone or level with others, whatever unknown scores come to; `alone` is part of it. */
  first: number;
  /** Alone or level with others, for some of what unknown scores can be; `first` is part of it. */
  possible: number;
}

/** What comes of all ways to weigh. */
export interface AllWeightings {
  /** The criteria whose weights are varied: those that tell options apart. */
  criteria: readonly Item[];
  /** Left out because all options have the same score there: they change no place. */
  alike: readonly Item[];
  /** Left out because no option has a score there. */
  withoutScore: readonly Item[];
  /** The weights that each criterion gets in turn. */
  steps: readonly number[];
  /** How many ways to weigh are counted: all but the one in which no criterion has a weight. */
  total: number;
  /** In the order of the options. */
  leads: readonly Leads[];
  /** Whether every score that is counted with is a single number, and no option may fail; `first` and `possible` are then the same. */
  certain: boolean;
}

/**
 * Counts in how many of all ways to weigh each option comes first, whatever weights the reader gave. With up to eight criteria that tell
 * options apart each weight is 0, 1, 2, 3 or 4; with up to ten it is 0, 2 or 4, and with more 0 or 4. Undefined where fewer than two options are left or nothing tells
 * them apart. It takes tens of milliseconds.
 */
export function allWeightings(weighing: Weighing): AllWeightings | undefined {
  const { options } = weighing;
  const scored = scoredCriteria(weighing);
  const alikeOnes = new Set(alikeCriteria(weighing));
  const criteria = scored.filter((criterion) => !alikeOnes.has(criterion));
  if (options.length < 2 || criteria.length === 0) return undefined;
  const steps = criteria.length <= MOST_IN_FIVE ? FIVE_STEPS : criteria.length <= MOST_IN_THREE ? THREE_STEPS : TWO_STEPS;
  const scores = criteria.map(({ id }) => options.map((option) => scoreOf(weighing, id, option.id)));
  const maybe = options.map((option) => failureOf(weighing, option.id) === 'maybe');
  const counts = countLeads(scores, maybe, steps.length);
  return {
    criteria,
    alike: scored.filter((criterion) => alikeOnes.has(criterion)),
    withoutScore: weighing.criteria.filter((criterion) => weighing.weights[criterion.id] !== undefined && !scored.includes(criterion)),
    steps,
    total: steps.length ** criteria.length - 1,
    leads: options.map((option, at) => ({
      option,
      alone: counts.alone[at] ?? 0,
      first: counts.first[at] ?? 0,
      possible: counts.possible[at] ?? 0,
    })),
    certain: scores.every((row) => row.every(isPoint)) && !maybe.includes(true),
  };
}
