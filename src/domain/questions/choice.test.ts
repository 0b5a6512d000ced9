import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, withAll, withoutAll } from './choice.ts';

const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anyChoice = fc.uniqueArray(anyId);

describe('a choice of questions', () => {
  it('has what was chosen at its end, and each question once', () => {
    expect(withAll(['a', 'b'], ['c'])).toEqual(['a', 'b', 'c']);
    expect(withAll(['a', 'b'], ['a'])).toEqual(['a', 'b']);
    expect(withoutAll(['a', 'b'], ['a'])).toEqual(['b']);
    expect(withAll(['b'], ['a', 'b', 'c'])).toEqual(['b', 'a', 'c']);
    expect(withoutAll(['b', 'a', 'd'], ['a', 'b', 'c'])).toEqual(['d']);
  });

  it('keeps every question when one moves, and is as it was when it moves back', () => {
    fc.assert(
      fc.property(anyChoice, anyId, fc.constantFrom<-1 | 1>(-1, 1), (choice, id, by) => {
        const after = moved(choice, id, by);
        expect([...after].sort()).toEqual([...choice].sort());
        const [from, to] = [choice.indexOf(id), after.indexOf(id)];
        const hasRoom = from >= 0 && choice[from + by] !== undefined;
        expect(to).toBe(hasRoom ? from + by : from);
        expect(hasRoom ? moved(after, id, by < 0 ? 1 : -1) : after).toEqual(choice);
      }),
    );
  });
});
