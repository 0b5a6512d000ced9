import fc from 'fast-check';
import type { Triple } from '../../src/domain/scenario/band.ts';
import { emptyScenario, LONGEST_NAME, LONGEST_PERIOD, type Scenario } from '../../src/domain/scenario/v1/inputs.ts';
import { MODELS, PARAMETERS, type Parameter } from '../../src/domain/scenario/v1/parameters.ts';

/** Any value in the domain of a parameter of version 1, or none. */
function anyValue({ min, max, unit, uncertain }: Parameter): fc.Arbitrary<Triple | undefined> {
  const scale = unit === 'jaar' || unit === 'mensen' ? 1 : 10_000;
  const number = fc
    .oneof(
      fc.constantFrom(min, max),
      fc.integer({ min: min * scale, max: max * scale }).map((whole) => whole / scale),
    )
    .map((value) => Math.min(Math.max(value, min), max));
  const triple = uncertain
    ? fc.tuple(number, number, number).map((three) => {
        const [low, mid, high] = three.sort((a, b) => a - b);
        return { low, mid, high };
      })
    : number.map((value) => ({ low: value, mid: value, high: value }));
  return fc.option(triple, { nil: undefined, freq: 5 });
}

/** Any scenario of version 1 that the inputs allow, years that fit each other and all. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    name: fc.string({ unit: 'grapheme-ascii', maxLength: LONGEST_NAME }),
    models: fc.subarray([...MODELS], { minLength: 1 }),
    first: fc.integer({ min: 2015, max: 2040 }),
    length: fc.integer({ min: 1, max: 20 }),
    values: fc.record(Object.fromEntries(PARAMETERS.map((parameter) => [parameter.key, anyValue(parameter)]))),
  })
  .map(({ name, models, first, length, values }) => {
    const years = emptyScenario(first, first + Math.min(length, LONGEST_PERIOD)).values;
    return { name, models, values: { ...values, van: years['van'], tot: years['tot'] } };
  });
