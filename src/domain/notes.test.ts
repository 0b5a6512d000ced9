import { describe, expect, it } from 'vitest';
import { parseProse } from '../schema/prose.ts';
import type { Fact } from '../schema/fact.ts';
import { collectNotes, factText, fillFacts } from './notes.ts';
import { createRegister } from './register.ts';

const base: Fact = {
  id: 'a',
  label: 'Label',
  topic: 'modellen',
  value: 2,
  unit: 'personen',
  kind: 'printed',
  formula: undefined,
  source: undefined,
  concerns: undefined,
  asOf: '2025',
  qualifiers: [],
  caution: undefined,
  contradicts: [],
  replaces: [],
  recorded: '2026-11-27',
  withdrawn: undefined,
};
const printed = (id: string, place: string, more: Partial<Fact> = {}): Fact => ({
  ...base,
  id,
  source: { document: 'verslag', place, printed: '2' },
  ...more,
});
const register = createRegister([
  printed('a', '§ 1'),
  printed('b', '§ 2', { value: -1500, unit: 'euro', qualifiers: ['circa'], concerns: '2024' }),
  printed('dag', '§ 3', { value: '2015-01-01', unit: 'datum' }),
  { ...base, id: 'som', value: undefined, kind: 'derived', formula: '{b} + {a}' },
]);

describe('the notes of a page', () => {
  it('number places in the order of the text, each once', () => {
    const notes = collectNotes(
      [{ fact: 'b' }, { fact: 'b' }, { fact: 'a' }, { document: 'verslag', place: '§ 2' }, { document: 'kamerbrief', place: 'slot' }],
      register,
    );
    expect(notes.all.map((note) => `${note.number} ${note.document} ${note.place}`)).toEqual([
      '1 verslag § 2',
      '2 verslag § 1',
      '3 kamerbrief slot',
    ]);
  });

  it('give a derived fact the notes of its ingredients', () => {
    const notes = collectNotes([{ fact: 'som' }], register);
    expect(notes.ofFact('som').map((note) => note.place)).toEqual(['§ 2', '§ 1']);
  });

  it('refuse a place that the page does not lean on', () => {
    expect(() => collectNotes([], register).ofFact('a')).toThrow('does not lean on');
  });
});

describe('a text with figures', () => {
  it('is filled in, whole or in part', () => {
    expect(fillFacts(parseProse('Er zijn {feit:a}.'), register)).toBe('Er zijn 2\u00a0mensen.');
    expect(fillFacts(parseProse('In {feit:b:betreft} was het {feit:b:omvang} lager, sinds {feit:dag:jaar}.'), register)).toBe(
      'In 2024 was het 1.500\u00a0euro lager, sinds 2015.',
    );
  });

  it('takes the whole figure where the part that it asks for is not there', () => {
    expect(factText({ fact: 'a', form: 'betreft' }, register)).toBe('2025');
    expect(factText({ fact: 'a', form: 'jaar' }, register)).toBe('2\u00a0mensen');
    expect(factText({ fact: 'b', form: 'getal' }, register)).toBe('circa min\u00a01.500');
  });
});
