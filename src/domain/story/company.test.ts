import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STORY_CORE } from '../scenario/storyCore.ts';
import { companyPaths, companyScenario, EXAMPLE_INPUTS, parameterBehind, type CompanyInputs } from './company.ts';
import { costsWords, guessReply, peopleWords } from './companyWords.ts';

const within = (input: keyof CompanyInputs) => {
  const { min, max, step } = parameterBehind(input);
  return fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((steps) => min + steps * step);
};
const inputs: fc.Arbitrary<CompanyInputs> = fc.record({ outflow: within('outflow'), inflow: within('inflow'), fixed: within('fixed') });

describe('the company of the story', () => {
  it('is the scenario’s example, until the reader moves something', () => {
    expect(companyScenario(EXAMPLE_INPUTS)).toEqual({ ...STORY_CORE.example, choices: { model: ['beschut-werk'] } });
  });

  it('is computed by the scenario’s model, and every input stays one that the scenario takes', () => {
    fc.assert(
      fc.property(inputs, (moved) => {
        const scenario = companyScenario(moved);
        for (const [key, value] of Object.entries(scenario.values)) if (value) expect(STORY_CORE.problemWith(key, value)).toBeUndefined();
        const [paths, { bands, indices }] = [companyPaths(moved), STORY_CORE.paths(scenario)];
        expect(paths.together).toEqual(bands['massa-beschut-werk']);
        expect(paths.perPerson).toEqual(indices['kosten-beschut-werk']);
      }),
    );
  });

  it('keeps its sums: all people are those of the two groups, and what leaves and comes is what changes', () => {
    fc.assert(
      fc.property(inputs, (moved) => {
        const { together, wsw, beschut, people, leaving, coming } = companyPaths(moved);
        together.forEach(({ mid }, year) => expect(mid).toBeCloseTo((wsw[year]?.mid ?? 0) + (beschut[year]?.mid ?? 0), 6));
        expect(people[0]).toBe(100);
        const start = companyScenario(moved).values;
        const share = (key: string): number => (start[key]?.mid ?? 0) / 100;
        const gone = (start['wsw']?.mid ?? 0) * (moved.outflow / 100) + (start['beschut']?.mid ?? 0) * share('uitstroom-beschut');
        expect(leaving).toBeCloseTo(gone, 6);
        expect(coming).toBe(moved.inflow);
      }),
    );
  });

  it('has costs that stand still when all are fixed, and that follow the people when none are', () => {
    const still = companyPaths({ ...EXAMPLE_INPUTS, fixed: 100 });
    for (const cost of still.costs) expect(cost).toBeCloseTo(100, 6);
    const following = companyPaths({ ...EXAMPLE_INPUTS, fixed: 0 });
    for (const band of following.perPerson) expect(band.mid).toBeCloseTo(100, 6);
  });
});

describe('the words about the company', () => {
  const paths = companyPaths(EXAMPLE_INPUTS);
  const end = paths.together.at(-1) ?? { low: 0, mid: 0, high: 0 };

  it('meet every guess without a score, and tell what is easily overlooked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 420 }), (guess) => {
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
    const hidden = peopleWords(EXAMPLE_INPUTS, paths, 300, false);
    const told = JSON.stringify(hidden);
    expect(told).not.toContain(String(Math.round(end.mid)));
    expect(told).not.toContain(String(Math.round(end.low)));
    expect(peopleWords(EXAMPLE_INPUTS, paths, 300, true).outcome).toContain(String(Math.round(end.mid)));
  });

  it('hold for whatever the reader chooses, and for a company that grows', () => {
    fc.assert(
      fc.property(inputs, (moved) => {
        const found = companyPaths(moved);
        const texts = JSON.stringify([peopleWords(moved, found, undefined, true), costsWords(moved, found)]);
        expect(texts).not.toMatch(/NaN|undefined|Infinity|null/);
      }),
    );
    const grown = { ...EXAMPLE_INPUTS, outflow: 0, inflow: 25 };
    const paths = companyPaths(grown);
    expect(peopleWords(grown, paths, undefined, true).title).toMatch(/van 340 naar [4-9]\d\d mensen/);
    expect(costsWords(grown, paths).title).toMatch(/van 100 naar [1-9]\d$/);
    expect(costsWords(grown, paths).outcome).not.toMatch(/nog|over\b/);
  });
});
