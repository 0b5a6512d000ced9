/** Something by which or between which is weighed: an option or a criterion. */
export interface Item {
  /** Stands in addresses, so it is never changed: letters, digits and hyphens. */
  id: string;
  /** As readers have it; may be empty for one of the reader’s own that has no name yet. */
  label: string;
}

/** What the site offers to weigh: its options and its criteria, in their order. */
export interface Offered {
  options: readonly Item[];
  criteria: readonly Item[];
}

/** Everything from a low end to a high end, both included; a single number has them equal. */
export interface Range {
  low: number;
  high: number;
}

/** Everything that a reader fills in. It is what an address holds. Nothing in it is scored beforehand. */
export interface Weighing {
  /** Who weighs; may be empty. */
  name: string;
  /** What is weighed: those that the site offers and the reader did not leave out, and a few of the reader’s own. */
  options: readonly Item[];
  /** All criteria that the site offers, and a few of the reader’s own. */
  criteria: readonly Item[];
  /** The reader’s own order of the options before anything was weighed, by id: groups of equals, first place first. It may miss options. */
  gut: readonly (readonly string[])[];
  /** Ids of the criteria on which an option must not fall below nought. */
  knockouts: readonly string[];
  /** By id of the criterion, a whole number from `WEIGHTS`; none where it is unknown. */
  weights: Readonly<Record<string, number | undefined>>;
  /** By id of the criterion, then of the option, whole ends within `SCORES`; none where it is unknown. */
  scores: Readonly<Record<string, Readonly<Record<string, Range | undefined>> | undefined>>;
}

/** The ends of a weight. Steps are whole, so that every sum is exact. */
export const WEIGHTS: Range = { low: 0, high: 4 };
/** The ends of a score. */
export const SCORES: Range = { low: -2, high: 2 };
/** Ids of the options of a reader’s own, in their order. The first is as old links have it. */
export const OWN_OPTIONS: readonly [string, ...string[]] = ['eigen', 'optie-2', 'optie-3'];
/** Ids of the criteria of a reader’s own, in their order. */
export const OWN_CRITERIA: readonly string[] = ['eigen-1', 'eigen-2', 'eigen-3'];

/** Whether an id is that of an option of a reader’s own. */
export function isOwnOption(id: string): boolean {
  return OWN_OPTIONS.includes(id);
}

/** Whether an id is that of an option or a criterion of a reader’s own. */
export function isOwn(id: string): boolean {
  return isOwnOption(id) || OWN_CRITERIA.includes(id);
}

/** A weighing in which nothing is filled, between all options of the site. */
export function emptyWeighing({ options, criteria }: Offered): Weighing {
  return { name: '', options, criteria, gut: [], knockouts: [], weights: {}, scores: {} };
}

/** The score of an option on a criterion as it was filled; everything that it can be where it is unknown, never nought. */
export function filledScore({ scores }: Weighing, criterion: string, option: string): Range {
  return scores[criterion]?.[option] ?? SCORES;
}

/**
 * The score of an option on a criterion where the option takes part: on a knock-out criterion what is below nought would set it apart, so
 * only the rest counts.
 */
export function scoreOf(weighing: Weighing, criterion: string, option: string): Range {
  const { low, high } = filledScore(weighing, criterion, option);
  return weighing.knockouts.includes(criterion) && high >= 0 ? { low: Math.max(low, 0), high } : { low, high };
}

/** The weight of a criterion; everything that it can be where it is unknown. */
export function weightOf({ weights }: Weighing, criterion: string): Range {
  const weight = weights[criterion];
  return weight === undefined ? WEIGHTS : { low: weight, high: weight };
}

/** Whether a range is one number. */
export function isPoint({ low, high }: Range): boolean {
  return low === high;
}

/** The criteria on which something is filled that can be weighed. One that a reader left alone counts nowhere, not even as unknown. */
export function usedCriteria(weighing: Weighing): readonly Item[] {
  const scored = new Set(scoredCriteria(weighing));
  return weighing.criteria.filter((criterion) => weighing.weights[criterion.id] !== undefined || scored.has(criterion));
}

/** Whether nothing is filled that anything could follow from. */
export function isBlank(weighing: Weighing): boolean {
  return usedCriteria(weighing).length === 0 && weighing.knockouts.length === 0 && weighing.gut.length === 0;
}

/** The criteria that are weighed, and those that are a demand alone. */
export function askedCriteria(weighing: Weighing): readonly Item[] {
  const used = new Set(usedCriteria(weighing));
  return weighing.criteria.filter((criterion) => used.has(criterion) || weighing.knockouts.includes(criterion.id));
}

/** Of the criteria that are weighed those on which one of the options has a score. A knock-out criterion without a weight is a demand alone, and is not weighed. */
export function scoredCriteria({ criteria, options, scores, weights, knockouts }: Weighing): readonly Item[] {
  return criteria.filter(
    ({ id }) => options.some((option) => scores[id]?.[option.id] !== undefined) && (weights[id] !== undefined || !knockouts.includes(id)),
  );
}

/** The criteria on which all options have the same single score: they tell no options apart. */
export function alikeCriteria(weighing: Weighing): readonly Item[] {
  const { options } = weighing;
  const [first] = options;
  if (!first) return [];
  return usedCriteria(weighing).filter(({ id }) => {
    const { low, high } = filledScore(weighing, id, first.id);
    const isThere = (score: Range): boolean => score.low === low && score.high === low;
    return low === high && options.every((option) => isThere(filledScore(weighing, id, option.id)));
  });
}

/** The same weighing with another weight. */
export function withWeight(weighing: Weighing, criterion: string, weight: number | undefined): Weighing {
  return { ...weighing, weights: { ...weighing.weights, [criterion]: weight } };
}

/** The same weighing with another score. */
export function withScore(weighing: Weighing, criterion: string, option: string, score: Range | undefined): Weighing {
  return { ...weighing, scores: { ...weighing.scores, [criterion]: { ...weighing.scores[criterion], [option]: score } } };
}

/** A single number as a range. */
export function point(value: number): Range {
  return { low: value, high: value };
}
