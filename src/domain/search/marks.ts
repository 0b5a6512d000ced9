import type { Lexicon } from './lexicon.ts';
import type { Asked } from './question.ts';

/** A piece of a text, and whether it holds what was asked. */
export interface Piece {
  text: string;
  asked: boolean;
}

/** Ways weaker than this are no reason to mark a word. */
const STRONG = 0.7;
/** A word or a number with the signs inside it; what stands around it is no part of it. */
const WORD = /([\p{L}\d](?:[\p{L}\d.,'’-]*[\p{L}\d])?)/u;

/** A text in pieces, each word that was asked, or means the same, a piece of its own. */
export function piecesOf(text: string, asked: readonly Asked[], lexicon: Lexicon): Piece[] {
  const terms = new Set(
    asked.flatMap(({ ways }) => ways.flatMap(({ terms: own, strength }) => (own.length === 1 && strength >= STRONG ? own : []))),
  );
  const isAsked = (word: string): boolean =>
    lexicon.termsOf(word).some(({ term, alike }) => [term, ...alike, ...lexicon.partsOf(term)].some((own) => terms.has(own)));
  const pieces: Piece[] = [];
  for (const word of text.split(WORD)) {
    const hit = /[\p{L}\d]/u.test(word) && isAsked(word);
    const last = pieces.at(-1);
    if (last && !last.asked && !hit) last.text += word;
    else pieces.push({ text: word, asked: hit });
  }
  return pieces;
}
