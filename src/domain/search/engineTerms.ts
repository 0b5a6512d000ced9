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

/** The end of every term of the engine: no word of Dutch has it inside. */
const END = 'qz';

/** A group of the word list as the engine knows it: one term for all its words. */
export function groupTerm(group: number): string {
  return `0g${group}${END}`;
}

/**
 * A term as the engine knows it: with an end of its own, because Pagefind takes a term for the beginning of every longer one,
 * and a longer one for the beginning that the site has. A number gets a letter in front.
 */
export function engineTerm(term: string): string {
  return /^\d/.test(term) ? `n${term}${END}` : `${term}${END}`;
}
