// cspell:ignore Cintegraal Dpartieel
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenFromQuery, chosenToQuery, howToChoose, shownInWords, withCell } from './comparison.ts';

const MODELS = ['gecombineerd', 'integraal', 'partieel', 'beschut-werk', 'klassiek'].map((id) => ({ id, name: `Naam van ${id}` }));
const IDS = MODELS.map(({ id }) => id);

describe('a choice of models in an address', () => {
  it('comes back as it was; all of them and none are the same', () => {
    fc.assert(
      fc.property(fc.subarray(IDS), (chosen) => {
        const wanted = chosen.length === IDS.length ? [] : chosen;
        expect(chosenFromQuery(chosenToQuery(chosen, MODELS), MODELS)).toEqual({ chosen: wanted, problems: [] });
      }),
    );
    expect(chosenToQuery(['integraal', 'beschut-werk'], MODELS)).toBe('modellen=integraal,beschut-werk');
    expect(chosenToQuery(IDS, MODELS)).toBe('');
  });

  it('is mended where others passed it on, in the order of the models', () => {
    for (const query of ['?modellen=partieel%2Cintegraal', '?modellen%3Dpartieel%252Cintegraal', '?modellen=partieel,integraal.'])
      expect(chosenFromQuery(query, MODELS), query).toEqual({ chosen: ['integraal', 'partieel'], problems: [] });
  });

  it('names what is not known, and keeps the rest', () => {
    expect(chosenFromQuery('?modellen=integraal,part&kleur=rood', MODELS)).toEqual({
      chosen: ['integraal'],
      problems: ['Model “part” kent deze vergelijking niet.', '“kleur” kent deze vergelijking niet.'],
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { chosen } = chosenFromQuery(`?modellen=${query}`, MODELS);
        expect(chosen.every((id) => IDS.includes(id))).toBe(true);
      }),
    );
  });
});

describe('a choice in words', () => {
  it('says what is shown, and what to do while one is chosen', () => {
    expect(shownInWords([], MODELS)).toBe(howToChoose(MODELS));
    expect(howToChoose(MODELS)).toBe('Kiest u er twee of meer, dan ziet u alleen die. Anders ziet u alle vijf modellen.');
    expect(shownInWords(IDS, MODELS)).toBe('U ziet alle vijf modellen.');
    expect(shownInWords([], MODELS.slice(2))).toContain('alle drie modellen');
    expect(shownInWords(['klassiek'], MODELS)).toBe('Gekozen: Naam van klassiek. Kies er nog een. Tot dan ziet u alle vijf modellen.');
    expect(shownInWords(['klassiek', 'integraal', 'partieel'], MODELS)).toBe(
      'U ziet: Naam van integraal, Naam van partieel en Naam van klassiek.',
    );
  });
});

describe('an address that names a cell', () => {
  it('shows its model too, and changes nothing where that is shown already', () => {
    expect(withCell(['gecombineerd', 'klassiek'], '#geld-beschut-werk', MODELS)).toEqual(['gecombineerd', 'beschut-werk', 'klassiek']);
    for (const chosen of [[], ['klassiek'], ['partieel', 'klassiek']]) expect(withCell(chosen, '#geld-partieel', MODELS)).toEqual(chosen);
    expect(withCell(['partieel', 'klassiek'], '#geld', MODELS)).toEqual(['partieel', 'klassiek']);
  });
});
