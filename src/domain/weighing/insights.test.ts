import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWeighing, completions, countOpen, sums, weighingOf } from '../../../tests/weighing/anyWeighing.ts';
import { contributions, topTwo } from './contributions.ts';
import { differenceOf, pairsOf } from './difference.ts';
import { dominatedOptions } from './dominance.ts';
import { doubleCounted } from './doubleCounted.ts';
import { firstPlace } from './first.ts';
import { gutComparison } from './gut.ts';
import { missingScores } from './missingScores.ts';
import { askedCriteria, point, withScore, type Weighing } from './weighing.ts';

/** Pairs of which some completions say one thing and some another, by the definition. An option that is set apart stands behind one that is not. */
function openByHand(weighing: Weighing): number {
  const all = completions(weighing).map(sums);
  return pairsOf(weighing.options).filter(([{ id: one }, { id: other }]) => {
    const signs = all.map((each) => {
      const [a, b] = [each.get(one), each.get(other)];
      if (a === undefined || b === undefined) return a === b ? 'apart' : a === undefined ? -1 : 1;
      return Math.sign(a - b);
    });
    return new Set(signs).size > 1;
  }).length;
}

describe('a missing score', () => {
  it('settles as many pairs as going by everything shows, at the least and at the most', () => {
    fc.assert(
      fc.property(anyWeighing({ options: [2, 3], criteria: [1, 2], hard: true }), (weighing) => {
        fc.pre(countOpen(weighing) <= 4);
        const missing = askedCriteria(weighing).flatMap(({ id }) =>
          weighing.options
            .filter((option) => {
              const score = weighing.scores[id]?.[option.id];
              return score === undefined || score.low < score.high;
            })
            .map((option) => ({ criterion: id, option: option.id })),
        );
        const told = new Map(
          missingScores(weighing).map((one) => [`${one.criterion.id} ${one.option.id}`, [one.least, one.most, one.sum]]),
        );
        const open = openByHand(weighing);
        for (const { criterion, option } of missing) {
          const { low, high } = weighing.scores[criterion]?.[option] ?? { low: -2, high: 2 };
          const settled = Array.from(
            { length: high - low + 1 },
            (_, at) => open - openByHand(withScore(weighing, criterion, option, point(low + at))),
          );
          const most = Math.max(...settled);
          const wanted = most === 0 ? undefined : [Math.min(...settled), most, settled.reduce((sum, one) => sum + one, 0)];
          expect(told.get(`${criterion} ${option}`)).toEqual(wanted);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('stands first that settles most whatever it comes to', () => {
    // The last decides both of its pairs with any score; the first never does alone.
    const [first] = missingScores(weighingOf([1], [[0, 2, null]]));
    expect([first?.option.id, first?.most]).toEqual(['partieel', 2]);
    expect(missingScores(weighingOf([1], [[0, 2]]))).toEqual([]);
  });
});

describe('a dominated option', () => {
  const told = (weighing: Weighing): string[] =>
    dominatedOptions(weighing).map(({ option, by, better }) => `${option.id} by ${by.id}: ${better.map(({ id }) => id).join()}`);

  it('is named with what the other does better', () => {
    expect(
      told(
        weighingOf(
          [1, 1],
          [
            [2, 1, 0],
            [1, 1, 2],
          ],
        ),
      ),
    ).toEqual(['integraal by gecombineerd: arbeidsmarkt']);
  });

  it('with ranges is named only when it is so for certain', () => {
    expect(
      told(
        weighingOf(
          [1],
          [
            [
              [1, 2],
              [-1, 1],
            ],
          ],
        ),
      ),
    ).toEqual([]);
    expect(
      told(
        weighingOf(
          [1],
          [
            [
              [1, 2],
              [-1, 0],
            ],
          ],
        ),
      ),
    ).toEqual(['integraal by gecombineerd: arbeidsmarkt']);
    expect(
      told(
        weighingOf(
          [1, null],
          [
            [2, 1],
            [0, null],
          ],
        ),
      ),
    ).toEqual([]);
    expect(
      told(
        weighingOf(
          [1, 1],
          [
            [2, 1],
            [null, null],
          ],
        ),
      ),
    ).toEqual([]);
  });

  it('stands behind in no completion', () => {
    fc.assert(
      fc.property(anyWeighing({ options: [2, 3], criteria: [1, 2] }), (weighing) => {
        for (const { option, by } of dominatedOptions(weighing))
          expect(differenceOf(weighing, by.id, option.id).low).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a criterion counted twice', () => {
  const told = (weighing: Weighing): unknown[] =>
    doubleCounted(weighing).map(({ criteria, same }) => [...criteria.map(({ id }) => id), same]);

  it('is named when the scores are the same, and when only the order is', () => {
    const weighing = weighingOf(
      [1, 1, 1, 1],
      [
        [2, 0, -1],
        [2, 0, -1],
        [1, 0, -2],
        [0, 1, -1],
      ],
    );
    expect(told(weighing)).toEqual([
      ['arbeidsmarkt', 'schaal', true],
      ['arbeidsmarkt', 'taken', false],
      ['schaal', 'taken', false],
    ]);
  });

  it('is not named where little is compared: two options, ranges, or all alike', () => {
    expect(
      told(
        weighingOf(
          [1, 1],
          [
            [2, 0],
            [2, 0],
          ],
        ),
      ),
    ).toEqual([]);
    expect(
      told(
        weighingOf(
          [1, 1],
          [
            [2, 0, [0, 1]],
            [2, 0, [0, 1]],
          ],
        ),
      ),
    ).toEqual([]);
    expect(
      told(
        weighingOf(
          [1, 1],
          [
            [1, 1, 1],
            [1, 1, 1],
          ],
        ),
      ),
    ).toEqual([]);
    expect(
      told(
        weighingOf(
          [1, 1],
          [
            [2, 2, 1],
            [2, 1, 1],
          ],
        ),
      ),
    ).toEqual([]);
  });
});

describe('what decides between the first two', () => {
  it('adds up to their difference, and names the option that comes nearest', () => {
    fc.assert(
      fc.property(anyWeighing({ options: [2, 5], criteria: [1, 5] }), (weighing) => {
        const two = topTwo(weighing);
        expect(two !== undefined).toBe(firstPlace(weighing).kind === 'alone');
        if (!two) return;
        const { low, high } = differenceOf(weighing, two.first.id, two.second.id);
        const parts = contributions(weighing, two.first.id, two.second.id);
        expect(parts.reduce((sum, { lead }) => sum + lead.low, 0)).toBe(low);
        expect(parts.reduce((sum, { lead }) => sum + lead.high, 0)).toBe(high);
        const sizes = parts.map(({ lead }) => Math.abs(lead.low + lead.high));
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        for (const other of weighing.options)
          if (other !== two.first) expect(differenceOf(weighing, two.first.id, other.id).low).toBeGreaterThanOrEqual(low);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the order that a reader had before', () => {
  it('is held against what the weights decide, pair by pair', () => {
    const weighing = { ...weighingOf([1], [[0, 2, [-1, 1], 2]]), gut: [['gecombineerd'], ['integraal', 'beschut-werk'], ['partieel']] };
    const { differing, agreeing, undecided } = gutComparison(weighing);
    expect(differing.map(({ gut, weighed }) => [gut.id, weighed.id])).toEqual([
      ['gecombineerd', 'integraal'],
      ['gecombineerd', 'beschut-werk'],
    ]);
    expect([agreeing, undecided]).toEqual([2, 1]);
  });

  it('says nothing of options that it misses', () => {
    const { differing, agreeing, undecided } = gutComparison({ ...weighingOf([1], [[0, 2, 1]]), gut: [['gecombineerd'], ['klassiek']] });
    expect([differing.length, agreeing, undecided]).toEqual([0, 0, 0]);
  });
});
