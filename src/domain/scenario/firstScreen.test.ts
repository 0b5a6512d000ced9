import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from '../../../tests/scenario/anyScenario.ts';
import { FIRST_INPUTS, headlinesOf, headlineWords } from './firstScreen.ts';
import { fromOwn } from './v1/own.ts';
import { CURRENT } from './versions.ts';

const presetOf = (id: string) => CURRENT.presets.find((preset) => preset.id === id)?.scenario ?? CURRENT.example;

describe('what a reader sees first of a scenario', () => {
  it('are three numbers of the last year, with both ends', () => {
    const outcome = CURRENT.run(CURRENT.example);
    expect(headlineWords(outcome)).toBe('Mensen in 2035, met deze aannames');
    expect(headlinesOf(outcome).slice(0, 2)).toEqual([
      { label: 'Wsw', mid: '162', range: '130 tot 199' },
      { label: 'Beschut werk', mid: '64', range: '39 tot 91' },
    ]);
  });

  it('has in “Alle groepen” the sum of all groups', () => {
    const outcome = CURRENT.run(CURRENT.example);
    const groups = ['wsw', 'beschut', 'banenafspraak', 'tussengroep', 'overig'];
    const sum = groups.reduce((total, group) => total + (outcome.paths.bands[`mensen-${group}`]?.at(-1)?.mid ?? 0), 0);
    expect(headlinesOf(outcome)[2]).toMatchObject({ label: 'Alle groepen', mid: String(Math.round(sum)) });
  });

  it('says of what is not filled in that it is not, and never shows a number that is none', () => {
    expect(headlinesOf(CURRENT.run(presetOf('leeg'))).map(({ mid, range }) => `${mid} ${range}`)).toEqual(Array(3).fill('? niet ingevuld'));
    fc.assert(
      fc.property(anyScenario, (any) => {
        const said = headlinesOf(CURRENT.run(fromOwn(any))).flatMap(({ mid, range }) => [mid, range]);
        expect(said.join(' ')).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
    );
  });

  it('has inputs that the version has', () => {
    const main = CURRENT.parameters.flatMap(({ key, main: isMain }) => (isMain ? key : []));
    expect(main).toEqual(expect.arrayContaining([...FIRST_INPUTS]));
  });
});
