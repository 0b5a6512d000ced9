import type { Task } from '../../schema/tasks.ts';
import { freeText, numeric, oneOf, yesNo } from '../addressParts.ts';
import { readState, writeState, type Part, type Parts } from '../addressState.ts';
import { EXAMPLE_INPUTS, fits, NO_AMOUNTS, type CompanyInputs, type InputName, type PlaceInputs } from './company.ts';
import { CHOICES, FIRST_CHOICES, type TaskChoice, type TaskChoices } from './tasks.ts';

/** What a reader did and finds again on coming back to the page. Guesses are not among it: they are kept nowhere but on the page. */
export interface Kept {
  /** Place of the step that was shown; 0 for the first. */
  step: number;
  inputs: CompanyInputs;
  /** Amounts for one place. */
  place: PlaceInputs;
  choices: TaskChoices;
  /** Id of the example of the first two steps; empty for none. */
  example: string;
  /** Id of the company to compare with; empty for none. */
  company: string;
  /** Place of the chosen year among the years of the picture; -1 for all of them. */
  year: number;
  /** Whether the costs are those that follow from who leaves and comes as the reader chose; of the example otherwise. */
  ownFlows: boolean;
  /** Whether the answers of the two guesses have been seen. */
  peopleShown: boolean;
  placeShown: boolean;
  /** Whether the picture of one place shows the two purses. */
  purses: boolean;
}

/** Before the reader does anything. */
export const NOTHING_DONE: Kept = {
  step: 0,
  inputs: EXAMPLE_INPUTS,
  place: NO_AMOUNTS,
  choices: FIRST_CHOICES,
  example: '',
  company: '',
  year: -1,
  ownFlows: false,
  peopleShown: false,
  placeShown: false,
  purses: false,
};

const LONGEST_ID = 40;
const MOST_PLACES = 40;

const PARTS: Parts<Omit<Kept, 'inputs' | 'place' | 'choices'>> = {
  step: numeric('step', NOTHING_DONE.step, isPlace),
  example: freeText('example', LONGEST_ID),
  company: freeText('company', LONGEST_ID),
  year: numeric('year', NOTHING_DONE.year, isPlace),
  ownFlows: yesNo('ownFlows'),
  peopleShown: yesNo('peopleShown'),
  placeShown: yesNo('placeShown'),
  purses: yesNo('purses'),
};
const BEGIN = { ...EXAMPLE_INPUTS, ...NO_AMOUNTS };
const INPUTS: Parts<CompanyInputs> = {
  outflow: inputPart('outflow'),
  inflow: inputPart('inflow'),
  fixed: inputPart('fixed'),
  euros: inputPart('euros'),
};
const PLACE: Parts<PlaceInputs> = { subsidy: inputPart('subsidy'), back: inputPart('back') };
const TASK_CHOICES: Parts<TaskChoices> = {
  wsw: taskPart('wsw'),
  'beschut-werk': taskPart('beschut-werk'),
  're-integratie': taskPart('re-integratie'),
  uitkering: taskPart('uitkering'),
};

/** What is kept, as a text in the form of an address; empty when nothing was done. */
export function writeKept(kept: Kept): string {
  return [writeState(kept, PARTS), writeState(kept.inputs, INPUTS), writeState(kept.place, PLACE), writeState(kept.choices, TASK_CHOICES)]
    .filter(Boolean)
    .join('&');
}

/** Reads what was kept, whatever it is; a part that cannot be read is as if nothing was done with it. Never throws. */
export function readKept(value: unknown): Kept {
  const text = typeof value === 'string' ? value : '';
  const read = <State extends object>(parts: Parts<State>): State => readState(text, parts);
  return { ...read(PARTS), inputs: read(INPUTS), place: read(PLACE), choices: read(TASK_CHOICES) };
}

function isPlace(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST_PLACES;
}

function inputPart(input: InputName): Part<number> {
  return numeric(input, BEGIN[input], (value) => fits(input, value));
}

function taskPart(task: Task): Part<TaskChoice> {
  return oneOf(task, [FIRST_CHOICES[task], ...CHOICES[task]]);
}

/** The inputs that the costs are reckoned with: the example's flows, unless the reader wants their own. */
export function inputsOfCosts({ inputs, ownFlows }: Pick<Kept, 'inputs' | 'ownFlows'>): CompanyInputs {
  return ownFlows ? inputs : { ...inputs, outflow: EXAMPLE_INPUTS.outflow, inflow: EXAMPLE_INPUTS.inflow };
}
