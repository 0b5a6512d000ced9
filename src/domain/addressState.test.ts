// cspell:ignore fbclid
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeText, numeric, oneOf, someOf, yesNo } from './addressParts.ts';
import { readAddress, writeAddress } from './addressProblems.ts';
import { readState, writeState, type Parts } from './addressState.ts';
import { plain } from './shownText.ts';
import { mendedState } from './mendedLink.ts';

interface State {
  words: string;
  year: string;
  ids: readonly string[];
  share: number;
  open: boolean;
}

const IDS = ['wsw', 'beschut-werk', 'uitkering'];
const PARTS: Parts<State> = {
  words: freeText('zoek', 40),
  year: oneOf('van', ['', '2016', '2017'], 'jaar'),
  ids: someOf('onderdelen', IDS, 'onderdeel'),
  share: numeric('aandeel', 5, (value) => value >= 0 && value <= 100),
  open: yesNo('open'),
};
const NOTHING: State = { words: '', year: '', ids: IDS, share: 5, open: false };
const read = (query: string) => readAddress(query, PARTS, 'deze lijst');

const anyState = fc.record({
  words: fc.string({ unit: 'binary', maxLength: 20 }),
  year: fc.constantFrom('', '2016', '2017'),
  ids: fc.subarray(IDS, { minLength: 1 }),
  share: fc.double({ min: 0, max: 100, noNaN: true }).filter((value) => !Object.is(value, -0)),
  open: fc.boolean(),
});
/** Addresses that look like ours, and any text at all. */
const anyQuery = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(fc.constantFrom('zoek', 'van', 'onderdelen', 'aandeel', 'open', 'geld'), fc.string({ unit: 'binary' })))
    .map((parts) => parts.map(([name, text]) => `${name}=${text}`).join('&')),
);

describe('a state in an address', () => {
  it('comes back as it was written, without a word', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(read(writeAddress(state, PARTS))).toEqual({ state, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves out what is as it begins, and holds the rest in one order with its commas in sight', () => {
    expect(writeState(NOTHING, PARTS)).toBe('');
    expect(writeState({ open: true, share: 6.5, ids: ['wsw', 'uitkering'], year: '2016', words: 'één & ander' }, PARTS)).toBe(
      'zoek=%C3%A9%C3%A9n+%26+ander&van=2016&onderdelen=wsw,uitkering&aandeel=6.5&open=ja',
    );
  });

  it('is whole, whatever the address, and can be written and read again', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { state } = read(query);
        expect(readState(mendedState(query), PARTS)).toEqual(state);
        expect(Object.keys(state)).toEqual(Object.keys(PARTS));
        expect(state.ids.length).toBeGreaterThan(0);
        expect(read(writeAddress(state, PARTS))).toEqual({ state, problems: [] });
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['geld=5', '“geld” kent deze lijst niet.'],
    ['van=1999', 'Jaar “1999” kent deze lijst niet.'],
    ['onderdelen=wsw,geld', 'Onderdeel “geld” kent deze lijst niet.'],
    ['aandeel=veel', 'Aandeel “veel” kent deze lijst niet.'],
    ['open=misschien', 'Open “misschien” kent deze lijst niet.'],
    [`zoek=${'a'.repeat(41)}`, `Zoek “${'a'.repeat(41)}” kent deze lijst niet.`],
    ['van=2016&van=2017', '“van” staat er twee keer; de eerste telt.'],
    [`${'g'.repeat(90)}=%00%1F`, `“${'g'.repeat(61)}” kent deze lijst niet.`],
  ])('tells what it does not know: %s', (query, said) => {
    expect(read(query).problems).toEqual([said]);
  });

  it('keeps the rest of an address with something that it does not know', () => {
    expect(read('geld=5&van=2016&aandeel=veel&onderdelen=geld,wsw&open=ja').state).toEqual({
      ...NOTHING,
      year: '2016',
      ids: ['wsw'],
      open: true,
    });
  });

  it('says nothing of what other programs hang on a link', () => {
    expect(read('?utm_source=nieuwsbrief&van=2016&fbclid=x')).toEqual({ state: { ...NOTHING, year: '2016' }, problems: [] });
  });
});

describe('a text from an address', () => {
  it('is shown as it was meant, without control characters, and not too long', () => {
    expect(plain('caf%C3%A9%00%0A')).toBe('café');
    expect(plain('%E0%A4%A')).toBe('%E0%A4%A');
    expect(plain('a'.repeat(90))).toHaveLength(61);
    expect(plain('abcdef', 3)).toBe('abc');
  });
});
