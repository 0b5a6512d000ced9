import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OFFERED, weighingOf } from '../../../tests/weighing/anyWeighing.ts';
import { encode } from './address.ts';
import {
  placesIn,
  scoreChoices,
  withCriterionName,
  withKnockout,
  withNewCriterion,
  withNewOption,
  withOptionName,
  withOptions,
  withoutCriterion,
  withoutOption,
  withPlaces,
} from './change.ts';
import { decode } from './readAddress.ts';
import { emptyWeighing, OWN_CRITERIA, OWN_OPTIONS, SCORES } from './weighing.ts';

const empty = emptyWeighing(OFFERED);
const ids = OFFERED.options.map(({ id }) => id);

describe('an order of the reader’s own', () => {
  it('has equals and skipped places, and puts the options in the same order when it is read back', () => {
    const anyPlaces = fc.record(Object.fromEntries(ids.map((id) => [id, fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined })])));
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const back = placesIn(withPlaces(empty, places));
        for (const one of ids)
          for (const other of ids) {
            const [a, b, c, d] = [places[one], places[other], back[one], back[other]];
            expect(c === undefined).toBe(a === undefined);
            if (a !== undefined && b !== undefined) expect(Math.sign((c ?? 0) - (d ?? 0))).toBe(Math.sign(a - b));
          }
      }),
    );
  });
});

describe('what is weighed', () => {
  it('keeps the order of the site, and nothing of an option that goes', () => {
    const full = withPlaces(withNewOption(weighingOf([1], [[1, 2, 0, -1, -2]])), { integraal: 1, klassiek: 1, partieel: 2 });
    const less = withOptions(full, OFFERED, ['klassiek', 'integraal']);
    expect(less.options.map(({ id }) => id)).toEqual(['integraal', 'klassiek', 'eigen']);
    expect(less.gut).toEqual([['integraal', 'klassiek']]);
    expect(less.scores['arbeidsmarkt']).toEqual({ integraal: { low: 2, high: 2 }, klassiek: { low: -2, high: -2 } });
    expect(withoutOption(less, 'eigen').options).toHaveLength(2);
    expect(decode(encode(less), OFFERED).weighing.options).toEqual(less.options);
  });

  it('has three options of the reader’s own at most, and nothing of one that goes', () => {
    const three = withNewOption(withNewOption(withNewOption(empty)));
    expect(three.options.slice(-3).map(({ id }) => id)).toEqual(OWN_OPTIONS);
    expect(withNewOption(three)).toBe(three);
    const named = withPlaces(withOptionName(three, 'optie-2', 'Tomin'), { 'optie-2': 1, eigen: 2 });
    expect(encode(named)).toContain('klassiek,eigen,optie-2,optie-3&optie-2=Tomin&gevoel=optie-2,eigen&');
    expect(encode(withoutOption(named, 'optie-2'))).not.toContain('optie-2');
    // What is free is given out again, behind the others.
    expect(
      withNewOption(withoutOption(named, 'eigen'))
        .options.slice(-3)
        .map(({ id }) => id),
    ).toEqual(['optie-2', 'optie-3', 'eigen']);
  });

  it('has three criteria of the reader’s own at most, and nothing of one that goes', () => {
    const three = withNewCriterion(withNewCriterion(withNewCriterion(empty)));
    expect(three.criteria.slice(-3).map(({ id }) => id)).toEqual(OWN_CRITERIA);
    expect(withNewCriterion(three)).toBe(three);
    const named = withKnockout(withCriterionName(three, 'eigen-2', 'Draagvlak'), 'eigen-2', true);
    expect(named.knockouts).toEqual(['eigen-2']);
    expect(encode(named)).toContain('naam-2=Draagvlak');
    expect(encode(withoutCriterion(named, 'eigen-2'))).not.toMatch(/eigen-2|naam-2|eisen/);
  });
});

it('offers every single score, then every range', () => {
  const choices = scoreChoices(SCORES);
  expect(choices).toHaveLength(15);
  expect(choices.slice(0, 6)).toEqual([...[-2, -1, 0, 1, 2].map((value) => ({ low: value, high: value })), { low: -2, high: -1 }]);
  expect(choices.at(-1)).toEqual(SCORES);
});
