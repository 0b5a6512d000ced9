// cspell:disable
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWord } from './suggest.ts';

describe('the nearest word of the site', () => {
  it.each([
    ['two neighbours changed', 'gemeetne', 'gemeente'],
    ['a letter too few', 'gemente', 'gemeente'],
    ['a letter too many', 'gemeeente', 'gemeente'],
    ['another letter', 'gemeenfe', 'gemeente'],
    ['two slips in a long word', 'particpatiwet', 'participatiewet'],
    ['another first letter of a long word', 'barticipatiewet', 'participatiewet'],
  ])('is found with %s', (_, word, nearest) => {
    expect(nearestWord(word, ['bijstand', 'participatiewet', 'gemeente'])).toBe(nearest);
  });

  it.each([
    ['a short word', 'lon', ['loon']],
    ['two slips in a word that is not long', 'gemenfe', ['gemeente']],
    ['three slips', 'prticpatiwet', ['participatiewet']],
    ['a number', '34353', ['34352', '3435']],
    ['a word with a number in it', 'nr245', ['nr246']],
  ])('is none for %s', (_, word, words) => {
    expect(nearestWord(word, words)).toBeUndefined();
  });

  it('begins with the same letter where there is one, and is else the first of the site', () => {
    expect(nearestWord('raad', ['daad', 'raak', 'raam'])).toBe('raak');
  });

  it('is near whatever slip is made, in whichever word', () => {
    const word = fc.stringMatching(/^[a-z]{9,14}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('leave', 'double', 'change'), (right, place, slip) => {
        const at = 1 + (place % (right.length - 2));
        const [before, letter, next, after] = [right.slice(0, at), right.charAt(at), right.charAt(at + 1), right.slice(at + 2)];
        const made = { leave: next, double: letter + letter + next, change: next + letter }[slip];
        expect(nearestWord(before + made + after, ['zz', right])).toBe(right);
      }),
    );
  });
});
