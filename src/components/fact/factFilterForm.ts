import { ADDRESS_NAMES, fromQuery, type FactFilter, type ListedKey } from '../../domain/factFilter.ts';
import { unmistakable } from '../../domain/unmistakable.ts';

/** What a reader asks, and what stood in the address that the list does not know. */
export type Question = ReturnType<typeof fromQuery>;

const KEYS = Object.keys(ADDRESS_NAMES) as (keyof FactFilter)[];

/** The fields of the filter: they have the names that the address uses, so one reading serves both. */
export function createFilterForm(place: HTMLElement) {
  const options = { topic: optionsOf('topic'), source: optionsOf('source'), kind: optionsOf('kind'), status: optionsOf('status') };

  function field(key: keyof FactFilter): HTMLInputElement | HTMLSelectElement {
    const found = place.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${ADDRESS_NAMES[key]}"]`);
    if (!found) throw new Error(`the filter has no field ${ADDRESS_NAMES[key]}`);
    return found;
  }

  function optionsOf(key: ListedKey): string[] {
    return [...place.querySelectorAll<HTMLOptionElement>(`[name="${ADDRESS_NAMES[key]}"] option`)].map(({ value }) => value);
  }

  return {
    /** The question in the query of an address. */
    fromAddress: (query: string): Question => fromQuery(query, options),
    /** The question as the fields stand now. */
    read: (): Question => {
      const query = new URLSearchParams(KEYS.map((key) => [ADDRESS_NAMES[key], field(key).value]));
      return fromQuery(unmistakable(query.toString()), options);
    },
    /** Makes the fields say what a filter asks. */
    fill: (filter: FactFilter): void => {
      for (const key of KEYS) field(key).value = filter[key];
    },
  };
}
