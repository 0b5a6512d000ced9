import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromQuery, toQuery } from './factFilter.ts';

const known = { topic: ['modellen', 'rijk'], source: ['iroko-notitie'], kind: ['printed'], status: ['about'] };

describe('the filter of the figures in an address', () => {
  it('names what it does not know in an address and keeps the rest', () => {
    expect(fromQuery('zoek=wsw&onderwerp=geld&bron=iroko-notitie', known)).toEqual({
      filter: { words: 'wsw', topic: '', source: 'iroko-notitie', kind: '', status: '' },
      unknown: ['onderwerp “geld”'],
    });
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
          expect(fromQuery(toQuery(filter), known)).toEqual({ filter, unknown: [] });
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
