import { unpackPlaces, type PackedIndex, type Place } from './answerIndex.ts';
import type { EngineFields } from './engineTerms.ts';
import { createLexicon } from './lexicon.ts';
import { leaningOf, type Leaning } from './leaning.ts';
import { piecesOf, type Piece } from './marks.ts';
import { askedIn, type Asked } from './question.ts';
import { fitOf, makeReady, raritiesOf, type Ready } from './rank.ts';
import { nearestWord } from './suggest.ts';
import { createVocabulary } from './vocabulary.ts';

/** A place that answers, with how well. */
export interface Result {
  title: string;
  page: string;
  kind: string;
  url: string;
  /** The sentence that answers; undefined until it was fetched. */
  answer?: string | undefined;
  source?: string | undefined;
  /** Where the sentence stands, for a place of the small index. */
  place?: Place;
  score: number;
  coverage: number;
}

/** A question as the search takes it. */
export interface Question {
  asked: readonly Asked[];
  rarities: readonly number[];
  leaning: Leaning;
  /** Words that the site does not have, as they were typed. */
  missing: readonly string[];
  /** A sentence in pieces, what was asked marked. */
  pieces: (text: string) => Piece[];
}

/** Answers questions from the small index, and orders what the engine finds by the same measure. */
export interface Answerer {
  /** @param typing whether the last word may not be finished */
  take: (question: string, typing: boolean) => Question;
  /** The places of the small index that hold enough of what was asked, best first. */
  first: (question: Question) => Result[];
  /** The same with what the engine found, each address once, best first. */
  all: (question: Question, found: readonly (EngineFields & { url: string })[], searched: readonly string[]) => Result[];
  /** Terms for the engine, rarest first, none that the site lacks. */
  engineTerms: (question: Question) => string[];
  /** The question with a word that the site does not have changed for the nearest that it has; undefined when there is none. */
  meant: (question: string, asked: Question) => string | undefined;
  /** Takes in the other words of the site. */
  learn: (words: string) => void;
}

/** A place that holds less of the question is no answer. */
const LEAST_COVERAGE = 0.3;
/** What the engine found in the text of a place counts this much. */
const IN_TEXT = 0.5;
/** Of a long question the engine is asked the rarest words: each may fetch a part of its index. */
const ENGINE_WORDS = 3;

/** Makes an answerer from the small index. */
export function createAnswerer(packed: PackedIndex): Answerer {
  const lexicon = createLexicon(packed.list);
  const vocabulary = createVocabulary(lexicon);
  const places = unpackPlaces(packed);
  const ready = places.map((place) => makeReady(place, lexicon));
  for (const { title, words, page } of places) vocabulary.add(`${title} ${words} ${page}`);
  const numberOf = new Map(places.map(({ url }, at) => [url, at]));

  function take(text: string, typing: boolean): Question {
    const asked = askedIn(text, lexicon, vocabulary, typing);
    const missing = asked.filter(({ known }) => !known).map(({ written }) => written);
    return { asked, rarities: raritiesOf(asked, ready), leaning: leaningOf(text, asked), missing, pieces: (sentence) => piecesOf(sentence, asked, lexicon) };
  }

  function result(question: Question, fields: Omit<Result, 'score' | 'coverage'>, place: Ready): Result {
    const { score, coverage } = fitOf(question.asked, question.rarities, place);
    return { ...fields, score: score + question.leaning(fields.kind), coverage };
  }

  function first(question: Question): Result[] {
    return places
      .map((place, at) => result(question, { ...place, place }, ready[at] as Ready))
      .filter(({ coverage }) => coverage >= LEAST_COVERAGE)
      .sort(byScore);
  }

  function all(question: Question, found: readonly (EngineFields & { url: string })[], searched: readonly string[]): Result[] {
    const fromEngine = found.map((fields) => {
      const at = numberOf.get(fields.url);
      const place = makeReady({ ...fields, words: (at === undefined ? undefined : places[at])?.words ?? '' }, lexicon);
      const strengths = new Map(place.strengths);
      for (const term of searched) if ((strengths.get(term) ?? 0) < IN_TEXT) strengths.set(term, IN_TEXT);
      return result(question, fields, { ...place, strengths });
    });
    const taken = new Set(found.map(({ url }) => url));
    return [...fromEngine, ...first(question).filter(({ url }) => !taken.has(url))].sort(byScore);
  }

  function engineTerms({ asked, rarities }: Question): string[] {
    const best = asked.flatMap(({ ways, known }, at) => (known && ways[0] ? [{ terms: ways[0].terms, rarity: rarities[at] ?? 1 }] : []));
    const rarest = best.sort((a, b) => b.rarity - a.rarity).flatMap(({ terms }) => terms);
    return [...new Set(rarest)].slice(0, ENGINE_WORDS);
  }

  function meant(text: string, { missing }: Question): string | undefined {
    let better = text;
    for (const word of missing) {
      const near = nearestWord(word.toLowerCase(), vocabulary.words());
      if (near !== undefined) better = better.replace(word, near);
    }
    return better === text ? undefined : better;
  }

  return { take, first, all, engineTerms, meant, learn: vocabulary.add };
}

function byScore(a: Result, b: Result): number {
  return b.score - a.score;
}
