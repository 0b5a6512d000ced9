import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWeighing, completions, countOpen, leadersOf, sums, weighingOf } from '../../../tests/weighing/anyWeighing.ts';
import { differenceOf, pairsOf, standingOf } from './difference.ts';
import { dominatedOptions } from './dominance.ts';
import { firstPlace, type FirstPlace } from './first.ts';
import { knockedOut } from './knockout.ts';
import { totalOf } from './total.ts';
import { alikeCriteria, usedCriteria, weightOf } from './weighing.ts';

/** A first place in a few ids: who stands there alone or shared, or can do so. */
function told(place: FirstPlace): unknown {
  switch (place.kind) {
    case 'alone':
    case 'only':
      return [place.kind, place.option.id];
    case 'shared':
      return [place.kind, place.options.map(({ id }) => id).sort()];
    case 'open':
      return [place.kind, place.possible.map(({ option, alone }) => `${option.id} ${alone}`).sort()];
    default:
      return [place.kind];
  }
}

/** Small enough to go by everything that unknown weights and scores can be. */
const small = anyWeighing({ options: [2, 3], criteria: [1, 3] }).filter((weighing) => countOpen(weighing) <= 5);
const smallHard = anyWeighing({ options: [2, 3], criteria: [1, 2], hard: true }).filter((weighing) => countOpen(weighing) <= 5);

