// cspell:ignore loonw
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineTerm, groupTerm } from './engineTerms.ts';

/** Pagefind finds a term by its beginning: so none may begin another. */
const neverBegins = (one: string, other: string) => one === other || !(other.startsWith(one) || one.startsWith(other));

describe('a term for the engine', () => {
  it('is no beginning of another one, as “loon” is of “loonw”', () => {
    const term = fc.oneof(fc.stringMatching(/^[a-pr-z]{1,8}$/), fc.stringMatching(/^[1-9][0-9]{0,6}$/));
    expect(neverBegins(engineTerm('loon'), engineTerm('loonw'))).toBe(true);
    fc.assert(fc.property(term, term, (one, other) => neverBegins(engineTerm(one), engineTerm(other))));
  });

  it('of a group is none of another group, nor of a word or number', () => {
    const group = fc.nat(2000);
    fc.assert(fc.property(group, group, (one, other) => neverBegins(groupTerm(one), groupTerm(other))));
    fc.assert(fc.property(group, fc.stringMatching(/^[\p{L}\d]{1,6}$/u), (one, term) => neverBegins(groupTerm(one), engineTerm(term))));
  });
});
