// cspell:ignore predc stan zijd evon deeleigen punct
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestDependency } from './dependencies.ts';
import type { NounKind, WordData } from './features.ts';
import { featuresOfText, lintScore } from './score.ts';
import { parseFrog } from './token.ts';

/** What Frog writes for two sentences: “De gemeente betaalt het loon van Jan Jansen.” and “Het loon is hoog.” */
const WRITTEN = [
  '1	De	de		LID(bep,stan,rest)	0.99	O			2	det',
  '2	gemeente	gemeente		N(soort,ev,basis,zijd,stan)	0.99	O			3	su',
  '3	betaalt	betalen		WW(pv,tgw,met-t)	0.99	O			0	ROOT',
  '4	het	het		LID(bep,stan,evon)	0.99	O			5	det',
  '5	loon	loon		N(soort,ev,basis,onz,stan)	0.99	O			3	obj1',
  '6	van	van		VZ(init)	0.99	O			5	mod',
  '7	Jan_Jansen	Jan_Jansen		SPEC(deeleigen)_SPEC(deeleigen)	1.00	B-PER_I-PER			6	obj1',
  '8	.	.		LET()	1.00	O			7	punct',
  '',
  '1	Het	het		LID(bep,stan,evon)	0.99	O			2	det',
  '2	loon	loon		N(soort,ev,basis,onz,stan)	0.99	O			3	su',
  '3	is	zijn		WW(pv,tgw,ev)	0.99	O			0	ROOT',
  '4	hoog	hoog		ADJ(vrij,basis,zonder)	0.99	O			3	predc',
  '5	.	.		LET()	1.00	O			4	punct',
  '',
].join('\n');

const noun = (kind: NounKind) => ({ kind, head: undefined });
const data: WordData = {
  frequencies: new Map([
    ['gemeente', 4],
    ['betaalt', 5],
    ['loon', 3],
    ['hoog', 6],
  ]),
  skipped: new Set(),
  nouns: new Map([
    ['gemeente', noun('abstract')],
    ['loon', noun('concrete')],
  ]),
  mannerAdverbs: new Set(),
  units: new Set(),
};
const read = (isTerm: (place: number) => boolean = () => false) =>
  featuresOfText(
    parseFrog(WRITTEN).map((tokens) => ({ tokens, isTerm })),
    data,
  );

describe('the estimate of LiNT-II', () => {
  it('weighs frequency, dependencies, density and concrete nouns; a name has no frequency, a copula no content', () => {
    // Content: gemeente, betaalt, loon, Jan Jansen | loon, hoog. Nouns: abstract, concrete, a person | concrete.
    expect(read()).toEqual({ frequency: (4 + 5 + 3 + 3 + 6) / 5, dependency: 1, density: (4 + 2) / 2, concrete: 3 / 4 });
  });

  it('leaves words of terms out', () => {
    expect(read((place) => place === 1)).toMatchObject({ frequency: (5 + 3 + 6) / 3, density: (3 + 1) / 2, concrete: 1 });
  });

  it('is undefined for a text without nouns of a known kind', () => {
    expect(featuresOfText([], data)).toBeUndefined();
  });

  it('rises with what makes a text harder, and stays between 0 and 100', () => {
    const real = (max: number) => fc.double({ min: 0, max, noNaN: true });
    fc.assert(
      fc.property(real(7), real(30), real(20), real(1), (frequency, dependency, density, concrete) => {
        const features = { frequency, dependency, density, concrete };
        const score = lintScore(features);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(lintScore({ ...features, dependency: dependency + 1 })).toBeGreaterThanOrEqual(score);
        expect(lintScore({ ...features, density: density + 1 })).toBeGreaterThanOrEqual(score);
        expect(lintScore({ ...features, frequency: frequency + 0.1 })).toBeLessThanOrEqual(score);
        expect(lintScore({ ...features, concrete: concrete + 0.1 })).toBeLessThanOrEqual(score);
      }),
    );
    // The example of lint_ii's own documentation.
    expect(lintScore({ frequency: 5.2, dependency: 3, density: 4.5, concrete: 0.6 })).toBeCloseTo(21.0204456);
  });
});

describe('the longest dependency', () => {
  it('is between words that say something: a noun and its verb over the preposition and the auxiliary', () => {
    const [sentence = []] = parseFrog(
      [
        '1	Het	het		LID(bep)	1	O			2	det',
        '2	loon	loon		N(soort)	1	O			3	su',
        '3	wordt	worden		WW(pv,tgw)	1	O			0	ROOT',
        '4	door	door		VZ(init)	1	O			7	mod',
        '5	de	de		LID(bep)	1	O			6	det',
        '6	gemeente	gemeente		N(soort)	1	O			4	obj1',
        '7	betaald	betalen		WW(vd)	1	O			3	vc',
        '8	.	.		LET()	1	O			7	punct',
      ].join('\n'),
    );
    // loon … betaald: wordt, door, de, gemeente stand between.
    expect(longestDependency(sentence)).toBe(4);
    expect(longestDependency(sentence.slice(0, 1))).toBeUndefined();
  });
});
