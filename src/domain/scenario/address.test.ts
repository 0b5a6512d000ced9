import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAddress, unknownWords, writeAddress } from './address.ts';
import type { Scenario } from './inputs.ts';
import type { Slot } from './slots.ts';
import { CURRENT, VERSIONS } from './versions.ts';

const filled = (scenario: Scenario): Slot => ({ version: CURRENT, scenario });
const begin = CURRENT.encode(CURRENT.example);
const other = CURRENT.encode(CURRENT.presets[1]?.scenario ?? CURRENT.example);
const withoutVersion = begin.replace('v=1&', '');

describe('an address of scenarios', () => {
  it('comes back as it was, several at once', async () => {
    const three = CURRENT.presets.slice(0, 3).map(({ scenario }) => filled(scenario));
    expect(await openAddress(writeAddress(three))).toEqual({ slots: three, problems: [] });
  });

  it('gives the example when it is empty, without a word', async () => {
    for (const text of ['', ';', ';;']) expect(await openAddress(text)).toEqual({ slots: [filled(CURRENT.example)], problems: [] });
  });

  it('says in which of several scenarios something is wrong, and that a fourth is too many', async () => {
    const { problems } = await openAddress(`${begin};${begin.replace('wsw=300', 'wsw=x')}`);
    expect(problems.join()).toContain('Scenario B. Mensen met een Wsw-dienstverband');
    expect((await openAddress([begin, begin, begin, begin].join(';'))).problems).toEqual([
      'De link heeft 4 scenario’s; de eerste drie zijn gebruikt.',
    ]);
  });

  it('is mended when a mail program escaped it', async () => {
    const two = `${begin};${begin}`;
    for (const escaped of [two.replaceAll('&', '&amp;'), encodeURIComponent(two)])
      expect(await openAddress(escaped)).toEqual({ slots: [filled(CURRENT.example), filled(CURRENT.example)], problems: [] });
  });

  it('is read whatever it is, and what could be read is written the same again', async () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(begin, other, 'v=7&wsw=1', 'v=', 'v'), fc.string({ maxLength: 30 })), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const { slots } = await openAddress(parts.join(';'));
        expect(slots.length).toBeGreaterThan(0);
        expect((await openAddress(writeAddress(slots))).slots).toEqual(slots);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a link to a version that this site does not know', () => {
  it.each([
    ['another number', begin.replace('v=1', 'v=7'), '7'],
    ['no number', begin.replace('v=1', 'v=abc'), 'abc'],
    ['nothing', begin.replace('v=1', 'v='), undefined],
    ['a number written otherwise', begin.replace('v=1', 'v=01'), '01'],
    ['what every object has', begin.replace('v=1', 'v=constructor'), 'constructor'],
    ['an unknown one first and a known one after', `v=7&${begin}`, '7'],
    ['none at all', withoutVersion, undefined],
    ['none, and nothing else of a scenario either', 'foo=bar', undefined],
  ])('is kept as it came, and not read: %s', async (_, text, named) => {
    const { slots, problems } = await openAddress(text);
    expect(slots).toEqual([{ version: undefined, named, text }]);
    expect(problems).toEqual([]);
    expect(writeAddress(slots)).toBe(text);
  });

  it('is told to the reader: what the link names, what this site knows, and that nothing was computed', async () => {
    const said = async (text: string): Promise<string[]> => unknownWords((await openAddress(text)).slots);
    expect(await said(begin.replace('v=1', 'v=7'))).toEqual([
      'De link noemt versie “7” van het rekenmodel. Deze site kent alleen versie 1. Daarom is er niets uitgerekend.',
    ]);
    expect(await said(withoutVersion)).toEqual([
      'De link noemt geen versie van het rekenmodel. Deze site kent alleen versie 1. Daarom is er niets uitgerekend.',
    ]);
    expect(await said(begin)).toEqual([]);
    expect((await said(begin.replace('v=1', `v=${'9'.repeat(500)}`)))[0]?.length).toBeLessThan(200);
  });

  it('leaves the others that stand in the same address as they are, and is named by its letter', async () => {
    const text = [begin, withoutVersion, other].join(';');
    const { slots, problems } = await openAddress(text);
    expect(slots.map(({ version }) => version?.number)).toEqual([1, undefined, 1]);
    expect(problems).toEqual([]);
    expect(writeAddress(slots)).toBe(text);
    expect(unknownWords(slots)).toEqual([
      'Scenario B. De link noemt hiervoor geen versie van het rekenmodel. Deze site kent alleen versie 1. Daarom is B niet uitgerekend.',
    ]);
  });
});

describe('the versions', () => {
  it('each have a number of their own, write it into their links, and know the one that is current', async () => {
    const numbers = VERSIONS.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toContain(CURRENT.number);
    for (const { number, load } of VERSIONS) {
      const version = await load();
      expect(version.number).toBe(number);
      expect(version.presets.map(({ scenario }) => scenario)).toContainEqual(version.example);
      for (const { scenario } of version.presets) {
        const address = version.encode(scenario);
        expect(address).toMatch(new RegExp(`^v=${number}&[^;]*$`));
        expect((await openAddress(address)).slots).toEqual([{ version, scenario }]);
      }
    }
  });
});
