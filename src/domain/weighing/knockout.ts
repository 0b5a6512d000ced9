import { scoreOf, type Item, type Weighing } from './weighing.ts';

/** An option and the criteria that it fails or may fail. */
export interface Failing {
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

/** Sets apart the options that fail a knock-out criterion for certain. Which options are left matters for everything that is computed after. */
export function knockedOut(weighing: Weighing): Knockout {
  const { options, criteria, knockouts } = weighing;
  const hard = criteria.filter(({ id }) => knockouts.includes(id));
  const failing = (option: Item, end: 'low' | 'high'): Failing => ({
    option,
    criteria: hard.filter(({ id }) => scoreOf(weighing, id, option.id)[end] < 0),
  });
  const some = ({ criteria: failed }: Failing): boolean => failed.length > 0;
  const apart = options.map((option) => failing(option, 'high')).filter(some);
  const left = options.filter((option) => !apart.some((one) => one.option === option));
  return { left: { ...weighing, options: left }, apart, maybe: left.map((option) => failing(option, 'low')).filter(some) };
}
