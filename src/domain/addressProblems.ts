import { quoted, readState, writeState, type Part, type Parts } from './addressState.ts';
import { capital } from './capital.ts';
import { FROM_OTHERS, mendedState } from './mendedLink.ts';
import { unmistakable } from './unmistakable.ts';

/** A state as the query of a link that others pass on; empty when every part is left out. */
export function writeAddress<State extends object>(state: State, parts: Parts<State>): string {
  return unmistakable(writeState(state, parts));
}

/**
 * The state in a query as it was before others passed the link on, and a sentence for each thing in it that is not known; the rest is kept. Never throws.
 * @param where what does not know it, for within a sentence: "deze lijst"
 */
export function readAddress<State extends object>(query: string, parts: Parts<State>, where: string): { state: State; problems: string[] } {
  const problems: string[] = [];
  const tell = (unknown: string): unknown => problems.push(`${capital(unknown)} kent ${where} niet.`);
  const mended = mendedState(query);
  const state = readState(mended, parts, tell);
  const known = new Set((Object.values(parts) as Part<unknown>[]).map(({ name }) => name));
  const given = new URLSearchParams(mended);
  for (const name of new Set(given.keys())) {
    if (!known.has(name)) {
      if (!FROM_OTHERS.test(name)) tell(quoted(name));
    } else if (given.getAll(name).length > 1) problems.push(`“${name}” staat er twee keer; de eerste telt.`);
  }
  return { state, problems };
}
