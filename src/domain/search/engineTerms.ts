/** What a result shows; the engine carries it along without searching in it. */
export interface EngineFields {
  title: string;
  page: string;
  kind: string;
  /** Other words that it should be found by. */
  words: string;
  answer: string;
  /** Set where something newer took its place. */
  overtaken?: true | undefined;
  source?: string | undefined;
}

/** Where a term stands in a place: in its title or the words that lead there, in the sentence that answers, or in its text alone. */
export type Standing = 'words' | 'answer' | 'text';

/** Each term ends with where it stands; no word of Dutch has this inside. */
const ENDS: Readonly<Record<Standing, string>> = { words: 'qzt', answer: 'qza', text: 'qzx' };
export const STANDINGS = Object.keys(ENDS) as Standing[];

/** A group of the word list as a term: one for all its words. */
export function groupTerm(group: number): string {
  return `0g${group}`;
}

/**
 * A term as the engine knows it: with an end of its own, because Pagefind takes a term for the beginning of every longer one, and a longer one
 * for the beginning that the site has. A number gets a letter in front.
 */
export function engineTerm(term: string, standing: Standing): string {
  return `${/^[1-9]/.test(term) ? 'n' : ''}${term}${ENDS[standing]}`;
}
