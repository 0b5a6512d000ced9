import { certain, type Band, type OpenBand, type Triple } from '../scenario/band.ts';
import type { Parameter, Scenario } from '../scenario/inputs.ts';
import { STORY_CORE } from '../scenario/storyCore.ts';

/** The model of the invented company: it does the Wsw and beschut werk, and nothing else. */
const COMPANY = 'beschut-werk';

/** What the reader moves, each in the unit of its parameter of the scenario. */
export interface CompanyInputs {
  /** Part of the people in the Wsw that leaves each year, in percent. */
  outflow: number;
  /** New people in beschut werk, a year. */
  inflow: number;
  /** Part of the fixed costs that does not shrink along, in percent. */
  fixed: number;
}

const KEYS: Record<keyof CompanyInputs, string> = { outflow: 'uitstroom-wsw', inflow: 'instroom-beschut', fixed: 'vast' };
const EXAMPLE = STORY_CORE.example;

/** Where the story begins: the middle of the scenario's example. */
export const EXAMPLE_INPUTS: CompanyInputs = { outflow: middleOf('outflow'), inflow: middleOf('inflow'), fixed: middleOf('fixed') };

/** The parameter of the scenario behind an input: its range, step and unit. */
export function parameterBehind(input: keyof CompanyInputs): Parameter {
  return STORY_CORE.parameterOf(KEYS[input]);
}

/** Where the slider of an input ends. */
export function sliderEndOf(input: keyof CompanyInputs): number {
  return STORY_CORE.sliderEnd(KEYS[input], EXAMPLE_INPUTS[input]);
}

/** Whether the scenario takes a number for an input. */
export function fits(input: keyof CompanyInputs, number: number): boolean {
  return STORY_CORE.problemWith(KEYS[input], certain(number)) === undefined;
}

/**
 * The scenario's example with the reader's inputs; the range of each keeps its width, within what the parameter allows. Only the company's
 * own model is shown: the scenario gives fixed costs for one model at a time.
 */
export function companyScenario(inputs: CompanyInputs): Scenario {
  const moved = (Object.keys(KEYS) as (keyof CompanyInputs)[]).map((input) => [KEYS[input], shifted(input, inputs[input])] as const);
  return { ...EXAMPLE, choices: { model: [COMPANY] }, values: { ...EXAMPLE.values, ...Object.fromEntries(moved) } };
}

/** The company as a scenario in an address, behind the hash, with the version that the story computes with. */
export function companyAddress(inputs: CompanyInputs): string {
  return STORY_CORE.encode(companyScenario(inputs));
}

/** Whether the reader changed from the example how many people leave or come. */
export function hasOwnFlows({ outflow, inflow }: CompanyInputs): boolean {
  return outflow !== EXAMPLE_INPUTS.outflow || inflow !== EXAMPLE_INPUTS.inflow;
}

/** What becomes of the company, a year at a time. */
export interface CompanyPaths {
  years: readonly number[];
  /** People at the end of each year. */
  together: readonly Band[];
  wsw: readonly Band[];
  beschut: readonly Band[];
  /** People, fixed costs, and fixed costs for each person; the first year is 100. */
  people: readonly number[];
  costs: readonly number[];
  perPerson: readonly OpenBand[];
  /** In the first year: people who leave, and people who come. */
  leaving: number;
  coming: number;
}

/** Runs the company through the scenario's model. Throws when the example leaves an input of it empty, or nobody in beschut werk. */
export function companyPaths(inputs: CompanyInputs): CompanyPaths {
  const { years, bands, indices } = STORY_CORE.paths(companyScenario(inputs));
  const [together, wsw, beschut] = [bands[`massa-${COMPANY}`], bands['mensen-wsw'], bands['mensen-beschut']];
  const perPerson = indices[`kosten-${COMPANY}`]?.filter((band) => band !== null);
  if (!together || !wsw || !beschut || perPerson?.length !== years.length)
    throw new Error('the example of the scenario leaves the company without an input, or without people');
  const start = together[0]?.mid ?? 0;
  const shares = together.map(({ mid }) => (100 * mid) / start);
  const change = (together[1]?.mid ?? start) - start;
  return {
    years,
    together,
    wsw,
    beschut,
    people: shares,
    costs: perPerson.map(({ mid }, year) => (mid * (shares[year] ?? 0)) / 100),
    perPerson,
    leaving: inputs.inflow - change,
    coming: inputs.inflow,
  };
}

function middleOf(input: keyof CompanyInputs): number {
  return rangeOf(input).mid;
}

function rangeOf(input: keyof CompanyInputs): Triple {
  const range = EXAMPLE.values[KEYS[input]];
  if (!range) throw new Error(`the example of the scenario leaves "${KEYS[input]}" empty`);
  return range;
}

function shifted(input: keyof CompanyInputs, mid: number): Triple {
  const [range, { min, max }] = [rangeOf(input), parameterBehind(input)];
  return { low: Math.max(min, mid - (range.mid - range.low)), mid, high: Math.min(max, mid + (range.high - range.mid)) };
}
