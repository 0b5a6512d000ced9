import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendedState } from './mendedLink.ts';
import { unmistakable } from './unmistakable.ts';

const STATES = [
  'zoek=%C3%A9%C3%A9n+%26+ander&van=2016&onderdelen=wsw,uitkering&aandeel=6.5',
  'v=1&naam=Mijn%20plan&model=klassiek,partieel&wsw=300&deel=20..35..50&ntw=;v=1&naam=&wsw=6,5',
];

/** What programs do to a link that passes through them, each by its name. */
const DAMAGE: Readonly<Record<string, (state: string) => string>> = {
  'a comma escaped': (state) => state.replaceAll(',', '%2C'),
  'a semicolon escaped': (state) => state.replaceAll(';', '%3B'),
  'an ampersand escaped': (state) => state.replaceAll('&', '%26'),
  'an ampersand as HTML': (state) => state.replaceAll('&', '&amp;'),
  'all of it escaped': (state) => encodeURIComponent(state),
  'its escapes escaped': (state) => state.replaceAll('%', '%25'),
  'a full stop behind it': (state) => `${state}.`,
  'a bracket and a full stop behind it': (state) => `${state}).`,
};

describe('the state in a link that others passed on', () => {
  it.each(Object.entries(DAMAGE))('is as it was: %s', (_, damage) => {
    for (const state of STATES) expect(mendedState(damage(state))).toBe(state);
  });

  it('is as it was after any two of these, and any text in it is kept', () => {
    const any = fc.constantFrom(...Object.values(DAMAGE));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), any, any, (text, first, second) => {
        const query = new URLSearchParams({ zoek: text, van: '2016' }).toString();
        const state = unmistakable(query);
        expect(new URLSearchParams(mendedState(state)).get('zoek')).toBe(new URLSearchParams(query).get('zoek'));
        expect(new URLSearchParams(mendedState(second(first(state)))).get('van')).toBe('2016');
      }),
      { numRuns: 5000 },
    );
  });

  it('is mended once and for all, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('%', '2', '5', '3', 'D', '=', '&', '.', 'a') })), (text) => {
        expect(mendedState(mendedState(text))).toBe(mendedState(text));
      }),
      { numRuns: 20_000 },
    );
  });
});
