import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWeighing, completions, countOpen, leadersOf, weighingOf } from '../../../tests/weighing/anyWeighing.ts';
import { allWeightings } from './allWeightings.ts';
import { dominatedOptions } from './dominance.ts';
import { knockedOut } from './knockout.ts';
import { withNewCriterion } from './change.ts';
import { point, scoredCriteria, withScore, type Weighing } from './weighing.ts';

/** Every way to weigh by the definition: counts how often each option leads alone, or leads, over all that scores can be. */
function byHand(weighing: Weighing, ids: readonly string[]): Record<string, { alone: number; first: number; possible: number }> {
  const counts = Object.fromEntries(weighing.options.map(({ id }) => [id, { alone: 0, first: 0, possible: 0 }]));
  const ways = ids.reduce<Record<string, number>[]>(
    (all, id) => all.flatMap((way) => [0, 1, 2, 3, 4].map((weight) => ({ ...way, [id]: weight }))),
    [{}],
  );
  for (const weights of ways) {
    if (Object.values(weights).every((weight) => weight === 0)) continue;
    const leads = completions({ ...weighing, weights }).map(leadersOf);
    for (const [id, count] of Object.entries(counts)) {
      if (leads.every((lead) => lead.includes(id) && lead.length === 1)) count.alone++;
      if (leads.every((lead) => lead.includes(id))) count.first++;
      if (leads.some((lead) => lead.includes(id))) count.possible++;
    }
  }
  return counts;
}

function counted(weighing: Weighing): unknown {
  const found = allWeightings(weighing);
  return Object.fromEntries((found?.leads ?? []).map(({ option, alone, first, possible }) => [option.id, { alone, first, possible }]));
}

describe('all ways to weigh', () => {
  it('are counted as by hand, with single scores and with ranges', () => {
    fc.assert(
      fc.property(anyWeighing({ options: [2, 4], criteria: [1, 3], openWeights: false, hard: true }), (made) => {
        const weighing = knockedOut(made).left;
        fc.pre(countOpen(weighing) <= 3);
        const found = allWeightings(weighing);
        if (!found) return;
        expect(found.total).toBe(5 ** found.criteria.length - 1);
        expect(counted(weighing)).toEqual(
          byHand(
            weighing,
            found.criteria.map(({ id }) => id),
          ),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('leave out what changes no place, and say so', () => {
    const found = allWeightings(
      weighingOf(
        [1, 2, 3],
        [
          [1, 0],
          [1, 1],
          [null, null],
        ],
      ),
    );
    expect([found?.criteria, found?.alike, found?.withoutScore].map((list) => list?.map(({ id }) => id))).toEqual([
      ['arbeidsmarkt'],
      ['schaal'],
      ['taken'],
    ]);
    expect(found?.leads.map(({ alone }) => alone)).toEqual([4, 0]);
    expect(allWeightings(weighingOf([1], [[1, 1]]))).toBeUndefined();
    expect(allWeightings(weighingOf([1], [[1]]))).toBeUndefined();
  });

  it('do not depend on the weights that were given, nor on the order of options and criteria', () => {
    fc.assert(
      fc.property(anyWeighing({ options: [2, 4], criteria: [2, 5], open: false }), (weighing) => {
        const turned = { ...weighing, weights: {}, options: weighing.options.toReversed(), criteria: weighing.criteria.toReversed() };
        expect(counted(turned)).toEqual(counted(weighing));
      }),
      { numRuns: 50 },
    );
  });

  it('never give a dominated option the lead alone, and all together give each way one lead', () => {
    fc.assert(
      fc.property(anyWeighing({ options: [2, 5], criteria: [1, 4], open: false }), (weighing) => {
        const found = allWeightings(weighing);
        if (!found) return;
        expect(found.leads.reduce((sum, { alone }) => sum + alone, 0)).toBeLessThanOrEqual(found.total);
        expect(found.leads.reduce((sum, { first }) => sum + first, 0)).toBeGreaterThanOrEqual(found.total);
        for (const { option } of dominatedOptions(weighing)) expect(found.leads.find((one) => one.option === option)?.alone).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('are 390,624 with eight criteria, and are counted in fewer steps with more', () => {
    const row = [2, 1, 0, -1, -2];
    const turned = (by: number): number[] => [...row.slice(by), ...row.slice(0, by)];
    const rows = [0, 1, 2, 3, 4, 1, 2, 3].map(turned);
    const eight = allWeightings(weighingOf(Array<number>(8).fill(1), rows));
    expect([eight?.total, eight?.steps]).toEqual([390_624, [0, 1, 2, 3, 4]]);
    const ten = allWeightings(weighingOf(Array<number>(10).fill(1), [...rows, turned(0), turned(4)]));
    expect([ten?.total, ten?.steps]).toEqual([59_048, [0, 2, 4]]);
    const { left } = knockedOut(withNewCriterion(weighingOf(Array<number>(10).fill(1), [...rows, turned(0), turned(4)])));
    const eleven = allWeightings(withScore(left, 'eigen-1', 'klassiek', point(2)));
    expect([eleven?.total, eleven?.steps]).toEqual([2_047, [0, 4]]);
    expect(scoredCriteria(weighingOf([1], [[1, 0]]))).toHaveLength(1);
    // Every second turn has the same scores for each option once, so each leads as often.
    const fair = allWeightings(weighingOf(Array<number>(5).fill(1), [0, 1, 2, 3, 4].map(turned)));
    expect(new Set(fair?.leads.map(({ alone }) => alone)).size).toBe(1);
  });
});
