import { pairsOf, standingOf, type Standing } from './difference.ts';
import { isOwn, filledScore, usedCriteria, weightOf, type Item, type Range, type Weighing } from './weighing.ts';

/** How far apart members may be and still agree, in steps of a weight or a score. */
const WITHIN = 1;

/** What members of a group say of one thing. */
type Verdict = 'agree' | 'differ' | 'open';

/** Two options, and how the first stands to the second for each member, in their order. */
export interface ComparedPair {
  options: readonly [Item, Item];
  standings: readonly Standing[];
  /** They agree when all decide it alike, differ when one has the first before the second and another behind it. */
  verdict: Verdict;
}

/** A weight or a score, and what each member gives it, in their order. */
export interface ComparedValue {
  criterion: Item;
  /** The option whose score it is; undefined for a weight. */
  option: Item | undefined;
  values: readonly Range[];
  /** They agree when no two can be more than one step apart, differ when two are for certain; otherwise that is open. */
  verdict: Verdict;
  /** How far apart two of them are at the least. */
  apart: number;
}

/** Weighings of several people side by side. */
export interface SideBySide {
  /** Pairs of the options that all of them weigh. */
  pairs: readonly ComparedPair[];
  /** By criterion that all of them use, what differs most first. */
  weights: readonly ComparedValue[];
  scores: readonly ComparedValue[];
}

/**
 * Lays two weighings or more side by side. Options and criteria of a reader’s own are the same when they have the same name. Only what all of
 * them have is compared.
 */
export function sideBySide(weighings: readonly [Weighing, Weighing, ...Weighing[]]): SideBySide {
  const options = shared(weighings.map((one) => one.options));
  const criteria = shared(weighings.map(usedCriteria));
  const each = <T>(items: readonly Item[], told: (weighing: Weighing, id: string) => T): T[] =>
    weighings.map((weighing, member) => told(weighing, items[member]?.id ?? ''));
  const pairs = pairsOf(options).map(([one, other]) => {
    const standings = weighings.map((weighing, member) => standingOf(weighing, one[member]?.id ?? '', other[member]?.id ?? ''));
    return { options: [named(one), named(other)] as const, standings, verdict: pairVerdict(standings) };
  });
  const weights = criteria.map((criterion) => compared(named(criterion), undefined, each(criterion, weightOf)));
  const scores = criteria.flatMap((criterion) =>
    options.map((option) =>
      compared(
        named(criterion),
        named(option),
        weighings.map((weighing, member) => filledScore(weighing, criterion[member]?.id ?? '', option[member]?.id ?? '')),
      ),
    ),
  );
  return { pairs, weights: farthestFirst(weights), scores: farthestFirst(scores) };
}

/** What all lists have, as the same item in each of them, in the order of the first. */
function shared(lists: readonly (readonly Item[])[]): Item[][] {
  return (lists[0] ?? []).flatMap((item) => {
    const key = keyOf(item);
    const all = lists.map((list) => list.find((other) => key !== undefined && keyOf(other) === key));
    return all.every((one) => one !== undefined) ? [all] : [];
  });
}

/** What is the same for two people: an id of the site, or the name of something of their own. Without a name it is like nothing else. */
function keyOf({ id, label }: Item): string | undefined {
  if (!isOwn(id)) return id;
  const name = label.trim().toLowerCase();
  return name === '' ? undefined : `eigen:${name}`;
}

function named([item]: readonly Item[]): Item {
  return item ?? { id: '', label: '' };
}

function pairVerdict(standings: readonly Standing[]): Verdict {
  if (standings.includes('before') && standings.includes('behind')) return 'differ';
  return standings.every((one) => one === standings[0] && one !== 'open' && one !== 'apart') ? 'agree' : 'open';
}

function compared(criterion: Item, option: Item | undefined, values: readonly Range[]): ComparedValue {
  const gaps = pairsOf(values).map(([one, other]) => ({
    least: Math.max(one.low - other.high, other.low - one.high, 0),
    most: Math.max(one.high - other.low, other.high - one.low),
  }));
  const apart = Math.max(...gaps.map(({ least }) => least));
  const verdict = apart > WITHIN ? 'differ' : gaps.every(({ most }) => most <= WITHIN) ? 'agree' : 'open';
  return { criterion, option, values, verdict, apart };
}

function farthestFirst(values: readonly ComparedValue[]): readonly ComparedValue[] {
  return [...values].sort((one, other) => other.apart - one.apart);
}
