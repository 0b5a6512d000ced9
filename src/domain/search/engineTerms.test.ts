// cspell:ignore loonw
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineTerm, groupTerm, STANDINGS } from './engineTerms.ts';

/** Pagefind finds a term by its beginning: so none may begin another. */
const neverBegins = (one: string, other: string) => one === other || !(other.startsWith(one) || one.startsWith(other));

describe('a term for the engine', () => {
  it('is no beginning of another one, as “loon” is of “loonw”', () => {
    const term = fc.oneof(fc.stringMatching(/^[a-pr-z]{1,8}$/), fc.stringMatching(/^[1-9][0-9]{0,6}$/));
    expect(neverBegins(engineTerm('loon', 'text'), engineTerm('loonw', 'text'))).toBe(true);
    const standing = fc.constantFrom(...STANDINGS);
    fc.assert(
      fc.property(term, standing, term, standing, (one, here, other, there) =>
        neverBegins(engineTerm(one, here), engineTerm(other, there)),
      ),
    );
  });

  it('of a group is none of another group, nor of a word or number', () => {
    const group = fc.nat(2000);
    fc.assert(
      fc.property(group, group, (one, other) => neverBegins(engineTerm(groupTerm(one), 'text'), engineTerm(groupTerm(other), 'text'))),
    );
    fc.assert(
      fc.property(group, fc.stringMatching(/^[\p{L}\d]{1,6}$/u), (one, term) =>
        neverBegins(engineTerm(groupTerm(one), 'text'), engineTerm(term, 'text')),
      ),
    );
  });
});
