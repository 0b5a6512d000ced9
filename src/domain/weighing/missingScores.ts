import { pairsOf, standingOf } from './difference.ts';
import { askedCriteria, filledScore, isPoint, point, withScore, type Item, type Weighing } from './weighing.ts';

/** A score that is unknown or a range, and how many pairs of options would be put in order if it were known. */
export interface MissingScore {
  criterion: Item;
  option: Item;
  /** Over every whole score that it can still have: of the pairs that are open now, how many are decided then, at the least and at the most. */
  least: number;
  most: number;
  /** The same added up over all those scores. */
  sum: number;
}

/**
 * Every score that is not a single number yet and that would put a pair of options in order for some of what it can be. First the one that
 * settles most pairs whatever it comes to, then the one that settles most at best, then the one that settles most over all it can be.
 */
export function missingScores(weighing: Weighing): readonly MissingScore[] {
  const { options } = weighing;
  const open = openPairs(weighing);
  const found = askedCriteria(weighing).flatMap((criterion) =>
    options.flatMap((option) => {
      const range = filledScore(weighing, criterion.id, option.id);
      if (isPoint(range)) return [];
      const settled = Array.from({ length: range.high - range.low + 1 }, (_, at) => {
        const known = withScore(weighing, criterion.id, option.id, point(range.low + at));
        return open - openPairs(known);
      });
      const [least, most] = [Math.min(...settled), Math.max(...settled)];
      return most === 0 ? [] : [{ criterion, option, least, most, sum: settled.reduce((sum, one) => sum + one, 0) }];
    }),
  );
  return found.sort((one, other) => other.least - one.least || other.most - one.most || other.sum - one.sum);
}

function openPairs(weighing: Weighing): number {
  return pairsOf(weighing.options).filter(([one, other]) => standingOf(weighing, one.id, other.id) === 'open').length;
}
