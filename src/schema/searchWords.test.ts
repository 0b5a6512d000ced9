import { describe, expect, it } from 'vitest';
import { compoundFile } from './compounds.ts';
import { searchWords } from './searchWords.ts';

const said = (file: unknown) => searchWords.safeParse(file).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
const saidOfCompounds = (file: unknown) => compoundFile.safeParse(file).error?.issues.map(({ message }) => message);

describe('the words of search', () => {
  it('are groups, empty words and irregular forms', () => {
    expect(searchWords.parse({ groepen: [['baas', 'chef']], leeg: ['Wat'], vormen: { verloor: 'verliezen' } })).toEqual({
      groups: [['baas', 'chef']],
      empty: ['wat'],
      forms: { verloor: 'verliezen' },
    });
  });

  it('are refused with what to write', () => {
    expect(said({ groepen: [['baas']] })).toEqual(['groepen.0: a group needs two words or more']);
    expect(said({ groepen: [['baas', 'chef', 'Baas']] })).toEqual(['groepen.0: "Baas" stands in this group twice; keep one']);
    expect(said({ groepen: [['baas', 'wat']], leeg: ['wat'] })).toEqual([
      'groepen.0: "wat" stands in leeg; a word without weight leads nowhere',
    ]);
    expect(said({ groepen: [], leeg: ['wat', 'Wat'] })).toEqual(['leeg.1: "wat" stands in leeg twice; keep one']);
    expect(said({ groepen: [], leeg: ['wat is'] })).toEqual(['leeg.0: write one word, without spaces']);
    expect(said({ groepen: [], vormen: { verloor: 'verliezen', verloren: 'verloor' } })).toEqual([
      'vormen.verloren: "verloor" is a form of "verliezen"; write verloren: verliezen',
    ]);
    expect(said({ groepen: [], leeg: ['ging'], vormen: { ging: 'gaan' } })).toEqual([
      'vormen.ging: "ging" stands in leeg; take it out of one of the two',
    ]);
  });
});

describe('the list of long words', () => {
  it('has the parts of compounds, and words that are none', () => {
    expect(
      compoundFile.parse({ samenstellingen: { werkplek: 'werk plek' }, enkelvoudig: ['onafhankelijk'], namen: ['Rivierenland'] }),
    ).toEqual({ compounds: { werkplek: ['werk', 'plek'] }, single: ['onafhankelijk', 'Rivierenland'] });
  });

  it('is refused with what to write', () => {
    expect(saidOfCompounds({ samenstellingen: { werkplek: 'werk' }, enkelvoudig: ['Werkplek'] })).toEqual([
      '"Werkplek" stands in this file twice; keep one',
    ]);
    expect(saidOfCompounds({ samenstellingen: { werkplek: ['werk'] } })).toEqual([
      'write the parts as words, with a space between: "loon kosten subsidie"',
    ]);
    expect(saidOfCompounds({ enkelvoudig: ['twee woorden'] })).toEqual(['write one word of letters, with a hyphen where it has one']);
  });
});
