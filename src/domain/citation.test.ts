import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/charts/examples.ts';
import { sayFact } from './citation.ts';

const register = registerOf({
  kosten: { waarde: -2_223_307, eenheid: 'euro', betreft: '2016', bron: { document: 'verslag', plek: '§ 1', gedrukt: '-2.223.307' } },
  budget: { waarde: 63_900_000, eenheid: 'euro', bron: { document: 'verslag', plek: '§ 2', gedrukt: '€ 63,9 miljoen' } },
  samen: { formule: '{kosten} + {budget}', eenheid: 'euro', betreft: '2016', soort: 'afgeleid', bron: undefined },
});
const say = (id: string): string => sayFact(register.get(id)).replaceAll('\u00a0', ' ');

describe('a figure on its own', () => {
  it('has its year, and every digit that is printed', () => {
    expect(say('kosten')).toBe('Een cijfer, 2016: € −2.223.307');
  });

  it('keeps millions where the source prints millions', () => {
    expect(say('budget')).toBe('Een cijfer: € 63,9 mln');
  });

  it('says of a figure of ours that it is', () => {
    expect(say('samen')).toBe('Een cijfer, 2016: € 61.676.693 (door ons uitgerekend)');
  });
});
