import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../schema/change.ts';
import { edition, type Edition } from '../../schema/edition.ts';
import { parseProse } from '../../schema/prose.ts';
import { orderProblems, publishedIn, withChanges, withEdition } from './editions.ts';

const editionOf = (versie: string, datum?: string): Edition => edition.parse({ versie, datum });
const change = (on: string, kind: Change['kind'] = 'correctie', fact = 'een'): Change => ({
  on,
  fact,
  kind,
  was: 'oud',
  is: 'nieuw',
  why: parseProse('Daarom.'),
});
const [first, second] = [editionOf('0.1.0', '2026-11-28'), editionOf('0.2.0', '2027-02-01')];

describe('an edition in the list', () => {
  it('has a version and a date, or is still to come and has none', () => {
    expect(publishedIn([editionOf('komend'), first])).toEqual([{ version: '0.1.0', date: '2026-11-28' }]);
    expect(() => editionOf('0.1.0')).toThrow('datum');
    expect(() => editionOf('komend', '2026-11-28')).toThrow('datum');
    expect(() => editionOf('1.0', '2026-11-28')).toThrow('three numbers');
  });
});

describe('the changes of an edition', () => {
  const dates = (all: ReturnType<typeof withChanges>): [string, string[]][] =>
    all.map(({ out, changes }) => [out?.version ?? 'komend', changes.map(({ on }) => on)]);

  it('are those since the one before it, up to its own day', () => {
    const changes = ['2027-02-01', '2026-11-29', '2026-11-28', '2026-01-01'].map((on) => change(on));
    expect(dates(withChanges([second, first], changes))).toEqual([
      ['0.2.0', ['2027-02-01', '2026-11-29']],
      ['0.1.0', ['2026-11-28', '2026-01-01']],
    ]);
  });

  it('are shown before they are out, whether or not somebody wrote a line for the edition to come', () => {
    const changes = [change('2027-03-01')];
    expect(dates(withChanges([second], changes))).toEqual([
      ['komend', ['2027-03-01']],
      ['0.2.0', []],
    ]);
    expect(dates(withChanges([editionOf('komend'), second], changes))).toEqual([
      ['komend', ['2027-03-01']],
      ['0.2.0', []],
    ]);
  });

  it('belong to one edition each, whatever the days', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2027-01-${String(number).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 6 }), fc.array(day), (outOn, changedOn) => {
        const editions = outOn
          .toSorted()
          .map((date, index) => editionOf(`0.${index}.0`, date))
          .reverse();
        const placed = withChanges(
          editions,
          changedOn.map((on) => change(on)),
        ).flatMap(({ changes }) => changes.map(({ on }) => on));
        expect(placed.sort()).toEqual(changedOn.toSorted());
      }),
    );
  });
});

describe('the order of editions', () => {
  const problems = (version: string, date: string, kinds: Change['kind'][] = []): string[] =>
    orderProblems([
      { ...editionOf(version, date), changes: kinds.map((kind) => change(date, kind)) },
      { ...first, changes: [] },
    ]);

  it('takes the next version on a later day', () => {
    for (const version of ['0.1.1', '0.2.0', '1.0.0']) expect(problems(version, '2026-11-29'), version).toEqual([]);
    for (const version of ['0.1.0', '0.0.9', '0.1.2', '0.2.1', '2.0.0', '1.1.0'])
      expect(problems(version, '2026-11-29'), version).toEqual([expect.stringContaining('does not follow 0.1.0')]);
    expect(problems('0.2.0', '2026-11-28')).toEqual([expect.stringContaining('is not later than')]);
  });

  it('asks the second number or the first for figures that were updated or count something else', () => {
    expect(problems('0.1.1', '2026-11-29', ['correctie', 'verbetering'])).toEqual([]);
    expect(problems('0.1.1', '2026-11-29', ['bijwerking'])).toEqual([expect.stringContaining('raise the second number')]);
    expect(problems('0.2.0', '2026-11-29', ['andere definitie'])).toEqual([]);
  });

  it('has what is to come in the first place', () => {
    expect(orderProblems([first, editionOf('komend')].map((each) => ({ ...each, changes: [] })))).toEqual([
      expect.stringContaining('stands first'),
    ]);
  });
});

describe('an address that names its edition', () => {
  it('keeps the place on its page behind the hash', () => {
    expect(withEdition('/cijfers/een/', { version: '0.1.0' })).toBe('/cijfers/een/?editie=0.1.0');
    expect(withEdition('/rijk/#geld', { version: '0.1.0' })).toBe('/rijk/?editie=0.1.0#geld');
  });
});
