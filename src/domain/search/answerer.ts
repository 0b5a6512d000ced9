import { unpackPlaces, type PackedIndex, type Place } from './answerIndex.ts';
import { groupTerm, type EngineFields, type Standing } from './engineTerms.ts';
import { createLexicon, type Lexicon, type Term } from './lexicon.ts';
import { leaningOf, type Leaning } from './leaning.ts';
import { piecesOf, type Piece } from './marks.ts';
import { askedIn, type Asked } from './question.ts';
import { fitOf, isQuestionWord, makeReady, raritiesOf, rarityOf, type Ready } from './rank.ts';
import { nearestWord } from './suggest.ts';
import { WEIGHTS } from './weights.ts';
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
  /** Set where something newer took its place. */
  overtaken?: true | undefined;
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
  /** The question words in it. */
  asks: ReadonlySet<string>;
  /** Words that the site does not have, as they were typed. */
  missing: readonly string[];
  /** A sentence in pieces, what was asked marked. */
  pieces: (text: string) => Piece[];
}

/** One thing that was asked, as the engine is asked for it: any of these terms. */
export interface EngineWord {
  asked: Asked;
  /** Each stands somewhere on the site, so that an engine that finds one nowhere is not whole. */
  terms: readonly string[];
}

/** What the engine found of the question in one place. */
export interface Held {
  word: EngineWord;
  in: Standing;
}

/** A place that the engine found, by its number in the engine. */
export interface Hit {
  id: string;
  held: readonly Held[];
}

/** A place that the small index does not have, as the engine has it. */
export interface Found extends EngineFields {
  url: string;
  held: readonly Held[];
}

/** Answers questions from the small index, and orders what the engine finds by the same measure. */
export interface Answerer {
  /** @param typing whether the last word may not be finished */
  take: (question: string, typing: boolean) => Question;
  /** The places of the small index that hold enough of what was asked, best first. */
  first: (question: Question) => Result[];
  /** The same with what the engine found: of the small index' own places where, of others what they are. Each once, best first. */
  all: (question: Question, hits: readonly Hit[], found: readonly Found[], counts: ReadonlyMap<EngineWord, number>) => Result[];
  /** Whether the small index has the place with a number of the engine. */
  hasPlace: (id: string) => boolean;
  /** What the engine is asked, rarest first, nothing that the site lacks. */
  engineWords: (question: Question) => EngineWord[];
  /** The question with a word that the site does not have changed for the nearest that it has; undefined when there is none. */
  meant: (question: string, asked: Question) => string | undefined;
  /** Takes in the other words of the site. */
  learn: (words: string) => void;
}

/** A place that holds less of the question is no answer. */
const LEAST_COVERAGE = 0.15;

/** In a question of more things only words of some length are taken for slips. */
const SHORT_QUESTION = 3;
const SURELY_A_SLIP = 9;

