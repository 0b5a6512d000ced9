// cspell:ignore partiel
import { describe, expect, it } from 'vitest';
import type { Fact } from '../schema/fact.ts';
import { nearest } from './nearest.ts';
import { parseProse } from '../schema/prose.ts';
import { createRegister, explainFormula, FactError, newestOf, standingOf } from './register.ts';

function fact(id: string, more: Partial<Fact> = {}): Fact {
  return {
    id,
    label: `Label van ${id}`,
    value: 1,
    unit: 'personen',
    concerns: undefined,
    asOf: '2025-02',
    qualifiers: [],
    kind: 'printed',
    formula: undefined,
    source: { document: 'verslag', place: '§ 1', printed: '1' },
    caution: undefined,
    contradicts: [],
    replaces: [],
    recorded: '2026-11-27',
    withdrawn: undefined,
    topic: 'modellen',
    ...more,
  };
}

const derived = (id: string, formula: string): Fact => fact(id, { kind: 'derived', formula, value: undefined, source: undefined });
const register = (...facts: Fact[]) => createRegister(facts);

describe('the register', () => {
  it('works out derived facts, whatever their order', () => {
    const known = register(derived('som', '{a} + {b}'), fact('a', { value: 2 }), fact('b', { value: [3, 5] }));
    expect(known.get('som').value).toEqual([5, 7]);
    expect(known.get('som').text).toBe('5 tot 7\u00a0mensen');
  });

  it('gives one number only where there is one', () => {
    const known = register(fact('a', { value: 2 }), fact('b', { value: [3, 5] }));
    expect(known.number('a')).toBe(2);
    expect(() => known.number('b')).toThrow('not a single number');
  });

  it('names the nearest id when one is unknown', () => {
    expect(() => register(fact('aandeel-partieel')).get('aandeel-partiel')).toThrow('did you mean "aandeel-partieel"?');
    expect(nearest('iets-heel-anders', ['aandeel-partieel'])).toBe('');
  });

  it('refuses an id twice, a fact derived from itself, and a contradiction told from one side', () => {
    expect(() => register(fact('a'), fact('a'))).toThrow('stands in the register twice');
    expect(() => register(derived('a', '{b}'), derived('b', '{a}'))).toThrow('derived from itself: a → b → a');
    expect(() => register(fact('a', { contradicts: ['b'] }), fact('b'))).toThrow('not the other way round');
    expect(() => register(derived('a', '{b} + 1'), fact('b', { value: 'tekst' }))).toThrow('is no number');
  });

  it('says how a fact stands: overtaken by a later one, newest first, or withdrawn; never by what an author sets', () => {
    const known = register(
      fact('oud'),
      fact('nieuw', { asOf: '2025-10', replaces: ['oud'] }),
      fact('nieuwst', { asOf: '2026-02', replaces: ['oud', 'nieuw'] }),
      fact('fout', { withdrawn: { on: '2026-11-28', why: parseProse('Verkeerd gelezen.') } }),
    );
    expect(known.get('oud').overtakenBy).toEqual(['nieuwst', 'nieuw']);
    expect(['oud', 'nieuw', 'nieuwst', 'fout'].map((id) => standingOf(known.get(id)))).toEqual([
      'overtaken',
      'overtaken',
      'current',
      'withdrawn',
    ]);
  });

  it('finds the newest of a chain, also where each overtakes only the one before it', () => {
    const known = register(
      fact('oud'),
      fact('nieuw', { asOf: '2025-10', replaces: ['oud'] }),
      fact('nieuwst', { asOf: '2026-02', replaces: ['nieuw'] }),
    );
    expect(['oud', 'nieuw', 'nieuwst'].map((id) => newestOf(known.get(id), known).id)).toEqual(['nieuwst', 'nieuwst', 'nieuwst']);
  });

  it('refuses a fact that overtakes one of the same time or in another unit', () => {
    expect(() => register(fact('a'), fact('b', { replaces: ['a'] }))).toThrow('is not later than "a"');
    expect(() => register(fact('a'), fact('b', { asOf: '2026', unit: 'euro', replaces: ['a'] }))).toThrow(
      'counts euro and "a" counts personen',
    );
    expect(() => register(fact('b', { asOf: '2026', replaces: ['c'] }))).toThrow('there is no fact "c"');
  });

  it('says of a mistake which fact has it, and in which field', () => {
    const mistakeOf = (...facts: Fact[]): unknown => {
      try {
        return register(...facts);
      } catch (error) {
        return error instanceof FactError ? [error.fact, error.field] : error;
      }
    };
    expect(mistakeOf(fact('a'), derived('b', '{c} + 1'))).toEqual(['b', 'formule']);
    expect(mistakeOf(fact('a', { contradicts: ['b'] }), fact('b'))).toEqual(['a', 'spreekt_tegen']);
    expect(mistakeOf(fact('a'), fact('a'))).toEqual(['a', 'id']);
  });

  it('explains a formula in words', () => {
    const known = register(derived('rest', '{a} - {b}'), fact('a', { value: 5 }), fact('b', { value: 3 }));
    expect(explainFormula('{a} - {b}', known)).toBe('5\u00a0mensen (label van a) min 3\u00a0mensen (label van b)');
  });
});
