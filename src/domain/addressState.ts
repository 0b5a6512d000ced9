import { shown } from './shownText.ts';

/** One part of a state: its name in an address, and how it is written there and read back. */
export interface Part<Value> {
  /** Its name in the address. Once published, the name and the texts behind it keep their meaning for ever. */
  name: string;
  /** Its text in the address; empty to leave it out. */
  write: (value: Value) => string;
  /** What a text means; an empty one is what an address without this part means. What it does not know is named by `tell`. */
  read: (text: string, tell: Tell) => Value;
}

/** Takes a name for what is not known, in Dutch: `jaar “1999”`. */
export type Tell = (unknown: string) => void;

/** A part for each key of a state, in the order of its address. */
export type Parts<State> = { readonly [Key in keyof State]: Part<State[Key]> };

/** A state as the query of an address, without a question mark; empty when every part is left out. */
export function writeState<State extends object>(state: State, parts: Parts<State>): string {
  const query = new URLSearchParams();
  for (const key of Object.keys(parts) as (keyof State)[]) {
    const text = parts[key].write(state[key]);
    if (text !== '') query.set(parts[key].name, text);
  }
  // A comma means nothing of its own in a query, and is easier to read as it is.
  return query.toString().replaceAll('%2C', ',');
}

/**
 * The state in a query, with or without a question mark; of a name that stands there twice the first counts. Never throws.
 * @param tell is given a name for each value that is not known; what it stands behind is as if the address did not name it
 */
export function readState<State extends object>(query: string, parts: Parts<State>, tell: Tell = () => undefined): State {
  const given = new URLSearchParams(query);
  const all = Object.entries(parts) as [string, Part<unknown>][];
  return Object.fromEntries(all.map(([key, { name, read }]) => [key, read(given.get(name) ?? '', tell)])) as State;
}

/** A text from an address between quotation marks, to show it to a reader. */
export function quoted(text: string): string {
  return `“${shown(text)}”`;
}
