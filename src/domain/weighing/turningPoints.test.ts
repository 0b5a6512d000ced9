import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWeighing, leadersOf, weighingOf } from '../../../tests/weighing/anyWeighing.ts';
import { firstPlace } from './first.ts';
import { valueOf } from './fraction.ts';
import { placeAfter, scoreTurns, weightTurns, type TurningPoint } from './turningPoints.ts';
import { point, withScore, withWeight, type Item, type Weighing } from './weighing.ts';

/** Every turning point of whole weights and scores is a fraction with 1, 2, 3 or 4 under it, so a grid of twelfths holds them all. */
const GRID = 12;
const single = anyWeighing({ options: [2, 5], criteria: [1, 5], open: false });

/** The nearest value on the grid at which the leader no longer leads alone. */
function byHand(from: number, low: number, high: number, changed: (value: number) => Weighing, leader: string): number | undefined {
  for (let step = 1; step <= (high - low) * GRID; step++)
    for (const value of [from - step / GRID, from + step / GRID]) {
      if (value < low - 1e-9 || value > high + 1e-9) continue;
      const weighing = changed(value);
      const counts = weighing.criteria.some(({ id }) => Math.abs(weighing.weights[id] ?? 0) > 1e-9);
      if (counts && leadersOf(weighing).join() !== leader) return value;
    }
  return undefined;
}

function found(turns: readonly TurningPoint[] | undefined, criterion: Item, option?: Item): TurningPoint | undefined {
  return turns?.find((turn) => turn.criterion === criterion && turn.option === option);
}

function changedBy(weighing: Weighing, { criterion, option }: TurningPoint, value: number): Weighing {
  return option ? withScore(weighing, criterion.id, option.id, point(value)) : withWeight(weighing, criterion.id, value);
}

describe('the weight that turns the first place', () => {
  it('is the nearest that a search by hand finds, and none where that finds none', () => {
    fc.assert(
      fc.property(single, (weighing) => {
        const place = firstPlace(weighing);
        const turns = weightTurns(weighing);
        expect(turns === undefined).toBe(place.kind !== 'alone');
        if (place.kind !== 'alone') return;
        for (const criterion of weighing.criteria) {
          const from = weighing.weights[criterion.id] ?? 0;
          const nearest = byHand(from, 0, 4, (value) => withWeight(weighing, criterion.id, value), place.option.id);
          const turn = found(turns, criterion);
          expect(turn && Math.abs(valueOf(turn.to) - from)).toEqual(
            nearest === undefined ? undefined : expect.closeTo(Math.abs(nearest - from), 9),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is a fraction, exactly, with the first whole step beyond it', () => {
    const weighing = weighingOf(
      [2, 2],
      [
        [2, -1],
        [-1, 1],
      ],
    );
    const [nearest, next] = weightTurns(weighing) ?? [];
    expect([nearest?.criterion.id, nearest?.to, nearest?.whole, nearest?.level]).toEqual(['arbeidsmarkt', { over: 4, under: 3 }, 1, false]);
    expect([next?.criterion.id, next?.to, next?.whole, next?.level, next?.beyond]).toEqual([
      'schaal',
      { over: 3, under: 1 },
      3,
      true,
      true,
    ]);
  });

  it('is not found where no weight alone turns it, nor by weighing nothing at all', () => {
    expect(
      weightTurns(
        weighingOf(
          [1, 1],
          [
            [2, 0],
            [1, 0],
          ],
        ),
      ),
    ).toEqual([]);
    expect(
      weightTurns(
        weighingOf(
          [1, 0],
          [
            [2, 0],
            [1, 1],
          ],
        ),
      ),
    ).toEqual([]);
    expect(
      weightTurns(
        weighingOf(
          [1, 1],
          [
            [2, 0],
            [0, 2],
          ],
        ),
      ),
    ).toBeUndefined();
  });
});

describe('the score that turns the first place', () => {
  it('is the nearest that a search by hand finds, and none where that finds none', () => {
    fc.assert(
      fc.property(single, (weighing) => {
        const place = firstPlace(weighing);
        if (place.kind !== 'alone') return;
        const turns = scoreTurns(weighing);
        for (const criterion of weighing.criteria)
          for (const option of weighing.options) {
            const from = weighing.scores[criterion.id]?.[option.id]?.low ?? 0;
            const nearest = byHand(from, -2, 2, (value) => withScore(weighing, criterion.id, option.id, point(value)), place.option.id);
            const turn = found(turns, criterion, option);
            expect(turn && Math.abs(valueOf(turn.to) - from)).toEqual(
              nearest === undefined ? undefined : expect.closeTo(Math.abs(nearest - from), 9),
            );
          }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a turning point', () => {
  it('put back gives a level first place, and a bit more gives it to a rival', () => {
    fc.assert(
      fc.property(single, (weighing) => {
        const place = firstPlace(weighing);
        if (place.kind !== 'alone') return;
        for (const turn of [...(weightTurns(weighing) ?? []), ...(scoreTurns(weighing) ?? [])]) {
          const to = valueOf(turn.to);
          const rivals = turn.rivals.map(({ id }) => id);
          expect(leadersOf(changedBy(weighing, turn, to)).sort()).toEqual([place.option.id, ...rivals].sort());
          if (!turn.beyond) {
            expect(turn.whole).toBe(to);
            continue;
          }
          const past = leadersOf(changedBy(weighing, turn, to + Math.sign(to - turn.from) * 0.001));
          expect(past).not.toContain(place.option.id);
          expect(rivals).toEqual(expect.arrayContaining(past));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has a first whole step at which the first option is level or behind, and none before it', () => {
    fc.assert(
      fc.property(single, (weighing) => {
        const place = firstPlace(weighing);
        if (place.kind !== 'alone') return;
        for (const turn of [...(weightTurns(weighing) ?? []), ...(scoreTurns(weighing) ?? [])]) {
          const leaders = leadersOf(changedBy(weighing, turn, turn.whole));
          expect(leaders.includes(place.option.id)).toBe(turn.level);
          const after = placeAfter(weighing, turn);
          expect(after.kind === 'alone' ? [after.option.id] : after.kind === 'shared' ? after.options.map(({ id }) => id) : []).toEqual(
            leaders,
          );
          const before = turn.whole - Math.sign(turn.whole - turn.from);
          expect(leadersOf(changedBy(weighing, turn, before))).toEqual([place.option.id]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('with ranges is where the first option is no longer first for certain', () => {
    fc.assert(
      fc.property(anyWeighing({ options: [2, 4], criteria: [1, 4], openWeights: false }), (weighing) => {
        const place = firstPlace(weighing);
        if (place.kind !== 'alone') return;
        for (const turn of [...(weightTurns(weighing) ?? []), ...(scoreTurns(weighing) ?? [])]) {
          const after = placeAfter(weighing, turn);
          expect(after.kind === 'alone' && after.option === place.option).toBe(false);
          const before = { ...turn, whole: turn.whole - Math.sign(turn.whole - turn.from) };
          expect(placeAfter(weighing, before)).toEqual(place);
        }
      }),
      { numRuns: 500 },
    );
  });
});
