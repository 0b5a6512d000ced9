import { featuresOf, type SentenceFeatures, type WordData } from './features.ts';
import type { Token } from './token.ts';

/** A sentence as it was parsed, with the words that do not weigh. */
export interface ParsedSentence {
  tokens: readonly Token[];
  /** Whether the token at a place, from 0, belongs to a term of the list. */
  isTerm: (place: number) => boolean;
}

/** The four features of a text that the formula weighs. */
export interface LintFeatures {
  /** Mean logarithm of the frequency of content words. */
  frequency: number;
  /** Mean over sentences of the longest dependency, in words between. */
  dependency: number;
  /** Mean over sentences of content words a clause. */
  density: number;
  /** Share of concrete nouns among nouns of a known kind. */
  concrete: number;
}

/** LiNT-II: 0 is easiest, 100 hardest. Weights of lint_ii (J. Kim, H. Pander Maat, A. van den Bosch), under EUPL-1.2. */
export function lintScore({ frequency, dependency, density, concrete }: LintFeatures): number {
  const ease = -4.20782 + 17.283729 * frequency - 1.624415 * dependency - 2.53678 * density + 16.001231 * concrete;
  return Math.min(100, Math.max(0, 100 - ease));
}

/** The features of a text; undefined where a text has too little for one of them. */
export function featuresOfText(sentences: readonly ParsedSentence[], data: WordData): LintFeatures | undefined {
  const all: SentenceFeatures[] = sentences.map(({ tokens, isTerm }) => featuresOf(tokens, isTerm, data));
  const frequency = mean(all.flatMap(({ frequencies }) => frequencies));
  const dependency = mean(all.flatMap(({ longestDependency }) => longestDependency ?? []));
  const density = mean(all.flatMap(({ contentWords, clauses }) => (clauses === 0 ? [] : contentWords / clauses)));
  const kinds = all.flatMap(({ nouns }) => nouns);
  if (frequency === undefined || dependency === undefined || density === undefined || kinds.length === 0) return undefined;
  return { frequency, dependency, density, concrete: kinds.filter((kind) => kind === 'concrete').length / kinds.length };
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
