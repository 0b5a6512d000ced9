import { compoundsOf, isReviewed, splitUnknown, type Compounds } from '../../domain/search/compounds.ts';
import { stem } from '../../domain/search/stem.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../readContent.ts';
import { wordsInContent, type WordInPlace } from '../words.ts';

/** From how many letters on a word is looked at: below, most words that are compounds are found by what they begin with. */
export const LONG_WORD = 12;

/** Long words that nobody looked at, so that search does not know whether they have parts. Each is told once. */
export function compoundProblems(content: Content): Problem[] {
  const known = new Set(wordsInContent(content).map(({ word }) => stem(word.toLowerCase())));
  return unreviewedWords(content, LONG_WORD).map(({ word, file, line }) => ({
    file,
    line,
    message: `"${word}" has no entry in ${listOf(file)}; ${advice(word, (part) => known.has(stem(part)))}`,
  }));
}

/** The words of so many letters and more that have no entry, each once, small letters, at the first place in the texts. */
export function unreviewedWords(content: Content, letters: number): WordInPlace[] {
  const compounds = compoundsOf(content.searchWords);
  const found = new Map<string, WordInPlace>();
  for (const place of nationalFirst(wordsInContent(content)))
    for (const word of unreviewedIn(place.word.toLowerCase(), compounds, letters)) {
      const key = stem(word);
      if (!found.has(key)) found.set(key, { ...place, word });
    }
  return [...found.values()];
}

/** A word, or what of it a hyphen parts, as far as it is long and has no entry. */
function unreviewedIn(word: string, compounds: Compounds, letters: number): string[] {
  if (word.length < letters || isReviewed(word, compounds)) return [];
  return word.split('-').filter((part) => part.length >= letters && !isReviewed(part, compounds));
}

/** The list that a word of a file belongs in: that of the country, or of the municipality. */
function listOf(file: string): string {
  return `${/^content\/(?:landelijk|gemeente\/[^/]+)/.exec(file)?.[0] ?? ''}/samenstellingen.yaml`;
}

function advice(word: string, isKnown: (part: string) => boolean): string {
  const parts = splitUnknown(word, isKnown);
  const line = `${word}: ${parts?.join(' ') ?? '…'}`;
  return `write "${line}" under samenstellingen, its parts as somebody would type them, or "${word}" under enkelvoudig or namen where it has none`;
}

/** What the whole country reads first, so that a word that stands in both goes into the list of the country. */
function nationalFirst(words: readonly WordInPlace[]): WordInPlace[] {
  const [national, local] = [words.filter(({ file }) => !LOCAL.test(file)), words.filter(({ file }) => LOCAL.test(file))];
  return [...national, ...local];
}

const LOCAL = /^content\/gemeente\//;

/** Entries that no word of the content uses any more. */
export function unusedCompounds(content: Content): string[] {
  const { compounds, single } = content.searchWords;
  const words = compoundsOf({ compounds: {}, single: wordsInContent(content).flatMap(({ word }) => [word, ...word.split('-')]) });
  return [...Object.keys(compounds), ...single].filter((entry) => !isReviewed(entry, words));
}
