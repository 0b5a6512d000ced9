import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf, lexicon } from '../../../tests/search/examples.ts';
import { fitOf, makeReady, raritiesOf, rarityOf, type Fields } from './rank.ts';

const WORDS = 'loon gemeente wachtlijst bezwaar werkgever subsidie'.split(' ');
const asked = askedOf(WORDS.join(' '), WORDS.join(' '));
const place = (fields: Partial<Fields>) => makeReady({ kind: 'Begrip', title: '', words: '', page: '', ...fields }, lexicon);
const some = fc.subarray(WORDS);
const rarities = fc.array(fc.double({ min: 0.1, max: 20, noNaN: true }), { minLength: WORDS.length, maxLength: WORDS.length });

describe('how well a place answers', () => {
  it('is never worse for holding more of the question', () => {
    fc.assert(
      fc.property(some, some, some, rarities, (title, words, more, rare) => {
        const less = fitOf(asked, rare, place({ title: title.join(' '), words: words.join(' ') }));
        const fuller = fitOf(asked, rare, place({ title: title.join(' '), words: [...words, ...more].join(' ') }));
        expect(fuller.score).toBeGreaterThanOrEqual(less.score);
        expect(fuller.coverage).toBeGreaterThanOrEqual(less.coverage);
        expect(fuller.coverage).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('is never worse for what its text holds besides', () => {
    fc.assert(
      fc.property(some, fc.subarray(asked), rarities, (title, inText, rare) => {
        const own = place({ title: title.join(' ') });
        const found = { ...own, inText: new Map(inText.map((thing) => [thing, 0.4] as const)) };
        expect(fitOf(asked, rare, found).score).toBeGreaterThanOrEqual(fitOf(asked, rare, own).score);
      }),
    );
  });

  it('is best for the place that is called what was asked, and nothing else', () => {
    const [loon] = asked;
    if (!loon) throw new Error('nothing was asked');
    const score = (fields: Partial<Fields>) => fitOf([loon], [1], place(fields)).score;
    const called = score({ title: 'Loon' });
    for (const other of [
      { title: 'Loon en subsidie' },
      { title: 'Geld', words: 'loon' },
      { title: 'Geld', answer: 'Dat is loon.' },
      { title: 'Geld', page: 'Loon' },
    ])
      expect(score(other)).toBeLessThan(called);
  });

  it('holds a rare word dearer than a common one', () => {
    const [first, second] = asked;
    if (!first || !second) throw new Error('nothing was asked');
    const both = [first, second];
    const rare = [rarityOf(1), rarityOf(500)];
    expect(fitOf(both, rare, place({ words: first.written })).score).toBeGreaterThan(
      fitOf(both, rare, place({ words: second.written })).score,
    );
  });

  it('is nothing where nothing was asked', () => {
    expect(fitOf([], [], place({ title: 'Loon' }))).toEqual({ score: 0, coverage: 0 });
  });
});

describe('how rare something is', () => {
  it('does not depend on the order of the places', () => {
    const titles = fc.array(some, { maxLength: 12 });
    fc.assert(
      fc.property(
        titles.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const of = (each: readonly string[][]) =>
            raritiesOf(
              asked,
              each.map((title) => place({ title: title.join(' ') })),
            );
          expect(of(shuffled)).toEqual(of(all));
        },
      ),
    );
  });

  it('is less the more places hold it', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (one, other) => {
        const [few, many] = [Math.min(one, other), Math.max(one, other)];
        expect(rarityOf(few)).toBeGreaterThanOrEqual(rarityOf(many));
      }),
    );
  });
});
