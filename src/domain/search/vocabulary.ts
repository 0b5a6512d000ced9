import type { Lexicon } from './lexicon.ts';

/** The words of the site: those of the small index first, all others once they were fetched. */
export interface Vocabulary {
  has: (term: string) => boolean;
  /** Terms of words that begin with these letters, the first few. */
  startingWith: (letters: string) => readonly string[];
  /** Every word as it is written, those of the small index first. */
  words: () => Iterable<string>;
  /** Adds the words of a text. */
  add: (text: string) => void;
}

/** More words than this are no finishing of one that was begun. */
const FINISHINGS = 8;

/** Makes a vocabulary that has no words yet. */
export function createVocabulary(lexicon: Lexicon): Vocabulary {
  const terms = new Set<string>();
  const written = new Map<string, string>();
  return {
    has: (term) => terms.has(term),
    startingWith(letters) {
      const found: string[] = [];
      for (const [word, term] of written) {
        if (word.startsWith(letters)) found.push(term);
        if (found.length === FINISHINGS) break;
      }
      return found;
    },
    words: () => written.keys(),
    add(text) {
      for (const word of lexicon.termsOf(text)) {
        const folded = word.written.toLowerCase();
        if (!written.has(folded)) written.set(folded, word.term);
        for (const term of [word.term, ...word.alike, ...lexicon.partsOf(word.term)]) terms.add(term);
      }
    },
  };
}
