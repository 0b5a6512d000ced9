// cspell:ignore reintegratietaken geintegreerde bedrijv plekbedrijf plekwerk
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundsOf, isReviewed, partsOf, splitUnknown } from './compounds.ts';

const compounds = compoundsOf({
  compounds: { loonkostensubsidie: ['loon', 'kosten', 'subsidie', 'loonkosten'], 're-integratietaak': ['re-integratie', 'taak'] },
  single: ['onafhankelijk', 'geïntegreerd'],
});
const isKnown = (part: string) => ['werk', 'plek', 'wethouder', 'plan', 'bedrijf', 'direct', 'uren', 'werkplek', 'zoek'].includes(part);

describe('the parts of a compound', () => {
  it('are found in any of its forms, with and without capitals and hyphens', () => {
    const parts = ['loon', 'kosten', 'subsidie', 'loonkosten'];
    expect(partsOf('loonkostensubsidie', compounds)).toEqual(parts);
    expect(partsOf('Loonkostensubsidies', compounds)).toEqual(parts);
    expect(partsOf('Re-integratietaken', compounds)).toEqual(['re-integratie', 'taak']);
    expect(partsOf('reintegratietaken', compounds)).toEqual(['re-integratie', 'taak']);
  });

  it('are none where a word has no entry, or one that says so', () => {
    expect(partsOf('onafhankelijk', compounds)).toEqual([]);
    expect(partsOf('werkplek', compounds)).toEqual([]);
  });
});

describe('a word is reviewed', () => {
  it('as a compound and as a word that is none, in any form', () => {
    expect(isReviewed('onafhankelijke', compounds)).toBe(true);
    expect(isReviewed('geintegreerde', compounds)).toBe(true);
    expect(isReviewed('loonkostensubsidies', compounds)).toBe(true);
    expect(isReviewed('werkplek', compounds)).toBe(false);
  });
});

describe('a word that the site does not have', () => {
  it('is split into two known words', () => {
    expect(splitUnknown('zoekplek', isKnown)).toEqual(['zoek', 'plek']);
    expect(splitUnknown('plekwerk', isKnown)).toEqual(['plek', 'werk']);
  });

  it('may have s, e or en between them', () => {
    expect(splitUnknown('wethoudersplan', isKnown)).toEqual(['wethouder', 'plan']);
    expect(splitUnknown('bedrijvenplan', (part) => isKnown(part) || part === 'bedrijv')).toEqual(['bedrijv', 'plan']);
  });

  it('is split where the shorter part is longest', () => {
    const known = (part: string) => ['werk', 'werkplek', 'plekbedrijf', 'bedrijf'].includes(part);
    expect(splitUnknown('werkplekbedrijf', known)).toEqual(['werkplek', 'bedrijf']);
  });

  it('stays whole where a part is unknown, or short', () => {
    expect(splitUnknown('werkplank', isKnown)).toBeUndefined();
    expect(splitUnknown('loonwerk', (part) => ['loo', 'loon'].includes(part))).toBeUndefined();
    expect(splitUnknown('werk', isKnown)).toBeUndefined();
  });

  it('gives parts of four letters or more that the word begins and ends with', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,20}$/), (word) => {
        const parts = splitUnknown(word, () => true);
        if (parts === undefined) return word.length < 8;
        return parts.every((part) => part.length >= 4) && word.startsWith(parts[0]) && word.endsWith(parts[1]);
      }),
    );
  });
});
