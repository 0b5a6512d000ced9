import { describe, expect, it } from 'vitest';
import { brought, currentPlace, withCurrent, type Slot } from './slots.ts';
import { CURRENT } from './versions.ts';

const named = (name: string): Slot => ({ version: CURRENT, scenario: { ...CURRENT.example, name } });
const unknown: Slot = { version: undefined, named: '7', text: 'v=7' };
const namesOf = (slots: readonly Slot[]): string[] => slots.map((slot) => (slot.version ? slot.scenario.name : '?'));

describe('scenarios side by side', () => {
  it('have the first that can be computed as the one that the reader changes', () => {
    expect(currentPlace([named('one'), unknown])).toBe(0);
    expect(currentPlace([unknown, named('one')])).toBe(1);
    expect(currentPlace([unknown, unknown])).toBe(-1);
  });

  it('keep the others where they are when that one changes', () => {
    const changed = { version: CURRENT, scenario: { ...CURRENT.example, name: 'new' } };
    expect(namesOf(withCurrent([unknown, named('one'), named('two')], changed))).toEqual(['?', 'new', 'two']);
  });

  it('may be brought to that place; the one that was there goes to the end', () => {
    const [one, two, three] = [named('one'), named('two'), named('three')];
    expect(namesOf(brought([one, two, three], 1))).toEqual(['two', 'three', 'one']);
    expect(namesOf(brought([one, two, three], 2))).toEqual(['three', 'two', 'one']);
    expect(namesOf(brought([unknown, one, two], 2))).toEqual(['?', 'two', 'one']);
    expect(namesOf(brought([one, unknown, two], 2))).toEqual(['two', '?', 'one']);
    expect(namesOf(brought([one, two], 0))).toEqual(['one', 'two']);
    expect(namesOf(brought([one, two], 5))).toEqual(['one', 'two']);
  });
});