describe('the difference between two options', () => {
  it('is exactly everything between the least and the most that completions give', () => {
    fc.assert(
      fc.property(small, (weighing) => {
        const all = completions(weighing).map(sums);
        for (const [one, other] of pairsOf(weighing.options)) {
          const found = all.map((each) => (each.get(one.id) ?? 0) - (each.get(other.id) ?? 0));
          expect(differenceOf(weighing, one.id, other.id)).toEqual({ low: Math.min(...found) + 0, high: Math.max(...found) + 0 });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same with the sides changed, but for its sign', () => {
    fc.assert(
      fc.property(anyWeighing(), (weighing) => {
        for (const [{ id: one }, { id: other }] of pairsOf(weighing.options)) {
          const { low, high } = differenceOf(weighing, one, other);
          expect(differenceOf(weighing, other, one)).toEqual({ low: -high + 0, high: -low + 0 });
        }
      }),
    );
  });

  it('is narrower than the difference of the totals, because both share a weight', () => {
    const weighing = weighingOf(
      [null, 2],
      [
        [1, 0],
        [1, 1],
      ],
    );
    expect(standingOf(weighing, 'gecombineerd', 'integraal')).toBe('open');
    expect(differenceOf(weighing, 'gecombineerd', 'integraal')).toEqual({ low: 0, high: 4 });
    expect(totalOf(weighing, 'gecombineerd')).toEqual({ low: 1, high: 1 });
    expect(totalOf(weighing, 'integraal')?.low).toBeCloseTo(2 / 6);
  });
});

describe('the total of an option', () => {
  it('spans exactly the means that completions give', () => {
    fc.assert(
      fc.property(small, (weighing) => {
        const means = new Map(weighing.options.map(({ id }) => [id, [] as number[]]));
        for (const each of completions(weighing)) {
          const weight = usedCriteria(weighing).reduce((sum, { id }) => sum + weightOf(each, id).low, 0);
          if (weight > 0) for (const [id, sum] of sums(each)) means.get(id)?.push(sum / weight);
        }
        for (const [id, found] of means) {
          const total = totalOf(weighing, id);
          if (found.length === 0) expect(total).toBeUndefined();
          else {
            expect(total?.low).toBeCloseTo(Math.min(...found), 10);
            expect(total?.high).toBeCloseTo(Math.max(...found), 10);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the first place', () => {
  it('is that of every completion, and who can be first is first in one, knock-outs and all', () => {
    fc.assert(
      fc.property(fc.oneof(small, smallHard), (weighing) => {
        const { left } = knockedOut(weighing);
        const place = firstPlace(left);
        const leads = completions(left).flatMap((each) =>
          usedCriteria(each).some(({ id }) => each.weights[id] !== 0) ? [leadersOf(each)] : [],
        );
        if (place.kind === 'alone') expect(new Set(leads.map(String))).toEqual(new Set([place.option.id]));
        if (place.kind === 'shared') expect(new Set(leads.map(String))).toEqual(new Set([place.options.map(({ id }) => id).join()]));
        if (place.kind === 'nothing') expect(leads).toEqual([]);
        if (place.kind === 'nobody') expect(new Set(completions(weighing).map((each) => leadersOf(each).length))).toEqual(new Set([0]));
        if (place.kind !== 'open') return;
        const possible = new Map(place.possible.map(({ option, alone }) => [option.id, alone]));
        // Whole weights are some of all weights, so what they show must be possible; where every weight is known they are all.
        const known = usedCriteria(left).every(({ id }) => left.weights[id] !== undefined);
        for (const { id } of left.options) {
          const seen = leads.some((lead) => lead.includes(id));
          const alone = leads.some((lead) => lead.length === 1 && lead[0] === id);
          if (seen || known) expect(possible.has(id)).toBe(seen);
          if (alone || (known && seen)) expect(possible.get(id)).toBe(alone);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds an option that can only be first with weights between the extremes, and one that never can', () => {
    // The middle is best only when both criteria count.
    expect(
      told(
        firstPlace(
          weighingOf(
            [null, null],
            [
              [2, 1, -2],
              [-2, 1, 2],
            ],
          ),
        ),
      ),
    ).toEqual(['open', ['gecombineerd true', 'integraal true', 'partieel true']]);
    expect(
      told(
        firstPlace(
          weighingOf(
            [null, null],
            [
              [2, -1, -2],
              [-2, -1, 2],
            ],
          ),
        ),
      ),
    ).toEqual(['open', ['gecombineerd true', 'partieel true']]);
    // Level with both others at one point only.
    expect(
      told(
        firstPlace(
          weighingOf(
            [null, null],
            [
              [2, 0, -2],
              [-2, 0, 2],
            ],
          ),
        ),
      ),
    ).toEqual(['open', ['gecombineerd true', 'integraal false', 'partieel true']]);
    // It never stands behind each alone, and yet never before both.
    expect(
      told(
        firstPlace(
          weighingOf(
            [null, null, 1],
            [
              [2, -1, -2],
              [-2, -1, 2],
              [0, 1, 0],
            ],
          ),
        ),
      ),
    ).toEqual(['open', ['gecombineerd true', 'integraal true', 'partieel true']]);
  });

  it('is found for many unknown weights as for a fine grid of them', () => {
    const steps = [0, 1, 2, 3, 4];
    fc.assert(
      fc.property(anyWeighing({ options: [3, 4], criteria: [3, 3], open: false }), (made) => {
        const weighing = { ...made, weights: {} };
        const place = firstPlace(weighing);
        const possible = new Map(place.kind === 'open' ? place.possible.map(({ option, alone }) => [option.id, alone]) : []);
        const seen = new Set<string>();
        for (const a of steps)
          for (const b of steps)
            for (const c of steps) {
              if (a + b + c === 0) continue;
              const [x, y, z] = weighing.criteria.map(({ id }) => id);
              const all = sums({ ...weighing, weights: { [x ?? '']: a, [y ?? '']: b, [z ?? '']: c } });
              const best = Math.max(...all.values());
              const lead = [...all].filter(([, sum]) => sum === best);
              if (lead.length === 1) seen.add(lead[0]?.[0] ?? '');
            }
        for (const id of seen) expect(place.kind === 'alone' ? place.option.id === id : possible.get(id)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('does not change when all weights are doubled', () => {
    fc.assert(
      fc.property(anyWeighing({ openWeights: false, options: [2, 5], criteria: [1, 6] }), (weighing) => {
        const doubled = {
          ...weighing,
          weights: Object.fromEntries(Object.entries(weighing.weights).map(([id, weight]) => [id, 2 * (weight ?? 0)])),
        };
        expect(told(firstPlace(doubled))).toEqual(told(firstPlace(weighing)));
        for (const { id } of weighing.options) {
          expect(totalOf(doubled, id)?.low).toEqual(totalOf(weighing, id)?.low);
          expect(totalOf(doubled, id)?.high).toEqual(totalOf(weighing, id)?.high);
        }
      }),
    );
  });

  it('does not depend on the order of options and criteria', () => {
    fc.assert(
      fc.property(anyWeighing({ options: [2, 5], criteria: [1, 6] }), (weighing) => {
        const turned = { ...weighing, options: weighing.options.toReversed(), criteria: weighing.criteria.toReversed() };
        expect(told(firstPlace(turned))).toEqual(told(firstPlace(weighing)));
      }),
      { numRuns: 300 },
    );
  });

  it('does not change when a criterion goes on which all options are alike, or that does not count', () => {
    fc.assert(
      fc.property(anyWeighing({ options: [2, 3], criteria: [2, 6] }), (weighing) => {
        const idle = [...alikeCriteria(weighing), ...usedCriteria(weighing).filter(({ id }) => weighing.weights[id] === 0)];
        const without = { ...weighing, criteria: weighing.criteria.filter((criterion) => !idle.includes(criterion)) };
        for (const [one, other] of pairsOf(weighing.options))
          expect(differenceOf(without, one.id, other.id)).toEqual(differenceOf(weighing, one.id, other.id));
      }),
    );
  });

  it('is never taken by an option that another dominates, nor changed for the others by it', () => {
    fc.assert(
      fc.property(anyWeighing({ options: [3, 4], criteria: [1, 4] }), (weighing) => {
        for (const { option } of dominatedOptions(weighing)) {
          const place = firstPlace(weighing);
          const rest = { ...weighing, options: weighing.options.filter((other) => other !== option) };
          const without = firstPlace(rest);
          if (place.kind === 'alone') expect(place.option).not.toBe(option);
          // A criterion on which only this option had a score is used no more without it.
          if (usedCriteria(rest).length < usedCriteria(weighing).length) continue;
          if (place.kind !== 'open' || without.kind !== 'open') continue;
          expect(place.possible.find((one) => one.option === option)?.alone).not.toBe(true);
          const others = (of: FirstPlace & { kind: 'open' }): string[] =>
            of.possible.filter((one) => one.option !== option).map((one) => one.option.id);
          expect(others(place)).toEqual(others(without));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says when there is nothing to put in order', () => {
    expect(
      told(
        firstPlace(
          weighingOf(
            [0, 0],
            [
              [1, 2],
              [0, 1],
            ],
          ),
        ),
      ),
    ).toEqual(['nothing']);
    expect(told(firstPlace(weighingOf([1], [[1]])))).toEqual(['only', 'gecombineerd']);
    expect(told(firstPlace({ ...weighingOf([1], [[1]]), options: [] }))).toEqual(['nobody']);
    expect(
      told(
        firstPlace(
          weighingOf(
            [2, 1],
            [
              [1, 0, -1],
              [-1, 1, 0],
            ],
          ),
        ),
      ),
    ).toEqual(['shared', ['gecombineerd', 'integraal']]);
  });

  it('leaves an unknown score all that it can be: it is never nought', () => {
    expect(
      told(
        firstPlace(
          weighingOf(
            [1, 1],
            [
              [2, 0],
              [null, 0],
            ],
          ),
        ),
      ),
    ).toEqual(['open', ['gecombineerd true', 'integraal false']]);
    // A criterion that was left alone counts nowhere; one with a weight and no score does.
    expect(
      told(
        firstPlace(
          weighingOf(
            [1, null],
            [
              [2, 0],
              [null, null],
            ],
          ),
        ),
      ),
    ).toEqual(['alone', 'gecombineerd']);
    expect(
      told(
        firstPlace(
          weighingOf(
            [1, 1],
            [
              [2, 0],
              [null, null],
            ],
          ),
        ),
      ),
    ).toEqual(['open', ['gecombineerd true', 'integraal true']]);
  });
});

describe('a knock-out criterion', () => {
  const weighing = {
    ...weighingOf(
      [1, 1],
      [
        [2, 0, 1, 1],
        [-1, 0, null, [-1, 1]],
      ],
    ),
    knockouts: ['schaal'],
  };
  const ids = (list: readonly { option: { id: string } }[]): string[] => list.map(({ option }) => option.id);

  it('sets an option apart whose score is below nought, and keeps one whose score may be', () => {
    const { left, apart, maybe } = knockedOut(weighing);
    expect([ids(apart), left.options.map(({ id }) => id), ids(maybe)]).toEqual([
      ['gecombineerd'],
      ['integraal', 'partieel', 'beschut-werk'],
      ['partieel', 'beschut-werk'],
    ]);
    expect(apart[0]?.criteria.map(({ id }) => id)).toEqual(['schaal']);
  });

  it('does nothing where it is not hard', () => {
    expect(knockedOut({ ...weighing, knockouts: [] }).left.options).toEqual(weighing.options);
  });
});
