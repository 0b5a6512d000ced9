import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Argument, Side } from '../../schema/argument.ts';
import { CRITERION_NAMES, type Criterion } from '../../schema/criteria.ts';
import { parseProse } from '../../schema/prose.ts';
import { argumentMatrix, sidesOf, unsaidCriteria } from './matrix.ts';

const argument = (id: string, models: string[], criterion: Criterion, side: Side, strongest: string[] = []): Argument => ({
  id,
  side,
  models,
  choice: undefined,
  criterion,
  heading: id,
  claim: parseProse('Zo is het.'),
  source: { document: 'verslag', place: '§ 1' },
  more: undefined,
  who: 'Iroko',
  scope: 'dit model',
  company: undefined,
  strength: 'adviesbureau',
  reply: undefined,
  strongest,
  replaces: [],
  terms: [],
});

const MODELS = ['a', 'b', 'c'];
const anyArguments = fc
  .array(
    fc.record({
      models: fc.subarray(MODELS, { minLength: 1 }),
      criterion: fc.constantFrom(...CRITERION_NAMES),
      side: fc.constantFrom<Side>('for', 'against'),
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map(({ models, criterion, side }, index) => argument(String(index), models, criterion, side)));

describe('the matrix of models and criteria', () => {
  it('has every argument once for each of its models, in its own cell and on its own side', () => {
    fc.assert(
      fc.property(anyArguments, (all) => {
        const placed = argumentMatrix(MODELS, all).flatMap(({ model, cells }) =>
          cells.flatMap((cell) =>
            (['for', 'against'] as const).flatMap((side) => cell[side].map(({ id }) => `${model} ${cell.criterion} ${side} ${id}`)),
          ),
        );
        const wanted = all.flatMap(({ id, models, criterion, side }) => models.map((model) => `${model} ${criterion} ${side} ${id}`));
        expect(placed.sort()).toEqual(wanted.sort());
      }),
    );
  });

  it('has a cell for every criterion, and both sides empty where nothing is said', () => {
    const [row] = argumentMatrix(['a'], [argument('voor-x', ['a'], 'geld', 'for')]);
    expect(row?.cells.map(({ criterion }) => criterion)).toEqual(CRITERION_NAMES);
    expect(row?.cells.filter((cell) => cell.for.length + cell.against.length > 0).map(({ criterion }) => criterion)).toEqual(['geld']);
    expect(unsaidCriteria('a', [argument('voor-x', ['a'], 'geld', 'for')])).toEqual(CRITERION_NAMES.filter((name) => name !== 'geld'));
  });
});

describe('the sides of a model', () => {
  it('begin with its strongest argument and go on by criterion; that of another model has no place of honour', () => {
    const all = [
      argument('voor-geld', ['a'], 'geld', 'for'),
      argument('voor-schaal', ['a', 'b'], 'schaal', 'for', ['b']),
      argument('voor-inwoners', ['a'], 'inwoners', 'for', ['a']),
      argument('tegen-schaal', ['a'], 'schaal', 'against'),
    ];
    expect(sidesOf('a', all).for.map(({ id }) => id)).toEqual(['voor-inwoners', 'voor-schaal', 'voor-geld']);
    expect(sidesOf('a', all).against.map(({ id }) => id)).toEqual(['tegen-schaal']);
    expect(sidesOf('b', all).for.map(({ id }) => id)).toEqual(['voor-schaal']);
  });
});
