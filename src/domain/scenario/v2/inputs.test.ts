import { describe, expect, it } from 'vitest';
import { certain } from '../band.ts';
import { CHOICES } from './choices.ts';
import { DIRECTIONS } from './directions.ts';
import { inputOf, INPUTS, SECTIONS } from './inputs.ts';
import { outputOf } from './outputs.ts';
import { PRESETS, presetOf } from './presets.ts';
import { problemWith } from './scenario.ts';

describe('the inputs', () => {
  it('have each a key of their own, in a section that there is, with what a reader needs to know', () => {
    const keys = [...INPUTS, ...CHOICES].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const sections = SECTIONS.map(({ id }) => id);
    for (const { key, section } of [...INPUTS, ...CHOICES]) expect(sections, key).toContain(section);
    for (const { key, label, bounds, why } of INPUTS) {
      expect(label, key).toMatch(/^\p{Lu}/u);
      expect(bounds, key).toMatch(/\.$/);
      expect(why, key).toMatch(/\.$/);
    }
  });

  it('begin with what they allow, and with a fact where a source gives it', () => {
    for (const one of INPUTS) {
      if (one.begin) expect(problemWith(one, one.begin), one.key).toBeUndefined();
      expect(one.sure === 'bron', one.key).toBe(one.sure === 'bron' && one.begin !== undefined && one.facts.length > 0);
      // Every amount says in whose prices it is, and whoever is counted by the place says of what.
      if (one.unit === 'euro per plek' || one.unit === 'euro per fte') expect([one.priceYear, one.per], one.key).not.toContain(undefined);
    }
    expect(inputOf('beschut-kosten').begin).toEqual({ low: 30_672, mid: 31_827.5, high: 32_983 });
  });

  it('are asked for by their keys, and by no others', () => {
    expect(() => inputOf('ntw')).toThrow('version 2 of the scenario has no input "ntw"');
    expect(() => outputOf('winst')).toThrow('version 2 of the scenario has no result "winst"');
    expect(() => presetOf('groei')).toThrow('there is no preset "groei"; write one of: voorbeeld');
  });
});

describe('low, middle and high together', () => {
  it('are judged as one', () => {
    const problem = (key: string, low: number, mid = low, high = low): string | undefined => problemWith(inputOf(key), { low, mid, high });
    expect(problem('wsw-uit', 4, 6, 8)).toBeUndefined();
    expect(problem('wsw-uit', 6, 4, 8)).toBe('moet oplopen van laag naar hoog');
    expect(problem('wsw-uit', 4, 6, 101)).toBe('moet tussen 0 en 100 liggen');
    expect(problem('wsw-uit', Number.NaN)).toBe('is geen getal');
    expect(problem('van', 2020.5)).toBe('moet een heel jaar zijn');
    expect(problemWith(inputOf('wsw'), certain(-1))).toBe('moet tussen 0 en 10.000 liggen');
  });
});

describe('the presets', () => {
  it('are those of version 1, inside the domain of every input', () => {
    expect(PRESETS.map(({ id }) => id)).toEqual(['voorbeeld', 'krimp', 'behoud', 'grotere-rol', 'leeg']);
    for (const { id, scenario } of PRESETS)
      for (const [key, value] of Object.entries(scenario.values))
        if (value) expect(problemWith(inputOf(key), value), `${id}: ${key}`).toBeUndefined();
  });

  it('cannot be taken for Hilversum, and stand on the same numbers: a direction is a choice', () => {
    const [example, ...directions] = PRESETS.filter(({ id }) => id !== 'leeg').map(({ scenario }) => scenario);
    expect(example?.values['wsw']).toEqual(certain(500));
    for (const { values } of directions) expect(values).toEqual(example?.values);
    expect(directions.map(({ choices }) => choices['richting'])).toEqual(DIRECTIONS.map(({ id }) => [id]));
  });
});
