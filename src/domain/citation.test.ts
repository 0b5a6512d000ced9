import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/charts/examples.ts';
import type { Source } from '../schema/source.ts';
import { citeFact, sayFact } from './citation.ts';

const register = registerOf({
  kosten: { waarde: -2_223_307, eenheid: 'euro', betreft: '2016', bron: { document: 'verslag', plek: '§ 1', gedrukt: '-2.223.307' } },
  budget: { waarde: 63_900_000, eenheid: 'euro', bron: { document: 'verslag', plek: '§ 2', gedrukt: '€ 63,9 miljoen' } },
  samen: { formule: '{kosten} + {budget}', eenheid: 'euro', betreft: '2016', soort: 'afgeleid', bron: undefined },
});
const sources = [{ id: 'verslag', short: 'Verslag', date: '2025-02' }] as Source[];
const cite = (id: string): string =>
  citeFact(register.get(id), register, sources, 'Wegwijzer', `https://site.nl/${id}/`).replaceAll('\u00a0', ' ');

describe('the citation of a figure', () => {
  it('has its year, every digit that is printed, its place and its address', () => {
    expect(cite('kosten')).toBe('Een cijfer, 2016: € −2.223.307. Verslag (februari 2025), § 1. Wegwijzer, https://site.nl/kosten/');
  });

  it('keeps millions where the source prints millions', () => {
    expect(cite('budget')).toBe('Een cijfer: € 63,9 mln. Verslag (februari 2025), § 2. Wegwijzer, https://site.nl/budget/');
  });

  it('says of a figure of ours that it is, and names the places that it is computed from', () => {
    expect(cite('samen')).toBe(
      'Een cijfer, 2016: € 61.676.693 (door ons uitgerekend). Gerekend met: Verslag (februari 2025), § 1; Verslag (februari 2025), § 2. Wegwijzer, https://site.nl/samen/',
    );
  });

  it('has signs, and what is said of the figure elsewhere has words', () => {
    expect(sayFact(register.get('kosten')).replaceAll('\u00a0', ' ')).toBe('Een cijfer, 2016: min 2.223.307 euro');
  });
});
