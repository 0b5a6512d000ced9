import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWeighing, weighingOf } from '../../../tests/weighing/anyWeighing.ts';
import { pairsOf, standingOf } from './difference.ts';
import { sideBySide, type ComparedValue } from './sideBySide.ts';
import { point, type Weighing } from './weighing.ts';

const told = (values: readonly ComparedValue[]): unknown[] =>
  values.map(({ criterion, option, verdict, apart }) => [...[criterion.id, option?.id].filter(Boolean), verdict, apart]);

describe('weighings side by side', () => {
  const ours = weighingOf(
    [4, 2, null],
    [
      [2, 0],
      [1, -1],
      [0, 0],
    ],
  );
  const theirs = weighingOf(
    [1, 3, 2],
    [
      [2, [-2, 0]],
      [-2, -1],
      [0, 1],
    ],
  );

  it('say where members agree and differ, what differs most first', () => {
    const { pairs, weights, scores } = sideBySide([ours, theirs]);
    expect(pairs.map(({ standings, verdict }) => [standings, verdict])).toEqual([[['before', 'behind'], 'differ']]);
    expect(told(weights)).toEqual([
      ['arbeidsmarkt', 'differ', 3],
      ['schaal', 'agree', 1],
      ['taken', 'open', 0],
    ]);
    expect(told(scores).slice(0, 2)).toEqual([
      ['schaal', 'gecombineerd', 'differ', 3],
      ['taken', 'integraal', 'agree', 1],
    ]);
    expect(told(scores)).toContainEqual(['arbeidsmarkt', 'integraal', 'open', 0]);
  });

  it('differ on a pair only when one has it before and another behind', () => {
    const behind = weighingOf([1], [[0, 2]]);
    const before = weighingOf([1], [[2, 0]]);
    const open = weighingOf([1], [[2, null]]);
    const verdicts = (...all: [Weighing, Weighing, ...Weighing[]]): string[] => sideBySide(all).pairs.map(({ verdict }) => verdict);
    expect(verdicts(before, before, before)).toEqual(['agree']);
    expect(verdicts(before, open, behind)).toEqual(['differ']);
    expect(verdicts(before, open)).toEqual(['open']);
    expect(verdicts(open, open)).toEqual(['open']);
  });

  it('take what members named alike for the same, and what has no name for nothing', () => {
    const own = (label: string, place: string, option = 'eigen'): Weighing => ({
      ...weighingOf([1], [[1, 0]]),
      options: [...ours.options.slice(0, 1), { id: option, label }],
      criteria: [{ id: place, label: 'Rust' }],
      weights: { [place]: 2 },
      scores: { [place]: { gecombineerd: point(1), [option]: point(0) } },
    });
    const { pairs, weights } = sideBySide([own('Zoals nu', 'eigen-1'), own(' zoals nu', 'eigen-2', 'optie-3')]);
    expect([pairs.length, weights.length, weights[0]?.verdict]).toEqual([1, 1, 'agree']);
    expect(sideBySide([own('Zoals nu', 'eigen-1'), own('Anders', 'eigen-1')]).pairs).toEqual([]);
    expect(sideBySide([own('', 'eigen-1'), own('', 'eigen-1')]).pairs).toEqual([]);
  });

  it('give each member’s own standing of every pair, and agree with themselves', () => {
    fc.assert(
      fc.property(anyWeighing({ open: false }), anyWeighing(), (one, other) => {
        const { pairs } = sideBySide([one, other]);
        const count = Math.min(one.options.length, other.options.length);
        expect(pairs).toHaveLength((count * (count - 1)) / 2);
        for (const { options, standings } of pairs)
          expect(standings).toEqual([one, other].map((weighing) => standingOf(weighing, options[0].id, options[1].id)));
        const self = sideBySide([one, one]);
        expect(self.pairs.every(({ verdict }) => verdict === 'agree')).toBe(true);
        expect([...self.weights, ...self.scores].every(({ verdict }) => verdict === 'agree')).toBe(true);
        expect(pairsOf(self.weights).every(([a, b]) => a.apart >= b.apart)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
