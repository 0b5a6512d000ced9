import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from './company.ts';
import { inputsOfCosts, NOTHING_DONE, readKept } from './kept.ts';

describe('what is kept of a visit', () => {
  it('comes back as it was', () => {
    const done = {
      ...NOTHING_DONE,
      inputs: { outflow: 8.5, inflow: 12, fixed: 40 },
      choices: { ...NOTHING_DONE.choices, 're-integratie': 'deels' as const, uitkering: 'ja' as const },
      example: 'met-steun',
      company: 'tomin',
      year: 4,
      step: 6,
      ownFlows: true,
      peopleShown: true,
    };
    expect(readKept(JSON.parse(JSON.stringify(done)))).toEqual(done);
    expect(readKept(undefined)).toEqual(NOTHING_DONE);
  });

  it('is read whatever it is, and what cannot be is as if nothing was done', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readKept(readKept(value))).toEqual(readKept(value));
      }),
      { numRuns: 2000 },
    );
    expect(
      readKept({
        inputs: { outflow: 400, inflow: 'veel', fixed: Number.NaN },
        choices: { wsw: 'deels' },
        year: 1.5,
        company: 'x'.repeat(99),
      }),
    ).toEqual(NOTHING_DONE);
    expect(readKept({ inputs: { outflow: 3 } }).inputs).toEqual({ ...EXAMPLE_INPUTS, outflow: 3 });
  });

  it('gives the costs the flows of the example, until the reader wants their own', () => {
    const inputs = { outflow: 12, inflow: 1, fixed: 40 };
    expect(inputsOfCosts({ inputs, ownFlows: false })).toEqual({ ...EXAMPLE_INPUTS, fixed: 40 });
    expect(inputsOfCosts({ inputs, ownFlows: true })).toEqual(inputs);
  });
});
