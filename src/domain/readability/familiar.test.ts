// cspell:ignore wérk plekdzz
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFamiliar } from './familiar.ts';

const FREQUENT = [
  'bedrijf',
  'werk',
  'plek',
  'loop',
  'brief',
  'huis',
  'bak',
  'maken',
  'groot',
  'spreken',
  'veilig',
  'raad',
  'lid',
  "zo'n",
  'collega',
];
const isFamiliar = createFamiliar(new Set(FREQUENT));

describe('a familiar word', () => {
  it('is a frequent one, an inflection of it, or a compound of them', () => {
    const words =
      'bedrijf bedrijven Werk werkt werkte lopen brieven huizen bakken gemaakt groter grootste afspreken afgesproken veilige werkplek raadslid raads-lid zo’n wérk collega’s';
    expect(words.split(' ').filter((word) => !isFamiliar(word))).toEqual(['afgesproken']);
  });

  it('is no word that only begins or ends like one', () => {
    expect('participatie werkelijkheid plekdzz beschut verwerking'.split(' ').filter(isFamiliar)).toEqual([]);
  });

  it('stays familiar whatever more words are frequent, and joined to another', () => {
    const word = fc.constantFrom(...FREQUENT.filter((each) => !each.includes("'")));
    fc.assert(
      fc.property(word, word, fc.array(fc.string({ minLength: 1 })), (one, other, more) => {
        expect(isFamiliar(`${one}${other}`) && isFamiliar(`${one}s${other}`) && isFamiliar(`${one}-${other}`)).toBe(true);
        expect(createFamiliar(new Set([...FREQUENT, ...more]))(`${one}${other}`)).toBe(true);
      }),
    );
  });
});
