import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyPaths, EXAMPLE_INPUTS, reachOf, type CompanyInputs, type InputName } from './company.ts';
import { costsWords, guessReply, peopleWords } from './companyWords.ts';

const within = (input: InputName) => {
  const { step, end } = reachOf(input);
  return fc.integer({ min: 0, max: Math.round(end / step) }).map((steps) => steps * step);
};
const inputs: fc.Arbitrary<CompanyInputs> = fc.record({
  outflow: within('outflow'),
  inflow: within('inflow'),
  fixed: within('fixed'),
  euros: within('euros'),
});

describe('the words about the company', () => {
  const paths = companyPaths(EXAMPLE_INPUTS);
  const end = paths.together.at(-1) ?? { low: 0, mid: 0, high: 0 };

  it('meet every guess without a score, and tell what is easily overlooked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (guess) => {
        const reply = guessReply(guess, paths);
        expect(reply).toContain('over het hoofd te zien');
        expect(reply).not.toMatch(/\b(fout|goed|juist|score|punten|helaas|mis)\b/i);
      }),
    );
    expect(guessReply(Math.ceil(end.high) + 1, paths)).toContain('meer mensen zouden blijven');
    expect(guessReply(Math.floor(end.low) - 1, paths)).toContain('meer mensen zouden vertrekken');
    expect(guessReply(Math.round(end.mid), paths)).toContain('Dat kan uitkomen');
  });

  it('keep the answer to themselves until it is asked for', () => {
    const hidden = peopleWords(EXAMPLE_INPUTS, paths, 500, false);
    const told = JSON.stringify(hidden);
    expect(told).not.toContain(String(Math.round(end.mid)));
    expect(told).not.toContain(String(Math.round(end.low)));
    expect(peopleWords(EXAMPLE_INPUTS, paths, 500, true).outcome).toContain(String(Math.round(end.mid)));
  });

  it('give each answer its middle, as what follows from assumptions, with what is likely and how far it can go', () => {
    expect(peopleWords(EXAMPLE_INPUTS, paths, undefined, true)).toMatchObject({
      title: 'Onder deze aannames: van 600 naar 409 mensen',
      outcome: expect.stringMatching(
        /^In 2036 werken er onder deze aannames 409 mensen, waarschijnlijk 343 tot 483\. .* uiterst 303 tot 529\./,
      ) as string,
    });
    expect(costsWords(EXAMPLE_INPUTS, paths)).toMatchObject({
      title: 'Onder deze aannames blijft van elke 100 euro vaste kosten 22 euro staan',
      outcome: expect.stringMatching(
        /70% van de vaste kosten niet meekrimpt: .* 22 euro staan\. Waarschijnlijk is dat 12 tot 32 euro, uiterst 6 tot 45 euro\.$/,
      ) as string,
    });
    expect(costsWords({ ...EXAMPLE_INPUTS, euros: 2_000_000 }, paths).outcome).toContain(
      'Bij uw vaste kosten van 2\u00a0miljoen\u00a0euro is dat 444.700\u00a0euro.',
    );
  });

  it('hold for whatever the reader chooses, and for a company that grows', () => {
    fc.assert(
      fc.property(inputs, (moved) => {
        const found = companyPaths(moved);
        const texts = JSON.stringify([peopleWords(moved, found, undefined, true), costsWords(moved, found)]);
        expect(texts).not.toMatch(/NaN|undefined|Infinity|null|houdt over|gunstige kant|−/);
      }),
    );
    const grown = { ...EXAMPLE_INPUTS, outflow: 0, inflow: 25 };
    const paths = companyPaths(grown);
    expect(peopleWords(grown, paths, undefined, true).title).toMatch(/van 600 naar [7-9]\d\d mensen/);
    expect(costsWords(grown, paths).title).toMatch(/groeit het bedrijf: op elke 100 euro vaste kosten ontstaat \d+ euro ruimte/);
    expect(costsWords(grown, paths).outcome).toContain('groeien dus minder hard mee');
  });
});
