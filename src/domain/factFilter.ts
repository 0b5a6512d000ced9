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
const LISTED_KEYS = ['topic', 'source', 'kind', 'status'] as const;
export type ListedKey = (typeof LISTED_KEYS)[number];

export const NO_FILTER: FactFilter = { words: '', topic: '', source: '', kind: '', status: '' };

/** The names of the filter in the address, in their fixed order; its fields on the page have them too. */
export const ADDRESS_NAMES: Record<keyof FactFilter, string> = {
  words: 'zoek',
  topic: 'onderwerp',
  source: 'bron',
  kind: 'soort',
  status: 'zekerheid',
};

/** The filter as the query of an address, in a fixed order; empty when nothing is asked. */
export function toQuery(filter: FactFilter): string {
  const query = new URLSearchParams();
  for (const [key, name] of Object.entries(ADDRESS_NAMES) as [keyof FactFilter, string][]) {
    if (filter[key] !== '') query.set(name, filter[key]);
  }
  return query.toString();
}

/** The filter in a query, and the names of values that the list does not know; those are left out of the filter. */
export function fromQuery(query: string, known: Record<ListedKey, readonly string[]>): { filter: FactFilter; unknown: string[] } {
  const values = new URLSearchParams(query);
  const filter = { ...NO_FILTER, words: values.get(ADDRESS_NAMES.words) ?? '' };
  const unknown: string[] = [];
  for (const key of LISTED_KEYS) {
    const value = values.get(ADDRESS_NAMES[key]) ?? '';
    if (value === '' || known[key].includes(value)) filter[key] = value;
    else unknown.push(`${ADDRESS_NAMES[key]} “${value}”`);
  }
  return { filter, unknown };
}
