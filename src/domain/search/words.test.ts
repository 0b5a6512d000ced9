// cspell:disable
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from './words.ts';

const termsOf = (text: string) => wordsOf(text).map(({ term }) => term);

describe('the words of a text', () => {
  it('are one, however they are written', () => {
    for (const words of [
      'reïntegratie re-integratie RE‑INTEGRATIE re\u00adintegratie re\u200bintegratie rei\u0308ntegratie',
      "cao cao’s cao's Cao",
      "foto foto's fotos",
      'financiën ﬁnanciën',
      'ipv i.p.v. I.P.V',
      'SW-bedrijf sw-bedrijven swbedrijf',
      'partiële partieel',
    ])
      expect([words, new Set(termsOf(words)).size]).toEqual([words, 1]);
  });

  it.each([
    ['en/of', ['en', 'of']],
    ['taken—geld–raad', ['taak', 'geld', 'raad']],
    ['taken→geld−raad', ['taak', 'geld', 'raad']],
    ['taken\u00a0geld', ['taak', 'geld']],
    ['€ taken & “geld” (%) …', ['taak', 'geld']],
    ['loonkosten- en raad', ['loonkost', 'en', 'raad']],
    ['’s avonds', ['s', 'avon']],
    ['hilversum.nl', ['hilversum', 'nl']],
    ['\u037a', []],
  ])('stand apart in %s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('are found by the parts that a hyphen joins, if these say something alone', () => {
    expect(wordsOf('Een SW-bedrijf voor re-integratie')).toEqual([
      { written: 'Een', term: 'een', alike: [] },
      { written: 'SW-bedrijf', term: 'swbedrijf', alike: ['bedrijf'] },
      { written: 'voor', term: 'vor', alike: [] },
      { written: 're-integratie', term: 'reintegratie', alike: ['integratie'] },
    ]);
  });

  it('are read at once, however long a text without spaces is', () => {
    const started = performance.now();
    for (const piece of ['as', 'a-', '1.', '1 100', 'ge', '’s']) wordsOf(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('say what was written', () => {
    expect(wordsOf('Kost het € 23,1 miljoen?').map(({ written }) => written)).toEqual(['Kost', 'het', '23,1 miljoen']);
  });

  it('stand in the text in that order, with terms of letters and digits alone', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(fc.constantFrom(...Array.from('ae€sn-’.,/– 0123kë')), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
        }),
        (text) => {
          let from = 0;
          for (const { written, term, alike } of wordsOf(text)) {
            const at = text.indexOf(written, Math.max(0, from - written.length));
            expect(at).toBeGreaterThanOrEqual(0);
            from = at + written.length;
            for (const form of [term, ...alike]) expect(form).toMatch(/^[\p{L}\d]+$/u);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('a folded word', () => {
  it('has plain small letters only', () => {
    expect(fold('Œuvre')).toBe('oeuvre');
    expect(fold('Ĳmond')).toBe('ijmond');
    expect(fold('VÓÓR')).toBe('voor');
  });
});
