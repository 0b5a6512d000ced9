import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/corpus/readContent.ts';
import { contentRoots, municipalitiesIn } from '../../src/corpus/roots.ts';
import { wordsInContent } from '../../src/corpus/words.ts';
import { compoundsOf, isReviewed, partsOf } from '../../src/domain/search/compounds.ts';

const contents = municipalitiesIn('.').map((municipality) => readContent('.', contentRoots('.', municipality)).content);
const lists = contents.map(({ searchWords }) => searchWords);
/** The words of the site and of the entrances to it, and what a hyphen parts, in any form. */
const words = compoundsOf({
  compounds: {},
  single: [
    ...contents.flatMap(wordsInContent).map(({ word }) => word),
    ...contents.flatMap(({ entrances }) => entrances.flatMap(({ words: own }) => own)).flatMap((phrase) => phrase.split(' ')),
  ].flatMap((word) => [word, ...word.split('-')]),
});
const isOnSite = (phrase: string): boolean => phrase.split(/[ -]+/).every((word) => isReviewed(word, words));

describe('the word lists of search', () => {
  it('have a word of the site in every group', () => {
    expect(lists.flatMap(({ groups }) => groups.filter((group) => !group.some(isOnSite)))).toEqual([]);
  });

  it('have no form that the stem finds by itself', () => {
    const found = lists.flatMap(({ forms }) =>
      Object.entries(forms).filter(([form, of]) => isReviewed(form, compoundsOf({ compounds: {}, single: [of] }))),
    );
    expect(found).toEqual([]);
  });

  it('have no part of a compound that carries no weight, and no two entries of which one hides the other', () => {
    for (const { compounds, single, empty } of lists) {
      const entries = [...Object.keys(compounds), ...single];
      expect(Object.values(compounds).flat().filter((part) => empty.includes(part.toLowerCase()))).toEqual([]);
      const known = compoundsOf({ compounds, single });
      expect(known.parts.size + known.single.size).toBe(entries.length);
      expect(Object.entries(compounds).filter(([word, parts]) => partsOf(word, known).join(' ') !== parts.join(' '))).toEqual([]);
    }
  });
});

describe('the entrances of search', () => {
  it('have each place once, with each of its words once', () => {
    for (const { entrances } of contents) {
      const places = entrances.map(({ address }) => address);
      expect(places.length).toBeGreaterThan(0);
      expect(places.filter((address, at) => places.indexOf(address) < at)).toEqual([]);
      const twice = entrances.map(({ address, words }) => {
        const folded = words.map((word) => word.toLowerCase());
        return { address, words: words.filter((_, at) => folded.indexOf(folded[at] ?? '') < at) };
      });
      expect(twice.filter(({ words }) => words.length > 0)).toEqual([]);
    }
  });
});
