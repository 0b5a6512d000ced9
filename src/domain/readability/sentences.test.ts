import { describe, expect, it } from 'vitest';
import { endsAsSentence, sentencesOf, wordsOf } from './sentences.ts';

describe('the sentences of a text', () => {
  it.each([
    ['De gemeente kreeg 64,7 miljoen euro. Dat is 1.200 euro per persoon.', 2],
    ['Dat stond al in de brief (van juni). “Het gaat goed.” Zo staat het er.', 3],
    ['Wat is dit? Een vraag! En een antwoord…', 3],
    ['Dat duurt tot 1 januari 2027: daarna komt er een plan.', 1],
    ['Wij lazen www.hilversum.nl op die dag; dat leiden wij af.', 1],
    ['…', 0],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it('are cut into words: figures, compounds with a hyphen and words with an apostrophe are one each', () => {
    expect(wordsOf('“Zo’n cao-loon”, van 64,7 – of meer.').map(({ text }) => text)).toEqual([
      'Zo’n',
      'cao-loon',
      'van',
      '64,7',
      'of',
      'meer',
    ]);
  });

  it('end with a mark', () => {
    expect(['Een zin.', 'Een vraag?”', '(Een zin.)'].map(endsAsSentence)).toEqual([true, true, true]);
    expect(['Een kop', 'Twee dingen:'].map(endsAsSentence)).toEqual([false, false]);
  });
});
