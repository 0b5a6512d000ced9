import type { Argument } from '../../schema/argument.ts';
import { CRITERION_NAMES, type Criterion } from '../../schema/criteria.ts';

/** What stands where a model has no argument on a criterion, for or against. */
export const NOTHING_SAID = 'Hierover zeggen de bronnen niets.';

/** The arguments for and against something, each list in its order. */
export interface Sides {
  for: readonly Argument[];
  against: readonly Argument[];
}

/** What is said of one model by each criterion, in the order of the criteria; both lists are empty where the sources say nothing. */
interface MatrixRow {
  model: string;
  cells: readonly (Sides & { criterion: Criterion })[];
}

/**
 * The matrix of models and criteria.
 * @param models ids, in the order of the rows
 */
export function argumentMatrix(models: readonly string[], all: readonly Argument[]): MatrixRow[] {
  return models.map((model) => {
    const about = sidesOf(model, all);
    const on = (criterion: Criterion, side: readonly Argument[]): Argument[] => side.filter((each) => each.criterion === criterion);
    return {
      model,
      cells: CRITERION_NAMES.map((criterion) => ({ criterion, for: on(criterion, about.for), against: on(criterion, about.against) })),
    };
  });
}

/** The arguments about a model: for each side the strongest first, then by criterion, then as they are given. */
export function sidesOf(model: string, all: readonly Argument[]): Sides {
  const rank = ({ strongest, criterion }: Argument): number => (strongest.includes(model) ? -1 : CRITERION_NAMES.indexOf(criterion));
  const about = all.filter(({ models }) => models.includes(model)).sort((one, other) => rank(one) - rank(other));
  return { for: about.filter(({ side }) => side === 'for'), against: about.filter(({ side }) => side === 'against') };
}

/** The criteria on which no argument is given about a model, in their order. */
export function unsaidCriteria(model: string, all: readonly Argument[]): Criterion[] {
  const [row] = argumentMatrix([model], all);
  return (row?.cells ?? []).filter(({ for: pro, against }) => pro.length + against.length === 0).map(({ criterion }) => criterion);
}
