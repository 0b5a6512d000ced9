import { describe, expect, it } from 'vitest';
import { LIST, lexicon, termOf } from '../../../tests/search/examples.ts';

const groupsIn = (text: string) => [...lexicon.groupsIn(lexicon.termsOf(text))].map((number) => LIST.groups[number]?.[0]);

describe('the lexicon', () => {
  it('brings an irregular form back to its word, and keeps what was written', () => {
    expect(lexicon.termsOf('Hij verloor').at(1)).toMatchObject({ written: 'verloor', term: termOf('verliest') });
  });

  it('knows words without weight, with and without capitals', () => {
    expect(['Wat', 'is', 'loon'].map((word) => lexicon.isEmpty(termOf(word)))).toEqual([true, true, false]);
  });

  it('has the smallest parts of a compound in any form, main part last', () => {
    expect(lexicon.partsOf(termOf('loonkostensubsidies'))).toEqual(['loon', 'kosten', 'subsidie'].map(termOf));
    expect(lexicon.partsOf(termOf('loon'))).toEqual([]);
  });

  it('finds the group of a word or a phrase, also in another form', () => {
    expect(groupsIn('Een sociale werkplaats met werkgevers')).toEqual(['sociale werkplaats', 'baas']);
    expect(groupsIn('Het bezwaar')).toEqual(['niet mee eens']);
  });

  it('finds no group where a phrase is not whole, or in another order', () => {
    expect(groupsIn('sociale zaken, en een werkplaats')).toEqual([]);
    expect(groupsIn('werkplaats sociale')).toEqual([]);
    expect(groupsIn('')).toEqual([]);
  });

  it('gives with a phrase the others of its group', () => {
    const [phrase] = lexicon.phrasesFrom(termOf('werkbedrijven'));
    expect(phrase).toEqual({ group: 0, terms: [termOf('werkbedrijf')] });
    expect(phrase && lexicon.othersOf(phrase)).toEqual([['sociale', 'werkplaats'].map(termOf)]);
  });
});
