import { wordsOf } from './words.ts';

/** The word list of the search, as authors write it: see content/landelijk/zoekwoorden.yaml and samenstellingen.yaml. */
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

/** The word list as terms, so that a browser need not find them: phrases are terms with a space between. */
export interface TermList {
  groups: readonly (readonly string[])[];
  empty: readonly string[];
  forms: Readonly<Record<string, string>>;
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
  /** The phrases of groups that begin with a term. */
  phrasesFrom: (term: string) => readonly Phrase[];
  /** The other phrases of its group. */
  othersOf: (phrase: Phrase) => string[][];
  /** The numbers of the groups of which a row of words holds a phrase. */
  groupsIn: (words: readonly Term[]) => ReadonlySet<number>;
}

/** A phrase of a group. */
export interface Phrase {
  /** The number of its group. */
  group: number;
  terms: readonly string[];
}

/** Whether a row of words has a phrase from a place on. */
export function startsAt({ terms }: Phrase, words: readonly Term[], at: number): boolean {
  return terms.every((term, step) => words[at + step]?.term === term);
}

/** Parts without those that others make up together: of loon, kosten, subsidie and loonkosten the last. */
function smallest(parts: readonly string[]): string[] {
  const holds = (long: string, short: string): boolean => long !== short && long.toLowerCase().includes(short.toLowerCase());
  return parts.filter((part) => !parts.some((other) => other.length > 3 && holds(part, other)));
}

/** A word list as terms. */
export function termList({ groups, empty, forms, compounds }: WordList): TermList {
  const single = (word: string): string => wordsOf(word)[0]?.term ?? '';
  const irregular = Object.fromEntries(Object.entries(forms).map(([form, word]) => [single(form), single(word)]));
  const phrase = (words: string): string =>
    wordsOf(words)
      .map(({ term }) => irregular[term] ?? term)
      .join(' ');
  return {
    groups: groups.map((group) => [...new Set(group.map(phrase))]),
    empty: [...new Set(empty.flatMap((word) => wordsOf(word).map(({ term }) => term)))],
    forms: irregular,
    compounds: Object.fromEntries(Object.entries(compounds).map(([word, found]) => [single(word), smallest(found).map(single)])),
  };
}

/** Makes a lexicon from a word list. */
export function createLexicon({ groups, empty, forms, compounds }: TermList): Lexicon {
  const irregular = new Map(Object.entries(forms));
  const emptyTerms = new Set(empty);
  const parts = new Map(Object.entries(compounds));
  const phrases = new Map<string, Phrase[]>();
  groups.forEach((group, number) => {
    for (const row of group) {
      const terms = row.split(' ');
      const first = terms[0] ?? '';
      const found = phrases.get(first) ?? [];
      found.push({ group: number, terms });
      phrases.set(first, found);
    }
  });
  const phrasesFrom = (term: string): readonly Phrase[] => phrases.get(term) ?? [];
  return {
    termsOf: (text) => wordsOf(text).map(({ written, term, alike }) => ({ written, term: irregular.get(term) ?? term, alike })),
    isEmpty: (term) => emptyTerms.has(term),
    partsOf: (term) => parts.get(term) ?? [],
    phrasesFrom,
    othersOf: ({ group, terms }) => (groups[group] ?? []).filter((row) => row !== terms.join(' ')).map((row) => row.split(' ')),
    groupsIn(words) {
      const found = new Set<number>();
      for (const [at, { term, alike }] of words.entries()) {
        for (const phrase of phrasesFrom(term)) if (startsAt(phrase, words, at)) found.add(phrase.group);
        // A word also stands for its parts: SW-bedrijf for bedrijf.
        for (const part of [...alike, ...(parts.get(term) ?? [])])
          for (const { group, terms } of phrasesFrom(part)) if (terms.length === 1) found.add(group);
      }
      return found;
    },
  };
}
