// cspell:ignore uitk uitkering loonplan
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf, lexicon, termOf, vocabularyOf } from '../../../tests/search/examples.ts';
import { askedIn } from './question.ts';

const written = (question: string, site: string) => askedOf(question, site).map((asked) => asked.written);
/** The ways of the first thing asked: their terms, the strongest first. */
const ways = (question: string, site: string, typing = false) =>
  askedOf(question, site, typing)[0]
    ?.ways.toSorted((a, b) => b.strength - a.strength)
    .map(({ terms }) => terms.join(' ')) ?? [];

describe('what a question asks', () => {
  it('is each of its words that carries weight, as it was typed', () => {
    expect(written('Wat is de Wachtlijst van mijn gemeente?', 'wachtlijst gemeente')).toEqual(['Wachtlijst', 'gemeente']);
  });

  it('is all of its words where none carries weight', () => {
    expect(written('wat is het', '')).toEqual(['wat', 'is', 'het']);
  });

  it('is a phrase of the word list as one thing, though its words carry no weight alone', () => {
    const [asked, ...more] = askedOf('niet mee eens', 'bezwaar');
    expect(more).toEqual([]);
    expect(asked).toMatchObject({ written: 'niet mee eens', groups: [1], known: true });
  });

  it('is a word that means the same, less strongly than the word itself', () => {
    expect(ways('werkgevers', 'baas werkgever')).toEqual(['werkgever', 'baas'].map(termOf));
    expect(ways('werkbedrijf', 'sociale werkplaats')).toEqual([['sociale', 'werkplaats'].map(termOf).join(' ')]);
  });

  it('is one thing in two words that the site writes as one, and two where it does not', () => {
    expect(written('loonkosten subsidie', 'loonkostensubsidie')).toEqual(['loonkosten subsidie']);
    expect(ways('loonkosten subsidie', 'loonkostensubsidie')[0]).toBe(termOf('loonkostensubsidie'));
    expect(written('loonkosten subsidie', 'loonkosten')).toEqual(['loonkosten', 'subsidie']);
  });

  it('is a compound by its parts: all of them before its main part, and that before another', () => {
    expect(ways('wachtlijst', 'wacht op een lijst')).toEqual([`${termOf('wacht')} ${termOf('lijst')}`, termOf('lijst'), termOf('wacht')]);
  });

  it('is a compound that no list has by the words of the site in it', () => {
    const asked = askedOf('loonplan', 'loon plan');
    expect(asked.flatMap(({ ways }) => ways.flatMap(({ terms }) => terms))).toEqual(expect.arrayContaining(['loon', 'plan'].map(termOf)));
    expect(asked.every(({ written, known }) => written === 'loonplan' && known)).toBe(true);
    expect(askedOf('loonplan', 'loon').map(({ known }) => known)).toEqual([false]);
  });

  it('is unknown where the site has no word of it', () => {
    expect(askedOf('Blaricum loon', 'loon').map(({ known }) => known)).toEqual([false, true]);
  });

  it('may be a word that is not finished, the last one, of some letters', () => {
    expect(ways('uitk', 'uitkering', true)).toEqual([termOf('uitkering')]);
    expect(ways('uitk', 'uitkering', false)).toEqual([]);
    expect(ways('uitk loon', 'uitkering loon', true)).toEqual([]);
    expect(ways('ui', 'uitkering', true)).toEqual([]);
  });

  it('is never held by a term that the site lacks', () => {
    const vocabulary = vocabularyOf('loonkosten subsidie werkplaats bezwaar werkgever wachtlijst 8.100');
    const word = fc.oneof(
      fc.constantFrom(...'loonkosten subsidie lijst sociale werkplaats niet mee eens baas wat 8100 Blaricum'.split(' ')),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.boolean(), (words, typing) => {
        for (const { ways, known } of askedIn(words.join(' '), lexicon, vocabulary, typing)) {
          expect(ways.flatMap(({ terms }) => terms).filter((term) => !vocabulary.has(term))).toEqual([]);
          if (known) expect(ways).not.toEqual([]);
        }
      }),
    );
  });
});
