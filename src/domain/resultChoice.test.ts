// cspell:ignore Cuitkeringen
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceFromQuery, choiceToQuery, everything } from './resultChoice.ts';

const options = { ids: ['uitkeringen', 'wsw', 'participatiebudget'], years: ['2016', '2017', '2018'] };
const year = fc.constantFrom('', ...options.years);

describe('a choice of results', () => {
  it('comes back from its own address', () => {
    fc.assert(
      fc.property(fc.subarray(options.ids, { minLength: 1 }), year, year, (ids, from, to) => {
        const choice = { ids, from, to };
        expect(choiceFromQuery(choiceToQuery(choice, options), options)).toEqual({ choice, problems: [] });
      }),
    );
  });

  it('is everything when the address says nothing', () => {
    expect(choiceFromQuery('', options)).toEqual({ choice: everything(options), problems: [] });
    expect(choiceToQuery(everything(options), options)).toBe('');
  });

  it.each([
    ['?onderdelen=uitkeringen,wsw', { ids: ['uitkeringen', 'wsw'] }],
    ['?onderdelen=wsw%2Cuitkeringen&van=2016&naar=2018', { ids: ['uitkeringen', 'wsw'], from: '2016', to: '2018' }],
    ['?naar=2017', { to: '2017' }],
    ['?onderdelen=&van=', {}],
  ])('is what an address that was passed on has always given: %s', (query, chosen) => {
    expect(choiceFromQuery(query, options)).toEqual({ choice: { ...everything(options), ...chosen }, problems: [] });
  });

  it('is written as it has always been', () => {
    expect(choiceToQuery({ ids: ['uitkeringen', 'wsw'], from: '2016', to: '2018' }, options)).toBe(
      'onderdelen=uitkeringen,wsw&van=2016&naar=2018',
    );
  });

  it('names what it does not know and keeps the rest', () => {
    expect(choiceFromQuery('?onderdelen=wsw,geld&van=2016&naar=1999', options)).toEqual({
      choice: { ids: ['wsw'], from: '2016', to: '' },
      problems: ['Onderdeel “geld” kent deze grafiek niet.', 'Jaar “1999” kent deze grafiek niet.'],
    });
  });

  it('is always something that can be drawn, whatever the address', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (ids, from) => {
        const { choice } = choiceFromQuery(new URLSearchParams({ onderdelen: ids, van: from }).toString(), options);
        expect(choice.ids.length).toBeGreaterThan(0);
        for (const id of choice.ids) expect(options.ids).toContain(id);
        expect(['', ...options.years]).toContain(choice.from);
      }),
    );
  });
});
