// cspell:ignore tómin
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TO_COLLEGE, TO_TOMIN } from '../../../tests/questions/examples.ts';
import { askingFinder, filterFromQuery, filterToQuery, NO_FILTER } from './askingFilter.ts';

const ALL = [TO_COLLEGE, TO_TOMIN];
const find = askingFinder(ALL);

describe('the questions that a filter asks for', () => {
  it('have every word, in the question, what is known, what is not, or what was found later', () => {
    for (const words of ['HEEFT', 'bedrijven tekort', 'bedrag', 'verlies', ' tómin  bedrag '])
      expect(find({ ...NO_FILTER, words }), words).toEqual([TO_TOMIN.id]);
    expect(find({ ...NO_FILTER, words: 'tekort blauwdruk' })).toEqual([]);
    expect(find(NO_FILTER)).toEqual(ALL.map(({ id }) => id));
  });

  it('are of the subject, the kind and the party that were chosen', () => {
    expect(find({ ...NO_FILTER, subject: TO_TOMIN.subject })).toEqual([TO_TOMIN.id]);
    expect(find({ ...NO_FILTER, kind: 'politiek' })).toEqual([TO_COLLEGE.id]);
    expect(find({ ...NO_FILTER, to: 'tomin', kind: 'politiek' })).toEqual([]);
  });
});

describe('a filter in an address', () => {
  it('comes back as it was', () => {
    const one = (of: readonly string[]) => fc.constantFrom('', ...of);
    const filters = fc.record({
      words: fc.string({ unit: 'grapheme' }),
      subject: one(ALL.map(({ subject }) => subject)),
      kind: one(ALL.map(({ kind }) => kind)),
      to: one(ALL.map(({ to }) => to)),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterFromQuery(`?${filterToQuery(filter)}`, ALL)).toEqual({ filter, problems: [] });
      }),
    );
    expect(filterToQuery({ words: 'tekort', subject: 'hilversum', kind: 'technisch', to: 'tomin' })).toBe(
      'zoek=tekort&onderwerp=hilversum&soort=technisch&aan=tomin',
    );
  });

  it('names what no question has, and keeps the rest', () => {
    expect(filterFromQuery('?aan=koning&soort=politiek&kleur=rood', ALL)).toEqual({
      filter: { ...NO_FILTER, kind: 'politiek' },
      problems: ['Aan “koning” kent deze lijst niet.', '“kleur” kent deze lijst niet.'],
    });
  });
});