/** Makes an answerer from the small index. */
export function createAnswerer(packed: PackedIndex): Answerer {
  const lexicon = remembering(createLexicon(packed.list));
  const vocabulary = createVocabulary(lexicon);
  const places = unpackPlaces(packed);
  const known = places.map((place) => ({ place, ready: makeReady(place, lexicon) }));
  const ready = known.map((each) => each.ready);
  const ids = new Set(places.map(({ id }) => id));
  const urls = new Set(places.map(({ url }) => url));
  for (const { title, words, page } of places) for (const text of [title, words, page]) vocabulary.add(text);

  function take(text: string, typing: boolean): Question {
    const asked = askedIn(text, lexicon, vocabulary, typing);
    const missing = [...new Set(asked.filter((thing) => !thing.known).map(({ written }) => written))];
    return {
      asked,
      rarities: raritiesOf(asked, ready),
      leaning: leaningOf(text, asked),
      asks: new Set(
        lexicon
          .termsOf(text)
          .map(({ term }) => term)
          .filter(isQuestionWord),
      ),
      missing,
      pieces: (sentence) => piecesOf(sentence, asked, lexicon),
    };
  }

  function result(question: Question, fields: Omit<Result, 'score' | 'coverage'>, place: Ready): Result {
    const { score, coverage } = fitOf(question.asked, question.rarities, place);
    const asksTheSame = place.asks.some((word) => question.asks.has(word)) ? WEIGHTS.leanings.asksTheSame : 0;
    const overtaken = fields.overtaken ? WEIGHTS.leanings.overtaken : 0;
    return { ...fields, score: score + question.leaning(fields.kind) + asksTheSame + overtaken, coverage };
  }

  function first(question: Question): Result[] {
    return known
      .map((each) => result(question, { ...each.place, place: each.place }, each.ready))
      .filter(enough)
      .sort(byScore);
  }

  function all(question: Question, hits: readonly Hit[], found: readonly Found[], counts: ReadonlyMap<EngineWord, number>): Result[] {
    const counted = new Map([...counts].map(([{ asked }, count]) => [asked, rarityOf(count)]));
    const sharper = { ...question, rarities: question.asked.map((thing, at) => counted.get(thing) ?? question.rarities[at] ?? 1) };
    const heldBy = new Map(hits.map(({ id, held }) => [id, held]));
    const own = known.map(({ place, ready: itself }) => result(sharper, { ...place, place }, withHeld(itself, heldBy.get(place.id) ?? [])));
    const others = found
      .filter(({ url }) => !urls.has(url))
      .map(({ held, ...fields }) => result(sharper, fields, withHeld(makeReady(fields, lexicon), held)));
    return [...others, ...own.filter(enough)].sort(byScore);
  }

  function engineWords({ asked, rarities }: Question): EngineWord[] {
    return asked
      .map((thing, at) => ({ thing, rarity: rarities[at] ?? 1 }))
      .filter(({ thing }) => thing.known)
      .sort((a, b) => b.rarity - a.rarity)
      .slice(0, WEIGHTS.engineWords)
      .map(({ thing }) => engineWord(thing, lexicon))
      .filter(({ terms }) => terms.length > 0);
  }

  function meant(text: string, { missing, asked }: Question): string | undefined {
    // In a sentence a word that the site lacks is mostly just another word.
    const slips = missing.filter((word) => asked.length <= SHORT_QUESTION || word.length >= SURELY_A_SLIP);
    let better = text;
    for (const word of slips) {
      const at = better.indexOf(word);
      if (at === -1) continue;
      const before = /\S+\s+$/.exec(better.slice(0, at))?.[0] ?? '';
      // "participatie wed" is nearer to one word of the site than "wed" is to any.
      const joined = nearestWord((before.trim() + word).toLowerCase(), vocabulary.words());
      const near = joined ?? nearestWord(word.toLowerCase(), vocabulary.words());
      if (near !== undefined)
        better = better.slice(0, joined === undefined ? at : at - before.length) + near + better.slice(at + word.length);
    }
    return better === text ? undefined : better;
  }

  return { take, first, all, hasPlace: (id) => ids.has(id), engineWords, meant, learn: vocabulary.add };
}

/** The groups that a thing stands in, or its words as they are; none of those without weight, which the engine does not know. */
function engineWord(asked: Asked, lexicon: Lexicon): EngineWord {
  const { ways, groups } = asked;
  const single = ways.filter(({ terms }) => terms.length === 1 && !terms.some(lexicon.isEmpty));
  const best = Math.max(...single.map(({ strength }) => strength));
  const own = single.filter(({ strength }) => strength === best).flatMap(({ terms }) => terms);
  // A group stands for each of its words.
  const terms = groups.length > 0 ? groups.map(groupTerm) : [...new Set(own)];
  return { asked, terms };
}

/** A lexicon that reads each text once: titles, and the sentences of results that come again with the next letter. */
function remembering(lexicon: Lexicon): Lexicon {
  const known = new Map<string, Term[]>();
  return {
    ...lexicon,
    termsOf(text) {
      const terms = known.get(text) ?? lexicon.termsOf(text);
      known.set(text, terms);
      return terms;
    },
  };
}

function enough({ coverage }: Result): boolean {
  return coverage >= LEAST_COVERAGE;
}

function withHeld(place: Ready, held: readonly Held[]): Ready {
  const strengthOf = (each: Held): number => {
    const own = each.in === 'text' ? WEIGHTS.inText : WEIGHTS.fields[each.in];
    // Of a group the engine does not say which word it found.
    return each.word.asked.groups.length > 0 ? own * WEIGHTS.someOfGroup : own;
  };
  return { ...place, inText: new Map(held.map((each) => [each.word.asked, strengthOf(each)])) };
}

function byScore(a: Result, b: Result): number {
  return b.score - a.score;
}
