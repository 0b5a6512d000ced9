import { compoundsOf, isReviewed, splitUnknown, type Compounds } from '../../domain/search/compounds.ts';
import { stem } from '../../domain/search/stem.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../readContent.ts';
import { wordsInContent, type WordInPlace } from '../words.ts';

/** From how many letters on a word is looked at: below, most words that are compounds are found by what they begin with. */
export const LONG_WORD = 12;

/** Long words that nobody looked at, so that search does not know whether they have parts. Each is told once. */
export function compoundProblems(content: Content): Problem[] {
  const unreviewed = unreviewedWords(content, LONG_WORD);
  if (unreviewed.length === 0) return [];
  const known = new Set(wordsInContent(content).map(({ word }) => word.toLowerCase()));
  return unreviewed.map(({ word, file, line }) => ({
    file,
    line,
    message: `"${word}" has no entry in ${listOf(file)}; ${advice(word, (part) => known.has(part))}`,
  }));
}

/** The words of so many letters and more that have no entry, in small letters, each once and at the first place in the texts. */
export function unreviewedWords(content: Content, letters: number): WordInPlace[] {
  const places = new Map<string, WordInPlace>();
  for (const place of nationalFirst(wordsInContent(content))) {
    const word = place.word.toLowerCase();
    if (word.length >= letters && !places.has(word)) places.set(word, place);
  }
  const compounds = compoundsOf(content.searchWords);
  const found = new Map<string, WordInPlace>();
  for (const [whole, place] of places)
    for (const word of unreviewedIn(whole, compounds, letters)) if (!found.has(stem(word))) found.set(stem(word), { ...place, word });
  return [...found.values()];
}

/** A word, or what of it a hyphen parts, as far as it is long and has no entry. */
function unreviewedIn(word: string, compounds: Compounds, letters: number): string[] {
  if (isReviewed(word, compounds)) return [];
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
  const isLocal = ({ file }: WordInPlace): boolean => file.startsWith('content/gemeente/');
  return [...words.filter((word) => !isLocal(word)), ...words.filter(isLocal)];
}

/** Entries that no word of the content uses any more. */
export function unusedCompounds(content: Content): string[] {
  const { compounds, single } = content.searchWords;
  const words = compoundsOf({ compounds: {}, single: wordsInContent(content).flatMap(({ word }) => [word, ...word.split('-')]) });
  return [...Object.keys(compounds), ...single].filter((entry) => !isReviewed(entry, words));
}
