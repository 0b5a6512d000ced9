import { oneOf, someOf } from './addressParts.ts';
import { readAddress, writeAddress } from './addressProblems.ts';
import type { Parts } from './addressState.ts';

/** What a reader chose to see of a set of results. */
export interface ResultChoice {
  /** Ids of the results, in the order of the chart; all of them when nothing was chosen. */
  ids: readonly string[];
  /** Two years to compare, or none. */
  from: string;
  to: string;
}

/** What there is to choose from. */
export interface ResultOptions {
  ids: readonly string[];
  years: readonly string[];
}

/** The choice that shows everything and compares nothing. */
export function everything({ ids }: ResultOptions): ResultChoice {
  return { ids, from: '', to: '' };
}

/** The choice in a query (`?onderdelen=wsw,uitkeringen&van=2016&naar=2024`), and a sentence for each thing in it that is not known. */
export function choiceFromQuery(query: string, options: ResultOptions): { choice: ResultChoice; problems: string[] } {
  const { state, problems } = readAddress(query, partsOf(options), 'deze grafiek');
  return { choice: state, problems };
}

/** A choice as a query; empty when it shows everything. */
export function choiceToQuery(choice: ResultChoice, options: ResultOptions): string {
  return writeAddress(choice, partsOf(options));
}

function partsOf({ ids, years }: ResultOptions): Parts<ResultChoice> {
  return {
    ids: someOf('onderdelen', ids, 'onderdeel'),
    from: oneOf('van', ['', ...years], 'jaar'),
    to: oneOf('naar', ['', ...years], 'jaar'),
  };
}
