import { describe, expect, it } from 'vitest';
import type { Argument } from '../../schema/argument.ts';
import { listCriteria, whoSays, whoSpeaks } from './words.ts';

const said = (parts: Partial<Argument>): Argument =>
  ({ who: 'Iroko', scope: undefined, company: undefined, strength: 'adviesbureau', side: 'for', ...parts }) as Argument;

describe('who says an argument', () => {
  it('is a company on itself, never the model', () => {
    const own = said({ who: 'AM match', company: 'am-match', strength: 'één bedrijf over zichzelf' });
    expect(whoSays(own, 'AM match')).toBe('AM match over zichzelf.');
    const other = said({ who: 'Omroep Gelderland', company: 'werkzaak', strength: 'een ander over één bedrijf' });
    expect(whoSays(other, 'Werkzaak Rivierenland')).toBe('Omroep Gelderland, over één bedrijf: Werkzaak Rivierenland.');
  });

  it('comes with what it speaks of, and with how strong that is where the name does not say so', () => {
    expect(whoSays(said({ scope: 'alle soorten' }), undefined)).toBe('Iroko (adviesbureau), over alle soorten bedrijven.');
    expect(whoSays(said({ who: 'De minister', scope: 'geen model', strength: 'minister' }), undefined)).toBe(
      'De minister, los van een model.',
    );
  });

  it('is the name alone where it speaks of no model', () => {
    expect(whoSpeaks(said({ who: 'De VNG', strength: 'wij leiden af' }), undefined)).toBe('De VNG.');
  });

  it('says that it is ours what it speaks for', () => {
    const ours = { scope: 'dit model', strength: 'wij leiden af' } as const;
    expect(whoSays(said(ours), undefined)).toBe('Iroko, over dit model. Dat het een voordeel is, leiden wij af.');
    expect(whoSays(said({ ...ours, side: 'against' }), undefined)).toContain('een nadeel is, leiden wij af.');
  });

  it('is told without that where it speaks for or against nothing', () => {
    expect(whoSpeaks(said({ scope: 'dit model', strength: 'wij leiden af' }), undefined)).toBe('Iroko, over dit model.');
  });
});

describe('criteria in a sentence', () => {
  it('stand in a row, also one alone', () => {
    expect(listCriteria(['schaal'])).toBe('schaal');
    expect(listCriteria(['arbeidsmarkt', 'schaal', 'geld'])).toBe('arbeidsmarkt, schaal of geld en risico');
  });
});
