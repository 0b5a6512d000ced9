import type { Lexicon } from './lexicon.ts';
import type { Asked } from './question.ts';
import { WEIGHTS } from './weights.ts';

/** What of a place is held against a question. */
export interface Fields {
  kind: string;
  title: string;
  /** Other words that it should be found by. */
  words: string;
  /** The name of the page it stands on. */
  page: string;
  /** The sentence that answers, where it is at hand. */
  answer?: string | undefined;
}

/** A place made ready to be held against questions. */
export interface Ready {
  /** How strongly it holds each term, 0 to 1. */
  strengths: ReadonlyMap<string, number>;
  titleTerms: readonly string[];
  /** The question words in its title: who, when, why. */
  asks: readonly string[];
  /** What of the question the engine found in it, and how strongly that stands for it. */
  inText?: ReadonlyMap<Asked, number>;
}

/** How well a place answers a question. */
export interface Fit {
  /** What results are ordered by. */
  score: number;
  /** How much of what was asked it holds, weighed by how rare that is: 0 to 1. */
  coverage: number;
}

/** Makes a place ready to be held against questions. */
export function makeReady(fields: Fields, lexicon: Lexicon): Ready {
  const strengths = new Map<string, number>();
  const add = (term: string, strength: number): void => {
    if (strength > (strengths.get(term) ?? 0)) strengths.set(term, strength);
  };
  for (const [field, weight] of Object.entries(WEIGHTS.fields)) {
    for (const { term, alike } of lexicon.termsOf(fields[field as keyof typeof WEIGHTS.fields] ?? '')) {
      for (const own of [term, ...alike]) add(own, weight);
      for (const part of lexicon.partsOf(term)) add(part, weight * WEIGHTS.asPart);
    }
  }
  const inTitle = [...new Set(lexicon.termsOf(fields.title).map(({ term }) => term))];
  return {
    strengths,
    titleTerms: inTitle.filter((term) => !lexicon.isEmpty(term)),
    asks: inTitle.filter(isQuestionWord),
  };
}

const QUESTION_WORDS = new Set(['wie', 'waar', 'wanneer', 'waarom', 'hoeveel', 'hoelang', 'welk', 'hoe']);

/** Whether a term is a question word: alone it says little, but who asks why wants to read why. */
export function isQuestionWord(term: string): boolean {
  return QUESTION_WORDS.has(term);
}

/** How rare each thing asked is among places: 1 for what every place holds, more for what few or none do. */
export function raritiesOf(asked: readonly Asked[], places: readonly Ready[]): number[] {
  return asked.map((thing) => {
    const holding = places.filter((place) => strengthIn(thing, place) >= 0.5).length;
    return rarityOf(holding, places.length);
  });
}

/** How rare something is that stands in so many of all places. */
export function rarityOf(holding: number, places = 1000): number {
  return Math.log2(2 + places / (1 + holding)) ** 0.75;
}

/** How well a place answers what was asked. */
export function fitOf(asked: readonly Asked[], rarities: readonly number[], place: Ready): Fit {
  let held = 0;
  let all = 0;
  asked.forEach((thing, at) => {
    const rarity = rarities[at] ?? 1;
    held += rarity * strengthIn(thing, place);
    all += rarity;
  });
  const coverage = all === 0 ? 0 : held / all;
  const inQuestion = new Set(asked.flatMap(({ ways }) => ways.flatMap(({ terms, strength }) => (strength >= 0.7 ? terms : []))));
  const said = place.titleTerms.filter((term) => inQuestion.has(term)).length;
  const exactness = place.titleTerms.length === 0 ? 0 : said / place.titleTerms.length;
  return { score: coverage * (1 - WEIGHTS.exactness * (1 - exactness)), coverage };
}

/** How strongly a place holds one thing that was asked: its best way. */
function strengthIn(thing: Asked, { strengths, inText }: Ready): number {
  let best = inText?.get(thing) ?? 0;
  for (const { terms, strength } of thing.ways) {
    let weakest = 1;
    for (const term of terms) weakest = Math.min(weakest, strengths.get(term) ?? 0);
    best = Math.max(best, weakest * strength);
  }
  return best;
}
