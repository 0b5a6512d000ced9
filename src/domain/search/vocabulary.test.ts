// cspell:ignore swbedrijf geme
import { describe, expect, it } from 'vitest';
import { termOf, vocabularyOf } from '../../../tests/search/examples.ts';

describe('the words of the site', () => {
  it('are had in any form, with the parts of compounds and of words with a hyphen', () => {
    const vocabulary = vocabularyOf('Loonkostensubsidies voor SW-bedrijven in 2024/25');
    for (const word of ['loonkostensubsidie', 'loon', 'subsidies', 'swbedrijf', 'bedrijf', '2024', '2025'])
      expect([word, vocabulary.has(termOf(word))]).toEqual([word, true]);
    expect(vocabulary.has(termOf('gemeente'))).toBe(false);
  });

  it('finish one that was begun, those that came first before the others', () => {
    const vocabulary = vocabularyOf('Gemeente; geld');
    vocabulary.add('gemeenschap loon');
    expect(vocabulary.startingWith('geme')).toEqual(['gemeente', 'gemeenschap'].map(termOf));
    expect(vocabulary.startingWith('gemeenten')).toEqual([]);
  });

  it('are few where many begin so', () => {
    const many = Array.from({ length: 200 }, (_, at) => `werk${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`);
    expect(vocabularyOf(many.join(' ')).startingWith('werk').length).toBeLessThan(20);
  });

  it('are told as they are written, in small letters, each once', () => {
    expect([...vocabularyOf('Raad RAAD raden').words()]).toEqual(['raad', 'raden']);
  });
});
