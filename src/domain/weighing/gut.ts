import { pairsOf, standingOf } from './difference.ts';
import type { Item, Weighing } from './weighing.ts';

/** Two options that the reader had in one order before weighing, and that the weights put in the other. */
interface GutDifference {
  /** Stood before the other in the reader’s own order. */
  gut: Item;
  /** Stands before it by weights and scores, whatever is still unknown. */
  weighed: Item;
}

/** How the order that a reader had before compares with what comes of weights and scores. */
export interface GutComparison {
  differing: readonly GutDifference[];
  /** Pairs that both put in the same order. */
  agreeing: number;
  /** Pairs that the reader put in an order and the weights do not: level, or not yet to be said. */
  undecided: number;
}

/** Compares pairs of options that the reader put in an order before weighing; equals and options that it misses are no pair. */
export function gutComparison(weighing: Weighing): GutComparison {
  const place = new Map(weighing.gut.flatMap((group, at) => group.map((id) => [id, at] as const)));
  const ordered = pairsOf(weighing.options).flatMap(([one, other]) => {
    const [a, b] = [place.get(one.id), place.get(other.id)];
    if (a === undefined || b === undefined || a === b) return [];
    const [gut, weighed] = a < b ? [one, other] : [other, one];
    return [{ gut, weighed, standing: standingOf(weighing, gut.id, weighed.id) }];
  });
  return {
    differing: ordered.filter(({ standing }) => standing === 'behind').map(({ gut, weighed }) => ({ gut, weighed })),
    agreeing: ordered.filter(({ standing }) => standing === 'before').length,
    undecided: ordered.filter(({ standing }) => standing !== 'behind' && standing !== 'before').length,
  };
}
