import { EXAMPLE_INPUTS, fits, type CompanyInputs } from './company.ts';
import { CHOICES, FIRST_CHOICES, type TaskChoices } from './tasks.ts';
import { TASKS } from '../../schema/tasks.ts';

/** What a reader did and finds again on coming back to the page. Guesses are not among it: they are kept nowhere but on the page. */
export interface Kept {
  /** Place of the step that was shown; 0 for the first. */
  step: number;
  inputs: CompanyInputs;
  choices: TaskChoices;
  /** Id of the example of the first two steps; empty for none. */
  example: string;
  /** Id of the company to compare with; empty for none. */
  company: string;
  /** Place of the chosen year among the years of the picture; -1 for all of them. */
  year: number;
  /** Whether the costs are those of the reader's own tap and drain; of the example otherwise. */
  ownFlows: boolean;
  /** Whether the answers of the two guesses have been seen. */
  peopleShown: boolean;
  placeShown: boolean;
}

/** Before the reader does anything. */
export const NOTHING_DONE: Kept = {
  step: 0,
  inputs: EXAMPLE_INPUTS,
  choices: FIRST_CHOICES,
  example: '',
  company: '',
  year: -1,
  ownFlows: false,
  peopleShown: false,
  placeShown: false,
};

const LONGEST_ID = 40;
const MOST_PLACES = 40;

/** Reads what was kept, whatever it is; a part that cannot be read is as if nothing was done with it. Never throws. */
export function readKept(value: unknown): Kept {
  const given = recordOf(value);
  const [inputs, choices] = [recordOf(given['inputs']), recordOf(given['choices'])];
  const inputOf = (input: keyof CompanyInputs): number => {
    const number = inputs[input];
    return typeof number === 'number' && fits(input, number) ? number : EXAMPLE_INPUTS[input];
  };
  const idOf = (id: unknown): string => (typeof id === 'string' && id.length <= LONGEST_ID ? id : '');
  const placeOf = (place: unknown, otherwise: number): number =>
    typeof place === 'number' && Number.isInteger(place) && place >= 0 && place <= MOST_PLACES ? place : otherwise;
  return {
    step: placeOf(given['step'], NOTHING_DONE.step),
    inputs: { outflow: inputOf('outflow'), inflow: inputOf('inflow'), fixed: inputOf('fixed') },
    choices: Object.fromEntries(
      TASKS.map((task) => [task, CHOICES[task].find((choice) => choice === choices[task]) ?? FIRST_CHOICES[task]]),
    ) as TaskChoices,
    example: idOf(given['example']),
    company: idOf(given['company']),
    year: placeOf(given['year'], NOTHING_DONE.year),
    ownFlows: given['ownFlows'] === true,
    peopleShown: given['peopleShown'] === true,
    placeShown: given['placeShown'] === true,
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The inputs that the costs are reckoned with: the example's flows, unless the reader wants their own. */
export function inputsOfCosts({ inputs, ownFlows }: Pick<Kept, 'inputs' | 'ownFlows'>): CompanyInputs {
  return ownFlows ? inputs : { ...EXAMPLE_INPUTS, fixed: inputs.fixed };
}
