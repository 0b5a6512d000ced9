// cspell:ignore ïntegratie æœøßđł
import { NUMBER, namedNumber, readNumber } from './numbers.ts';
import { stem } from './stem.ts';

/** A word of a text or of a question. */
export interface SearchWord {
  /** As it stands there: `€ 23,1 miljoen` gives `23,1 miljoen`. */
  written: string;
  /** The form that it is found by: the stem of a word, the value of a number. Letters and digits only. */
  term: string;
  /** Other terms that count the same: the parts of a word with a hyphen, the digits before a scale. */
  alike: string[];
}

const LETTERS = '\\p{L}[\\p{L}\\p{M}\\p{Cf}\\d]*';
const ABBREVIATION = '\\p{L}(?:\\.\\p{L})+(?!\\p{L})';
// A dash, a minus, an arrow and a slash part words: of the signs only hyphens and apostrophes hold them together.
const WORD = `${LETTERS}(?:[-‐‑'’‘ʼ]${LETTERS})*`;
/** Also of a plural: `cao's`. */
const POSSESSIVE = /['’‘ʼ]s$/iu;
const SHORTEST_PART = 4;
const TOKEN = new RegExp(`${NUMBER}|${ABBREVIATION}|${WORD}|§`, 'giu');

/** Letters that no normal form takes apart. */
const LIGATURES: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', đ: 'd', ł: 'l' };

/** A word without capitals, accents, apostrophes, hyphens and invisible signs: `Re\u00adïntegratie` is `reintegratie`. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/[æœøßđł]/g, (letter) => LIGATURES[letter] ?? letter);
}

/** The words of a text, in their order, as text and questions are compared. No word is left out; signs such as € and % are. */
export function wordsOf(text: string): SearchWord[] {
  return [...text.matchAll(TOKEN)].flatMap(([written, number, scale]) => {
    if (number !== undefined) return readNumber(number, scale).map((forms) => ({ written, ...forms }));
    const folded = written === '§' ? 'paragraaf' : fold(written.replace(POSSESSIVE, ''));
    return folded === '' ? [] : [{ written, term: stem(folded), alike: namedNumber(folded) ?? partsOf(written) }];
  });
}

/** The parts of a word with a hyphen that say something alone: `bedrijf` of `SW-bedrijf`, not `re` of `re-integratie`. */
function partsOf(written: string): string[] {
  const parts = written.split(/[-‐‑]/u).map(fold);
  return parts.length === 1 ? [] : parts.filter((part) => part.length >= SHORTEST_PART).map(stem);
}
