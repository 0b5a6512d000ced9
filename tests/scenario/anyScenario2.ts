import fc from 'fast-check';
import { certain, type Triple } from '../../src/domain/scenario/band.ts';
import type { Scenario } from '../../src/domain/scenario/inputs.ts';
import { CHOICES } from '../../src/domain/scenario/v2/choices.ts';
import type { Input } from '../../src/domain/scenario/v2/input.ts';
import { INPUTS } from '../../src/domain/scenario/v2/inputs.ts';

const DECIMALS = 10_000;
const LAST_YEAR = 2060;

/** Any value in the domain of an input of version 2; more often without a range the higher `sure` is. */
function anyValue({ min, max, unit, uncertain }: Input, sure: number): fc.Arbitrary<Triple> {
  const scale = unit === 'jaar' || unit === 'mensen' || unit === 'plekken' ? 1 : DECIMALS;
  const number = fc
    .oneof(
      fc.constantFrom(min, max),
      fc.integer({ min: Math.ceil(min * scale), max: Math.floor(max * scale) }).map((whole) => whole / scale),
    )
    .map((value) => Math.min(Math.max(value, min), max) + 0);
  const triple = fc.tuple(number, number, number).map((three) => {
    const [low, mid, high] = three.sort((a, b) => a - b);
    return { low, mid, high };
  });
  return uncertain ? fc.oneof({ weight: sure, arbitrary: number.map(certain) }, { weight: 1, arbitrary: triple }) : number.map(certain);
}

function picks(): fc.Arbitrary<Scenario['choices']> {
  return fc.record(
    Object.fromEntries(
      CHOICES.map(({ key, options, several }) => {
        const ids = options.map(({ id }) => id);
        return [key, several ? fc.subarray(ids) : fc.constantFrom(...ids).map((id) => [id])];
      }),
    ),
  );
}

/** Scenarios of version 2 whose years fit each other. `empty` of ten inputs are left empty; most ranges are one value when `sure` is high. */
export function anyScenario({ empty = 0, sure = 1, longest = 12 } = {}): fc.Arbitrary<Scenario> {
  const value = (one: Input): fc.Arbitrary<Triple | undefined> =>
    empty === 0
      ? anyValue(one, sure)
      : fc.oneof({ weight: empty, arbitrary: fc.constant(undefined) }, { weight: 10 - empty, arbitrary: anyValue(one, sure) });
  return fc
    .record({
      name: fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
      choices: picks(),
      first: fc.integer({ min: 2015, max: 2040 }),
      length: fc.integer({ min: 1, max: longest }),
      values: fc.record(Object.fromEntries(INPUTS.map((one) => [one.key, value(one)]))),
    })
    .map(({ name, choices, first, length, values }) => ({
      name,
      choices,
      values: { ...values, van: certain(first), tot: certain(Math.min(first + length, LAST_YEAR)) },
    }));
}

/** A scenario with other values and choices. */
export function withInputs(
  scenario: Scenario,
  values: Record<string, Triple | number | undefined>,
  choices: Record<string, readonly string[]> = {},
): Scenario {
  const triples: Record<string, Triple | undefined> = {};
  for (const [key, value] of Object.entries(values)) triples[key] = typeof value === 'number' ? certain(value) : value;
  return { ...scenario, choices: { ...scenario.choices, ...choices }, values: { ...scenario.values, ...triples } };
}
