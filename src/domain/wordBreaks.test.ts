// cspell:ignore arbeids ongeschiktheids financiëringsplan financiërings heid onbekendsamenstelwoord abelnrstë
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundsOf } from './search/compounds.ts';
import { withBreaks, wordBreaks } from './wordBreaks.ts';

const compounds = compoundsOf({
  compounds: {
    loonkostensubsidie: ['loon', 'kosten', 'subsidie', 'loonkosten'],
    geldstroom: ['geld', 'stroom'],
    banenafspraakbaan: ['baan', 'afspraak', 'banenafspraak'],
    arbeidsgehandicapte: ['arbeid', 'gehandicapte', 'handicap'],
    arbeidsongeschiktheidsvoorziening: ['arbeid', 'ongeschikt', 'voorziening', 'arbeidsongeschikt'],
    Participatiewet: ['participatie', 'wet'],
    'AOW-leeftijd': ['AOW', 'leeftijd'],
    financiëringsplan: ['financiering', 'plan'],
    ontwikkelbedrijf: ['ontwikkel', 'bedrijf'],
  },
  single: ['infrastructuur', 'onderscheid', 'verantwoordelijkheid'],
});
const parted = (word: string): string => withBreaks(word, compounds, '|');

describe('a long word', () => {
  it.each([
    ['loonkostensubsidie', 'loon|kosten|subsidie'],
    ['Geldstromen', 'Geld|stromen'],
    ['banenafspraakbaan', 'banenafspraak|baan'],
    ['arbeidsgehandicapten', 'arbeids|gehandicapten'],
    ['arbeidsongeschiktheidsvoorziening', 'arbeids|ongeschiktheids|voorziening'],
    ['PARTICIPATIEWET', 'PARTICIPATIE|WET'],
    ['financiëringsplan', 'financiërings|plan'],
    ['ontwikkelbedrijven', 'ontwikkel|bedrijven'],
    ['verantwoordelijkheid', 'verantwoordelijk|heid'],
  ])('is parted between its parts: %s', (word, pieces) => {
    expect(parted(word)).toBe(pieces);
  });

  it.each(['infrastructuur', 'onderscheid', 'onbekendsamenstelwoord', 'financiën', 'AOW-leeftijd', ''])(
    'is left whole otherwise: %s',
    (word) => {
      expect(parted(word)).toBe(word);
    },
  );

  it('is itself again without the signs, and no piece is shorter than three letters', () => {
    const part = fc.string({ unit: fc.constantFrom(...Array.from('abelnrstë')), minLength: 1, maxLength: 9 });
    const compound = fc.record({ parts: fc.array(part, { minLength: 1, maxLength: 4 }), link: fc.constantFrom('', 's', 'en') });
    fc.assert(
      fc.property(compound, fc.constantFrom('', 'en', 's', 'heid'), ({ parts, link }, ending) => {
        const word = parts.join(link) + ending;
        const known = compoundsOf({ compounds: { [word]: parts } });
        const pieces = withBreaks(word, known, '|').split('|');
        expect(pieces.join('')).toBe(word);
        if (pieces.length > 1) expect(Math.min(...pieces.map(({ length }) => length))).toBeGreaterThanOrEqual(3);
        expect(wordBreaks(word, known)).toEqual(wordBreaks(word, known).toSorted((one, other) => one - other));
      }),
    );
  });
});
