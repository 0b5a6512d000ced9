import type { Band, Triple } from '../scenario/band.ts';
import {
  companyLink,
  companyResults,
  EXAMPLE,
  REACH,
  type Assumptions,
  type CompanyResults,
  type OwnAmounts,
  type Reach,
} from '../scenario/storyCore.ts';

/** What the reader moves, each in the unit of its input of the scenario. */
export interface CompanyInputs {
  /** What the world does: part of the people in the Wsw that leaves each year, in percent. */
  outflow: number;
  /** What a municipality can choose: new people in beschut werk, a year. */
  inflow: number;
  /** Part of the fixed costs that does not shrink along, in percent. */
  fixed: number;
  /** Fixed costs of the reader's own company in the first year, in euros; 0 while they are not filled. */
  euros: number;
}

/** What the reader moves of the money for one place, in euros a year. */
export interface PlaceInputs {
  /** Loonkostensubsidie for the place. */
  subsidy: number;
  /** What the town gets back for it through the BUIG. */
  back: number;
}

const KEYS = {
  outflow: 'wsw-uit',
  inflow: 'beschut-in',
  fixed: 'kleeft',
  euros: 'vast',
  subsidy: 'beschut-lks',
  back: 'beschut-buig',
} as const;
/** Inputs of the company that have a range. */
const RANGED = ['outflow', 'inflow', 'fixed'] as const;

/** Where the story begins: the middle of the scenario's example. */
export const EXAMPLE_INPUTS: CompanyInputs = {
  outflow: EXAMPLE['wsw-uit'].mid,
  inflow: EXAMPLE['beschut-in'].mid,
  fixed: EXAMPLE.kleeft.mid,
  euros: 0,
};
export const NO_AMOUNTS: PlaceInputs = { subsidy: 0, back: 0 };
const EXAMPLE_NAME = 'Voorbeeld';
const CHANGED_NAME = 'Uit de uitleg';

/** The name of an input. */
export type InputName = keyof typeof KEYS;

/** The input of the scenario behind one of the story: its reach, step and unit. */
export function reachOf(input: InputName): Reach {
  return REACH[KEYS[input]];
}

/** Whether the scenario takes a number for an input. */
export function fits(input: InputName, number: number): boolean {
  return number >= 0 && number <= reachOf(input).max;
}

/** What is assumed when the reader's inputs are the middle; the range of each keeps its width, within what the scenario takes. */
export function assumptionsWith(inputs: CompanyInputs): Assumptions {
  const moved = RANGED.map((input) => [KEYS[input], shifted(input, inputs[input])] as const);
  return { ...EXAMPLE, ...Object.fromEntries(moved) };
}

/** The company as a scenario in an address, behind the hash, with the version that the story computes with. */
export function companyAddress(inputs: CompanyInputs, place: PlaceInputs = NO_AMOUNTS): string {
  const own: OwnAmounts = { vast: inputs.euros, 'beschut-lks': place.subsidy, 'beschut-buig': place.back };
  const changed = RANGED.some((input) => inputs[input] !== EXAMPLE_INPUTS[input]) || Object.values(own).some((amount) => amount > 0);
  return companyLink(changed ? CHANGED_NAME : EXAMPLE_NAME, assumptionsWith(inputs), own);
}

/** Whether the reader changed from the example how many people leave or come. */
export function hasOwnFlows({ outflow, inflow }: CompanyInputs): boolean {
  return outflow !== EXAMPLE_INPUTS.outflow || inflow !== EXAMPLE_INPUTS.inflow;
}

/** What becomes of the company, a year at a time. */
export interface CompanyPaths extends CompanyResults {
  /** People of every hundred at the start: the euros of every hundred that fit them. */
  fitting: readonly number[];
  /** Fixed costs of every hundred euros at the start: what fits the people, and what stays. */
  costs: readonly number[];
  /** In the first year: people who leave, and people who come. */
  leaving: number;
  coming: number;
}

/** Runs the company through the scenario's model. */
export function companyPaths(inputs: CompanyInputs): CompanyPaths {
  const results = companyResults(assumptionsWith(inputs));
  const { together, stay } = results;
  const start = together[0]?.mid ?? 0;
  const fitting = together.map(({ mid }) => (100 * mid) / start);
  const change = (together[1]?.mid ?? start) - start;
  return {
    ...results,
    fitting,
    costs: fitting.map((part, year) => part + (stay[year]?.mid ?? 0)),
    leaving: inputs.inflow - change,
    coming: inputs.inflow,
  };
}

/** A result with both its ends as far as they are likely, for a drawing. */
export function likelyPart({ mid, likely }: CompanyResults['together'][number]): Band {
  return { ...likely, mid };
}

function shifted(input: (typeof RANGED)[number], mid: number): Triple {
  const [range, { max }] = [EXAMPLE[KEYS[input]], reachOf(input)];
  return { low: Math.max(0, mid - (range.mid - range.low)), mid, high: Math.min(max, mid + (range.high - range.mid)) };
}
