import { wordsOf } from './words.ts';

/** The word list of the search, as the small index carries it: see content/landelijk/zoekwoorden.yaml and samenstellingen.yaml. */
export interface WordList {
  /** Words and phrases that mean about the same. */
  groups: readonly (readonly string[])[];
  /** Question and stop words, which carry no weight. */
  empty: readonly string[];
  /** Irregular forms and the word that they are a form of. */
  forms: Readonly<Record<string, string>>;
  /** Compounds and their parts, the main part last. */
  compounds: Readonly<Record<string, readonly string[]>>;
}

/** A word with the term that finds it, and other terms that find it as well. */
export interface Term {
  written: string;
  term: string;
  alike: readonly string[];
}

/** What the search knows of words: made once from the word list. */
export interface Lexicon {
  /** The words of a text as terms, irregular forms brought back to their word. */
  termsOf: (text: string) => Term[];
  isEmpty: (term: string) => boolean;
  /** The parts of a compound as terms, main part last; none for another word. */
  partsOf: (term: string) => readonly string[];
  /** The groups of phrases alike that begin with a term: each phrase a row of terms. */
  groupsFrom: (term: string) => readonly Phrase[];
}

/** A phrase of a group, with the other phrases of that group. */
export interface Phrase {
  terms: readonly string[];
  others: readonly (readonly string[])[];
}

/** Makes a lexicon from a word list. */
export function createLexicon({ groups, empty, forms, compounds }: WordList): Lexicon {
  const single = (word: string): string => wordsOf(word)[0]?.term ?? '';
  const irregular = new Map(Object.entries(forms).map(([form, word]) => [single(form), single(word)]));
  const termsOf = (text: string): Term[] =>
    wordsOf(text).map(({ written, term, alike }) => ({ written, term: irregular.get(term) ?? term, alike }));
  const emptyTerms = new Set(empty.flatMap((word) => wordsOf(word).map(({ term }) => term)));
  const parts = new Map(Object.entries(compounds).map(([word, found]) => [single(word), found.map(single)]));
  const phrases = new Map<string, Phrase[]>();
  for (const group of groups) {
    const rows = group.map((phrase) => termsOf(phrase).map(({ term }) => term));
    for (const terms of rows) {
      const [first] = terms;
      if (first === undefined) continue;
      const others = rows.filter((row) => row.join(' ') !== terms.join(' '));
      phrases.set(first, [...(phrases.get(first) ?? []), { terms, others }]);
    }
  }
  return {
    termsOf,
    isEmpty: (term) => emptyTerms.has(term),
    partsOf: (term) => parts.get(term) ?? [],
    groupsFrom: (term) => phrases.get(term) ?? [],
  };
}
