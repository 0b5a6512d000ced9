import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf, lexicon } from '../../../tests/search/examples.ts';
import { piecesOf } from './marks.ts';

const SITE = 'wachtlijst lijst loon loonkostensubsidie werkgever baas 8.100';
/** The marked words, without what stands around them. */
const marked = (text: string, question: string, site = SITE) =>
  piecesOf(text, askedOf(question, site), lexicon)
    .filter(({ asked }) => asked)
    .map((piece) => piece.text.replace(/[.?]$/, ''));

describe('the marks in a sentence', () => {
  it('are on the words that were asked, in any form and spelling', () => {
    expect(marked('De Wachtlijsten zijn lang.', 'wachtlijst')).toEqual(['Wachtlijsten']);
    expect(marked('Dat kost 8.100 euro.', '8100')).toEqual(['8.100']);
  });

  it('are on words that mean the same, and on compounds of what was asked', () => {
    expect(marked('Uw werkgever krijgt loonkostensubsidie.', 'baas loon')).toEqual(['werkgever', 'loonkostensubsidie']);
  });

  it('are not on words without weight, nor on a part of what was asked where that is all there is', () => {
    expect(marked('Wat is de wachtlijst?', 'wat is de wachtlijst')).toEqual(['wachtlijst']);
    expect(marked('Wat is de lijst?', 'wat is de wachtlijst', 'lijst')).toEqual([]);
  });

  it('leave every letter of the sentence where it stands', () => {
    const word = fc.oneof(fc.constantFrom('loon', ' ', 'werkgever', '\u00a0', '8.100', '\n'), fc.string());
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('');
        expect(
          piecesOf(text, askedOf('loon baas 8100', SITE), lexicon)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
