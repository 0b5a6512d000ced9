import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/charts/examples.ts';
import { citeFact, sayFact } from './citation.ts';

const register = registerOf({
  kosten: { waarde: -2_223_307, eenheid: 'euro', betreft: '2016', bron: { document: 'verslag', plek: '§ 1', gedrukt: '-2.223.307' } },
  budget: { waarde: 63_900_000, eenheid: 'euro', bron: { document: 'verslag', plek: '§ 2', gedrukt: '€ 63,9 miljoen' } },
  samen: { formule: '{kosten} + {budget}', eenheid: 'euro', betreft: '2016', soort: 'afgeleid', bron: undefined },
});
const cite = (id: string): string => citeFact(register.get(id)).replaceAll('\u00a0', ' ');

describe('a figure on its own, as a citation has it', () => {
  it('has its year, and every digit that is printed', () => {
    expect(cite('kosten')).toBe('Een cijfer, 2016: € −2.223.307');
  });

  it('keeps millions where the source prints millions', () => {
    expect(cite('budget')).toBe('Een cijfer: € 63,9 mln');
  });

  it('says of a figure of ours that it is', () => {
    expect(cite('samen')).toBe('Een cijfer, 2016: € 61.676.693 (door ons uitgerekend)');
  });

  it('has signs, and what is said of the figure elsewhere has words', () => {
    expect(sayFact(register.get('kosten')).replaceAll('\u00a0', ' ')).toBe('Een cijfer, 2016: min 2.223.307 euro');
  });
});
