import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromQuery, NO_FILTER, toQuery } from './factFilter.ts';

const known = { topic: ['modellen', 'rijk'], source: ['iroko-notitie'], kind: ['printed'], status: ['about'] };

describe('the filter of the figures in an address', () => {
  it('names what it does not know in an address and keeps the rest', () => {
    expect(fromQuery('zoek=wsw&onderwerp=geld&bron=iroko-notitie', known)).toEqual({
      filter: { words: 'wsw', topic: '', source: 'iroko-notitie', kind: '', status: '' },
      problems: ['Onderwerp “geld” kent deze lijst niet.'],
    });
  });

  it.each([
    ['?onderwerp=modellen', { topic: 'modellen' }],
    ['?zoek=parti%C3%ABle+bedrijven&bron=iroko-notitie', { words: 'partiële bedrijven', source: 'iroko-notitie' }],
    ['?zoek=wsw%2C%20uitkering&soort=printed&zekerheid=about', { words: 'wsw, uitkering', kind: 'printed', status: 'about' }],
    ['zekerheid=about&onderwerp=rijk&bron=', { topic: 'rijk', status: 'about' }],
    ['', {}],
  ])('gives what an address that was passed on has always given: %s', (query, asked) => {
    expect(fromQuery(query, known)).toEqual({ filter: { ...NO_FILTER, ...asked }, problems: [] });
  });

  it('is written as it has always been', () => {
    expect(toQuery({ words: 'partiële bedrijven', topic: 'rijk', source: 'iroko-notitie', kind: 'printed', status: 'about' })).toBe(
      'zoek=parti%C3%ABle+bedrijven&onderwerp=rijk&bron=iroko-notitie&soort=printed&zekerheid=about',
    );
    expect(toQuery(NO_FILTER)).toBe('');
  });

  it('comes back from the address as it went in', () => {
    fc.assert(
      fc.property(
        fc.record({
          words: fc.string(),
          topic: fc.constantFrom('', ...known.topic),
          source: fc.constantFrom('', ...known.source),
          kind: fc.constantFrom('', ...known.kind),
          status: fc.constantFrom('', ...known.status),
        }),
        (filter) => {
          expect(fromQuery(toQuery(filter), known)).toEqual({ filter, problems: [] });
        },
      ),
    );
  });

  it('survives any address at all', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(() => fromQuery(query, known)).not.toThrow();
      }),
    );
  });
});
