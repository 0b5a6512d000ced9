// cspell:ignore predc
import { longestDependency } from './dependencies.ts';
import type { Token } from './token.ts';

/** What a noun stands for. */
export type NounKind = 'concrete' | 'abstract' | 'undefined';

/** The word data of LiNT-II, all words in lower case. */
export interface WordData {
  /** Logarithm of how often a word stands in a thousand million words. */
  frequencies: ReadonlyMap<string, number>;
  /** Words whose frequency says nothing. */
  skipped: ReadonlySet<string>;
  /** Nouns: their kind, and of a compound its last part. */
  nouns: ReadonlyMap<string, { kind: NounKind; head: string | undefined }>;
  mannerAdverbs: ReadonlySet<string>;
  units: ReadonlySet<string>;
}

/** What the formula asks of a sentence. */
export interface SentenceFeatures {
  frequencies: number[];
  nouns: NounKind[];
  contentWords: number;
  /** Finite verbs. */
  clauses: number;
  /** Words between a word and the one that it depends on, at most; undefined for a sentence of one word. */
  longestDependency: number | undefined;
}

/** The frequency of a word that the list does not have: once in the whole of its corpus. */
const ONCE = 1.359228547196266;
/** Verbs that say nothing themselves where another verb or a predicate hangs on them. */
const HELPERS = new Set('zijn worden hebben zullen kunnen moeten mogen willen hoeven gaan laten blijven lijken heten blijken'.split(' '));

/** The features of a sentence. Words of terms weigh in its structure alone, not in frequency, nouns and density. */
export function featuresOf(tokens: readonly Token[], isTerm: (place: number) => boolean, data: WordData): SentenceFeatures {
  const own = tokens.filter((_, place) => !isTerm(place));
  const content = own.filter((token) => isContentWord(token, tokens, data));
  return {
    frequencies: content.flatMap((token) => frequencyOf(token, data)),
    nouns: own.flatMap((token) => nounKind(token, data)),
    contentWords: content.length,
    clauses: tokens.filter(({ tag }) => tag.startsWith('WW(pv')).length,
    longestDependency: longestDependency(tokens),
  };
}

function isName({ tag }: Token): boolean {
  return tag.startsWith('SPEC(') || tag.startsWith('N(eigen');
}

function isNoun(token: Token): boolean {
  return isName(token) || token.tag.startsWith('N(');
}

function isContentWord(token: Token, tokens: readonly Token[], { mannerAdverbs }: WordData): boolean {
  if (token.tag.startsWith('WW(')) return !(HELPERS.has(token.lemma) && hasVerbOrPredicate(token, tokens));
  return isNoun(token) || token.tag.startsWith('ADJ(') || mannerAdverbs.has(token.text);
}

function hasVerbOrPredicate(token: Token, tokens: readonly Token[]): boolean {
  const place = tokens.indexOf(token) + 1;
  return tokens.some(({ head, relation }) => head === place && (relation === 'vc' || relation === 'predc'));
}

function frequencyOf(token: Token, { frequencies, skipped, nouns }: WordData): number[] {
  if (isName(token) || skipped.has(token.text) || skipped.has(token.lemma)) return [];
  const word = token.tag.startsWith('N(') ? (nouns.get(token.text)?.head ?? token.text) : token.text;
  return [frequencies.get(word) ?? ONCE];
}

/** The kind of a noun; none for a word that is no noun or that nobody knows the kind of. */
function nounKind(token: Token, { nouns, units }: WordData): NounKind[] {
  if (units.has(token.text) && token.tag.startsWith('SPEC(')) return ['concrete'];
  if (!isNoun(token)) return [];
  const kind = nouns.get(token.text)?.kind ?? nouns.get(token.lemma)?.kind;
  if (kind !== undefined) return [kind];
  if (/-(PER|LOC)/.test(token.name)) return ['concrete'];
  return token.name.includes('-ORG') ? ['abstract'] : [];
}
