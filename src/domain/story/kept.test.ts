import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from './company.ts';
import { inputsOfCosts, NOTHING_DONE, readKept, writeKept } from './kept.ts';
import { CHOICES } from './tasks.ts';

const anyPlace = fc.integer({ min: 0, max: 40 });
const anyId = fc.string({ unit: 'binary', maxLength: 20 });
const anyKept = fc.record({
  step: anyPlace,
  inputs: fc.record({
    outflow: fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10),
    inflow: fc.integer({ min: 0, max: 100 }),
    fixed: fc.integer({ min: 0, max: 100 }),
    euros: fc.integer({ min: 0, max: 100_000_000 }),
  }),
  place: fc.record({ subsidy: fc.integer({ min: 0, max: 20_000 }), back: fc.integer({ min: 0, max: 20_000 }) }),
  choices: fc.record({
    wsw: fc.constantFrom(...CHOICES.wsw),
    'beschut-werk': fc.constantFrom(...CHOICES['beschut-werk']),
    're-integratie': fc.constantFrom(...CHOICES['re-integratie']),
    uitkering: fc.constantFrom(...CHOICES.uitkering),
  }),
  example: anyId,
  company: anyId,
  year: fc.oneof(fc.constant(-1), anyPlace),
  ownFlows: fc.boolean(),
  peopleShown: fc.boolean(),
  placeShown: fc.boolean(),
  purses: fc.boolean(),
});

describe('what is kept of a visit', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        expect(readKept(writeKept(kept))).toEqual(kept);
      }),
      { numRuns: 1000 },
    );
    expect(writeKept(NOTHING_DONE)).toBe('');
    expect(readKept(undefined)).toEqual(NOTHING_DONE);
  });

  it('is read whatever it is, and what cannot be is as if nothing was done', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string()), (value) => {
        expect(readKept(writeKept(readKept(value)))).toEqual(readKept(value));
      }),
      { numRuns: 2000 },
    );
    expect(
      readKept(`outflow=400&inflow=veel&fixed=NaN&euros=-1&subsidy=veel&wsw=deels&year=1.5&step=-1&ownFlows=1&company=${'x'.repeat(99)}`),
    ).toEqual(NOTHING_DONE);
    expect(readKept('outflow=3&inflow=').inputs).toEqual({ ...EXAMPLE_INPUTS, outflow: 3 });
  });

  it('gives the costs the flows of the example, until the reader wants their own', () => {
    const inputs = { outflow: 12, inflow: 1, fixed: 40, euros: 3000 };
    expect(inputsOfCosts({ inputs, ownFlows: false })).toEqual({ ...EXAMPLE_INPUTS, fixed: 40, euros: 3000 });
    expect(inputsOfCosts({ inputs, ownFlows: true })).toEqual(inputs);
  });
});
