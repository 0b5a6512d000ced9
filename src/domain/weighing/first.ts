import { bestMargin } from './bestMargin.ts';
import { scoreDifference, standingOf } from './difference.ts';
import { failureOf } from './knockout.ts';
import { usedCriteria, weightOf, type Item, type Weighing } from './weighing.ts';

/** Which option comes first. */
export type FirstPlace =
  /** No option is left. */
  | { kind: 'nobody' }
  /** One option is left, with nothing to weigh it against. */
  | { kind: 'only'; option: Item }
  /** No criterion has a weight above nought, so nothing is weighed. */
  | { kind: 'nothing' }
  /** Stands before every other, whatever is still unknown. */
  | { kind: 'alone'; option: Item }
  /** Stand exactly level, and before every other, whatever is still unknown. */
  | { kind: 'shared'; options: readonly Item[] }
  /** Not yet to be said. Of each option that can be first for some of what is unknown: whether it can be so alone, or only with another. */
  | { kind: 'open'; possible: readonly { option: Item; alone: boolean }[] };

/** The first place among the options of a weighing from which the knocked-out ones are gone. */
export function firstPlace(weighing: Weighing): FirstPlace {
  const { options } = weighing;
  const [only] = options;
  if (!only) return { kind: 'nobody' };
  if (options.length === 1) return { kind: 'only', option: only };
  if (usedCriteria(weighing).every(({ id }) => weightOf(weighing, id).high === 0)) return { kind: 'nothing' };
  const certain = options.filter(({ id }) => options.every((other) => other.id === id || isAhead(weighing, id, other.id)));
  const [leader] = certain;
  if (leader) return certain.length === 1 ? { kind: 'alone', option: leader } : { kind: 'shared', options: certain };
  return {
    kind: 'open',
    possible: options.flatMap((option) => {
      const best = bestOf(weighing, option);
      return best < 0 ? [] : [{ option, alone: best > 0 }];
    }),
  };
}

function isAhead(weighing: Weighing, one: string, other: string): boolean {
  const standing = standingOf(weighing, one, other);
  return standing === 'before' || standing === 'equal';
}

/** Whether an option can pass all others (1), come level with the best of them (0), or neither (−1), with some criterion that counts. */
function bestOf(weighing: Weighing, { id: option }: Item): number {
  // A rival that may fail a knock-out criterion may not be there.
  const rivals = weighing.options.filter(({ id }) => id !== option && failureOf(weighing, id) === 'never');
  if (rivals.length === 0) return 1;
  const criteria = usedCriteria(weighing).map(({ id }) => ({
    weight: weighing.weights[id],
    margins: rivals.map((rival) => scoreDifference(weighing, id, option, rival.id).high),
  }));
  const unknown = criteria.filter(({ weight }) => weight === undefined).map(({ margins }) => margins);
  const known = criteria.reduce(
    (sums, { weight = 0, margins }) => sums.map((sum, at) => sum + weight * (margins[at] ?? 0)),
    rivals.map(() => 0),
  );
  if (criteria.some(({ weight = 0 }) => weight > 0)) return bestMargin(known, unknown);
  // With no weight at all every option is level. Whatever counts can be made to count fully: only shares matter.
  return Math.max(
    ...unknown.map((full, at) =>
      bestMargin(
        full.map((margin) => WHOLE * margin),
        unknown.filter((_, other) => other !== at),
      ),
    ),
  );
}

const WHOLE = 4;
