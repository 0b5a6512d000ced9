import { filledScore, type Item, type Range, type Weighing } from './weighing.ts';

/** An option and the criteria that it fails or may fail. */
interface Failing {
  option: Item;
  criteria: readonly Item[];
}

/** What the knock-out criteria do. */
export interface Knockout {
  /** The same weighing between the options that are left. */
  left: Weighing;
  /** Options that are set apart: their score is below nought for certain on one of these criteria. */
  apart: readonly Failing[];
  /** Options that stay, but whose score may be below nought on one of these. */
  maybe: readonly Failing[];
}

/** Whether an option fails a knock-out criterion: for certain, for some of what is unknown, or for none of it. */
export type Failure = 'certain' | 'maybe' | 'never';

/** Sets apart the options that fail a knock-out criterion for certain. Which options are left matters for everything that is computed after. */
export function knockedOut(weighing: Weighing): Knockout {
  const { options } = weighing;
  const of = (wanted: Failure): Item[] => options.filter(({ id }) => failureOf(weighing, id) === wanted);
  const failing = (option: Item, end: keyof Range): Failing => ({ option, criteria: failedBy(weighing, option.id, end) });
  const apart = of('certain');
  const left = { ...weighing, options: options.filter((option) => !apart.includes(option)) };
  return {
    left,
    apart: apart.map((option) => failing(option, 'high')),
    maybe: of('maybe').map((option) => failing(option, 'low')),
  };
}

/** Whether an option fails a knock-out criterion. */
export function failureOf(weighing: Weighing, option: string): Failure {
  if (failedBy(weighing, option, 'high').length > 0) return 'certain';
  return failedBy(weighing, option, 'low').length > 0 ? 'maybe' : 'never';
}

/** The knock-out criteria on which an end of the score of an option is below nought. */
function failedBy(weighing: Weighing, option: string, end: keyof Range): readonly Item[] {
  const { criteria, knockouts } = weighing;
  return criteria.filter(({ id }) => knockouts.includes(id) && filledScore(weighing, id, option)[end] < 0);
}
