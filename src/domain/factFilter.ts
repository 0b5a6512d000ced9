import { freeText, oneOf } from './addressParts.ts';
import { readAddress, writeAddress } from './addressProblems.ts';
import type { Parts } from './addressState.ts';

/** What a reader asks of the list of figures. An empty string asks nothing. */
export interface FactFilter {
  /** Words that must all be in the text of a row. */
  words: string;
  topic: string;
  source: string;
  kind: string;
  status: string;
}

/** The parts of the filter that are chosen from a list. */
export type ListedKey = Exclude<keyof FactFilter, 'words'>;

export const NO_FILTER: FactFilter = { words: '', topic: '', source: '', kind: '', status: '' };

/** The names of the filter in the address, in their fixed order; its fields on the page have them too. */
export const ADDRESS_NAMES: Record<keyof FactFilter, string> = {
  words: 'zoek',
  topic: 'onderwerp',
  source: 'bron',
  kind: 'soort',
  status: 'zekerheid',
};

/** Writing needs no list of what is known. */
const ANY: Record<ListedKey, readonly string[]> = { topic: [], source: [], kind: [], status: [] };

/** The filter as the query of an address, in a fixed order; empty when nothing is asked. */
export function toQuery(filter: FactFilter): string {
  return writeAddress(filter, partsFor(ANY));
}

/** The filter in a query, and a sentence for each thing in it that the list does not know; that is left out of the filter. */
export function fromQuery(query: string, known: Record<ListedKey, readonly string[]>): { filter: FactFilter; problems: string[] } {
  const { state, problems } = readAddress(query, partsFor(known), 'deze lijst');
  return { filter: state, problems };
}

/** The parts of the filter in an address, in their fixed order. */
function partsFor(known: Record<ListedKey, readonly string[]>): Parts<FactFilter> {
  return {
    words: freeText(ADDRESS_NAMES.words),
    topic: oneOf(ADDRESS_NAMES.topic, ['', ...known.topic]),
    source: oneOf(ADDRESS_NAMES.source, ['', ...known.source]),
    kind: oneOf(ADDRESS_NAMES.kind, ['', ...known.kind]),
    status: oneOf(ADDRESS_NAMES.status, ['', ...known.status]),
  };
}
