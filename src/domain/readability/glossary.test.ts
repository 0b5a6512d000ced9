import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGlossary } from './glossary.ts';

const TERMS = [
  { id: 'so-bedrijf', term: 'sociaal ontwikkelbedrijf', aliases: ['sociale werkplaats'] },
  { id: 'indicatie', term: 'indicatie', aliases: [] },
  { id: 'wsw-indicatie', term: 'Wsw-indicatie', aliases: [] },
];
const termsIn = createGlossary(TERMS);

describe('the terms in a text', () => {
  it('are found under each name, inflected, the longest first', () => {
    const text = 'Sociaal ontwikkelbedrijven en sociale werkplaatsen vragen geen Wsw-indicatie of indicaties, wel indicatieven.';
    expect(termsIn(text).map(({ id, ownName, start, end }) => [id, ownName, text.slice(start, end)])).toEqual([
      ['so-bedrijf', true, 'Sociaal ontwikkelbedrijven'],
      ['so-bedrijf', false, 'sociale werkplaatsen'],
      ['wsw-indicatie', true, 'Wsw-indicatie'],
      ['indicatie', true, 'indicaties'],
    ]);
  });

  it('are found wherever they stand, and nowhere else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TERMS), fc.array(fc.constantFrom('het', 'werk', 'mensen', ',')), (term, around) => {
        const text = [...around, term.term, ...around].join(' ');
        expect(termsIn(text)).toHaveLength(1);
        expect(termsIn(around.join(' '))).toEqual([]);
      }),
    );
    expect(createGlossary([])('indicatie')).toEqual([]);
  });
});
