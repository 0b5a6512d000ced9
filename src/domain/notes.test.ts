import { describe, expect, it } from 'vitest';
import { createRegister } from './register.ts';
import { collectNotes, fillFacts, splitFacts } from './notes.ts';
import type { Fact } from '../schema/fact.ts';

const base = {
  label: 'Label',
  unit: 'personen',
  concerns: undefined,
  asOf: '2025',
  qualifiers: [],
  caution: undefined,
  contradicts: [],
} as const;
const printed = (id: string, place: string): Fact => ({
  ...base,
  qualifiers: [],
  contradicts: [],
  id,
  value: 2,
  kind: 'printed',
  formula: undefined,
  source: { document: 'verslag', place, printed: '2' },
});
const register = createRegister([
  {
    topic: 'modellen',
    facts: [
      printed('a', '§ 1'),
      printed('b', '§ 2'),
      { ...base, qualifiers: [], contradicts: [], id: 'som', value: undefined, kind: 'derived', formula: '{b} + {a}', source: undefined },
    ],
  },
]);

describe('the notes of a page', () => {
  it('number places in the order of the text, each once', () => {
    const notes = collectNotes(
      ['{feit:b} en {feit:b}', '<Feit id="a" /> <Bron id="verslag" plek="§ 2" /><Bron id="kamerbrief" plek="slot" />'],
      register,
    );
    expect(notes.all.map((note) => `${note.number} ${note.document} ${note.place}`)).toEqual([
      '1 verslag § 2',
      '2 verslag § 1',
      '3 kamerbrief slot',
    ]);
  });

  it('give a derived fact the notes of its ingredients', () => {
    const notes = collectNotes(['{feit:som}'], register);
    expect(notes.ofFact('som').map((note) => note.place)).toEqual(['§ 2', '§ 1']);
  });

  it('refuse a place that the page does not lean on', () => {
    expect(() => collectNotes([], register).ofFact('a')).toThrow('does not lean on');
  });
});

describe('a text with facts', () => {
  it('is cut at its placeholders and filled in', () => {
    expect(splitFacts('Er zijn {feit:a}.')).toEqual([{ text: 'Er zijn ' }, { fact: 'a' }, { text: '.' }]);
    expect(fillFacts('Er zijn {feit:a}.', register)).toBe('Er zijn 2\u00a0mensen.');
  });
});
