// cspell:ignore flesch
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind, TextBlock } from './block.ts';
import { fleschDouma, measure, readSentences } from './figures.ts';

const block = (kind: BlockKind, text: string): TextBlock => ({ kind, inHead: false, text, line: 1, terms: [] });
const noTerms = () => [];
const figuresOf = (...blocks: TextBlock[]) => measure(readSentences(blocks), noTerms);

/** A made sentence: a capital, words, a point. */
const sentence = fc
  .array(fc.constantFrom('een', 'huis', 'werk', 'gemeente', 'mensen'), { minLength: 1, maxLength: 20 })
  .map((words) => `De ${words.join(' ')}.`);

describe('the figures of a text', () => {
  it('lie between those of its sentences, in whatever pieces they stand', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const lengths = sentences.map((text) => text.split(' ').length);
        const [whole, apart] = [
          figuresOf(block('paragraph', sentences.join(' '))),
          figuresOf(...sentences.map((text) => block('item', text))),
        ];
        expect(apart).toEqual(whole);
        expect(whole.longest).toBe(Math.max(...lengths));
        expect(whole.words).toBe(lengths.reduce((sum, length) => sum + length, 0));
        expect(whole.mean).toBeGreaterThanOrEqual(Math.min(...lengths));
        expect(whole.mean).toBeLessThanOrEqual(whole.longest);
      }),
    );
  });

  it('fall with every word and every syllable more', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 40, noNaN: true }), fc.double({ min: 1, max: 4, noNaN: true }), (words, syllables) => {
        expect(fleschDouma(words + 1, syllables)).toBeLessThan(fleschDouma(words, syllables));
        expect(fleschDouma(words, syllables + 0.1)).toBeLessThan(fleschDouma(words, syllables));
      }),
    );
    expect(fleschDouma(10, 1.5)).toBeCloseTo(82.04);
  });

  it('leave headings, and cells and items without an end mark, out of the mean, not out of the longest', () => {
    const plain = figuresOf(block('paragraph', 'Dit is een zin.'));
    const more = figuresOf(
      block('heading', 'Wat is dit voor een zin?'),
      block('cell', 'een'),
      block('item', 'een ding'),
      block('paragraph', 'Dit is een zin.'),
    );
    expect(more).toEqual({ ...plain, longest: 6 });
  });

  it('leave terms and figures out of the reading ease', () => {
    const termsIn = (text: string) => {
      const start = text.indexOf('participatiewet');
      return start < 0 ? [] : [{ id: 'wet', ownName: true, start, end: start + 'participatiewet'.length }];
    };
    const ease = (text: string) => measure(readSentences([block('paragraph', text)]), termsIn).ease;
    expect(ease('De participatiewet geldt nu.')).toBeCloseTo(ease('De 1.234 geldt nu.'));
    expect(ease('De verantwoordelijkheid geldt nu.')).toBeLessThan(ease('De participatiewet geldt nu.'));
  });
});
