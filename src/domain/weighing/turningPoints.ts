import { differenceOf, scoreDifference } from './difference.ts';
import { firstPlace, type FirstPlace } from './first.ts';
import { fraction, valueOf, type Fraction } from './fraction.ts';
import {
  isPoint,
  point,
  filledScore,
  SCORES,
  usedCriteria,
  WEIGHTS,
  withScore,
  withWeight,
  type Item,
  type Range,
  type Weighing,
} from './weighing.ts';

/** The nearest value of one weight or score at which the option that stands first no longer stands there alone. */
export interface TurningPoint {
  criterion: Item;
  /** The option whose score it is; undefined for a weight. */
  option: Item | undefined;
  from: number;
  /** Where it turns: there the first option and a rival are level; with scores that are ranges, they may be. */
  to: Fraction;
  /** The options that it comes level with there. */
  rivals: readonly Item[];
  /** The first whole step at or beyond the turning point. */
  whole: number;
  /** Whether the first whole step is the turning point itself: level there, and no further. */
  level: boolean;
  /** Whether a rival stands first beyond the turning point; false where the end of the scale is reached there. */
  beyond: boolean;
}

/** How far the first option stays before a rival at the least, and by how much that changes for every step up. */
interface Margin {
  rival: Item;
  margin: number;
  slope: number;
}

/**
 * Every single weight that, changed alone within its scale, takes the first place from the option that stands there: nearest first, each
 * weight once, at its nearer side. Empty where no weight alone does so; undefined where no option stands first alone.
 *
 * The margin over each rival is a straight line in one weight, so it turns where the first of those lines comes to nought: a fraction of
 * whole numbers, exactly. A weight that is the only one to count is not brought to nought: then nothing would be weighed.
 */
export function weightTurns(weighing: Weighing): readonly TurningPoint[] | undefined {
  const setting = settingOf(weighing);
  if (!setting) return undefined;
  const counted = usedCriteria(weighing).filter(({ id }) => weighing.weights[id] !== 0);
  const turns = usedCriteria(weighing).flatMap((criterion) => {
    const from = weighing.weights[criterion.id];
    if (from === undefined) return [];
    const margins = setting.map(({ rival, margin, leader }) => ({
      rival,
      margin,
      slope: scoreDifference(weighing, criterion.id, leader.id, rival.id).low,
    }));
    const turn = nearestTurn(from, WEIGHTS, margins);
    const empties = turn?.to.over === 0 && counted.length === 1 && counted[0] === criterion;
    return turn && !empties ? [{ criterion, option: undefined, from, ...turn }] : [];
  });
  return sorted(turns);
}

/**
 * The same for every single score: a number, not a range, on a criterion whose weight is known. Which options fail a knock-out criterion
 * stays as it is: there a score goes no lower than nought.
 */
export function scoreTurns(weighing: Weighing): readonly TurningPoint[] | undefined {
  const setting = settingOf(weighing);
  if (!setting) return undefined;
  const turns = usedCriteria(weighing).flatMap((criterion) =>
    weighing.options.flatMap((option) => {
      const score = filledScore(weighing, criterion.id, option.id);
      const scale = weighing.knockouts.includes(criterion.id) ? { ...SCORES, low: 0 } : SCORES;
      const weight = weighing.weights[criterion.id];
      if (!isPoint(score) || weight === undefined) return [];
      const margins = setting.map(({ rival, margin, leader }) => ({
        rival,
        margin,
        slope: option === leader ? weight : option === rival ? -weight : 0,
      }));
      const turn = nearestTurn(score.low, scale, margins);
      return turn ? [{ criterion, option, from: score.low, ...turn }] : [];
    }),
  );
  return sorted(turns);
}

/** The first place when a weight or score is at the first whole step of its turning point. */
export function placeAfter(weighing: Weighing, { criterion, option, whole }: TurningPoint): FirstPlace {
  return firstPlace(option ? withScore(weighing, criterion.id, option.id, point(whole)) : withWeight(weighing, criterion.id, whole));
}

function settingOf(weighing: Weighing): { leader: Item; rival: Item; margin: number }[] | undefined {
  const place = firstPlace(weighing);
  if (place.kind !== 'alone') return undefined;
  const leader = place.option;
  const rivals = weighing.options.filter((option) => option !== leader);
  return rivals.map((rival) => ({ leader, rival, margin: differenceOf(weighing, leader.id, rival.id).low }));
}

type Turn = Pick<TurningPoint, 'to' | 'rivals' | 'whole' | 'level' | 'beyond'>;

/** Where the first margin comes to nought, at the nearer side of where a value is now; downwards where both are as near. */
function nearestTurn(from: number, { low, high }: Range, margins: readonly Margin[]): Turn | undefined {
  const sides = [turnTowards(-1, from, low, margins), turnTowards(1, from, high, margins)].filter((turn) => turn !== undefined);
  return sides.sort((one, other) => distance(from, one.to) - distance(from, other.to))[0];
}

function turnTowards(direction: 1 | -1, from: number, end: number, margins: readonly Margin[]): Turn | undefined {
  const falling = margins.flatMap(({ rival, margin, slope }) =>
    slope * direction < 0 ? [{ rival, to: fraction(from * slope - margin, slope) }] : [],
  );
  const [first] = [...falling].sort((one, other) => distance(from, one.to) - distance(from, other.to));
  if (!first || (valueOf(first.to) - end) * direction > 0) return undefined;
  const { to } = first;
  const value = valueOf(to);
  const rivals = falling.filter((one) => one.to.over === to.over && one.to.under === to.under).map(({ rival }) => rival);
  return {
    to,
    rivals,
    whole: (direction > 0 ? Math.ceil(value) : Math.floor(value)) + 0,
    level: Number.isInteger(value),
    beyond: value !== end,
  };
}

function distance(from: number, to: Fraction): number {
  return Math.abs(valueOf(to) - from);
}

/** Nearest first; of equals in the order of the criteria and the options. */
function sorted(turns: readonly TurningPoint[]): readonly TurningPoint[] {
  return [...turns].sort((one, other) => distance(one.from, one.to) - distance(other.from, other.to));
}
