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
        expect(choiceFromQuery(choiceToQuery(choice, options), options)).toEqual({ choice, unknown: [] });
      }),
    );
  });

  it('is everything when the address says nothing', () => {
    expect(choiceFromQuery('', options)).toEqual({ choice: everything(options), unknown: [] });
    expect(choiceToQuery(everything(options), options)).toBe('');
  });

  it('names what it does not know and keeps the rest', () => {
    expect(choiceFromQuery('?onderdelen=wsw,geld&van=2016&naar=1999', options)).toEqual({
      choice: { ids: ['wsw'], from: '2016', to: '' },
      unknown: ['onderdeel “geld”', 'jaar “1999”'],
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
