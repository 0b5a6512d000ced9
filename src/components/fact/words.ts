import { componentsIn, type Part } from '../../corpus/page/parts.ts';
import type { Term } from '../../schema/term.ts';

/** The id of the explanation of a term on a page that uses it; no address to keep. */
export function wordId(term: string): string {
  return `w-${term}`;
}

/** The terms that a page explains where they stand, each once, in the order of its text. */
export function wordsOf(parts: readonly Part[], terms: readonly Term[]): Term[] {
  const ids = new Set(componentsIn(parts).flatMap(({ name, props }) => (name === 'Begrip' ? [props['id']] : [])));
  return [...ids].flatMap((id) => terms.find((term) => term.id === id) ?? []);
}
