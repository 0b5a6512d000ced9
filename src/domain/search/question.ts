import type { Lexicon, Phrase, Term } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way in which a place can hold what was asked: all of these terms, and how well they stand for it (0 to 1). */
export interface Way {
  terms: readonly string[];
  strength: number;
}

/** One thing that was asked: a word, a phrase of the word list, or two words that together are one word of the site. */
export interface Asked {
  written: string;
  ways: readonly Way[];
  /** Whether the site has the word, or one that means the same. */
  known: boolean;
}


const ALIKE = 0.85;
const PARTS_TOGETHER = 0.8;
const MAIN_PART = 0.5;
const FIRST_PART = 0.35;
const UNFINISHED = 0.7;
/** Fewer letters than this begin too many words. */
const SHORTEST_BEGINNING = 3;

/**
 * What a question asks for, thing by thing.
 * @param typing whether its last word may not be finished: then it also stands for the words that begin with it
 */
export function askedIn(question: string, lexicon: Lexicon, vocabulary: Vocabulary, typing: boolean): Asked[] {
  const words = lexicon.termsOf(question);
  const last = words.at(-1);
  const full = words.filter(({ term }) => !lexicon.isEmpty(term));
  const counted = full.length > 0 ? full : words;
  const asked: Asked[] = [];
  for (let at = 0; at < counted.length; ) {
    const { found, length } = phraseAt(counted, at, lexicon) ?? pairAt(counted, at, lexicon, vocabulary) ?? wordAt(counted, at, lexicon);
    const word = counted[at];
    const open = typing && length === 1 && word === last && word !== undefined;
    asked.push(finish(open ? withBeginnings(found, word, vocabulary) : found, vocabulary));
    at += length;
  }
  return asked;
}

interface Found {
  found: Omit<Asked, 'known'>;
  length: number;
}

function phraseAt(words: readonly Term[], at: number, lexicon: Lexicon): Found | undefined {
  const fits = ({ terms }: Phrase): boolean => terms.length > 1 && terms.every((term, step) => words[at + step]?.term === term);
  const phrase = lexicon
    .groupsFrom(words[at]?.term ?? '')
    .filter(fits)
    .sort((a, b) => b.terms.length - a.terms.length)[0];
  if (!phrase) return undefined;
  const written = words.slice(at, at + phrase.terms.length).map((word) => word.written);
  const ways = [{ terms: phrase.terms, strength: 1 }, ...phrase.others.map((terms) => ({ terms, strength: ALIKE }))];
  return { found: { written: written.join(' '), ways }, length: phrase.terms.length };
}

/** Two words that the site writes as one: "loonkosten subsidie". */
function pairAt(words: readonly Term[], at: number, lexicon: Lexicon, vocabulary: Vocabulary): Found | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !second || /\d/.test(first.term + second.term)) return undefined;
  const joined = lexicon.termsOf(first.written + second.written)[0];
  if (!joined || !vocabulary.has(joined.term)) return undefined;
  const apart = { terms: [first.term, second.term], strength: 0.9 };
  return { found: { written: `${first.written} ${second.written}`, ways: [...waysOf(joined, lexicon), apart] }, length: 2 };
}

function wordAt(words: readonly Term[], at: number, lexicon: Lexicon): Found {
  const word = words[at] as Term;
  return { found: { written: word.written, ways: waysOf(word, lexicon) }, length: 1 };
}

function waysOf({ term, alike }: Term, lexicon: Lexicon): Way[] {
  const parts = lexicon.partsOf(term);
  const main = parts.at(-1);
  return [
    ...[term, ...alike].map((own) => ({ terms: [own], strength: 1 })),
    ...lexicon
      .groupsFrom(term)
      .filter(({ terms }) => terms.length === 1)
      .flatMap(({ others }) => others.map((terms) => ({ terms, strength: ALIKE }))),
    ...(main === undefined ? [] : [{ terms: parts, strength: PARTS_TOGETHER }, { terms: [main], strength: MAIN_PART }]),
    ...parts.slice(0, -1).map((part) => ({ terms: [part], strength: FIRST_PART })),
  ];
}

function withBeginnings(found: Omit<Asked, 'known'>, { written }: Term, vocabulary: Vocabulary): Omit<Asked, 'known'> {
  if (written.length < SHORTEST_BEGINNING) return found;
  const longer = vocabulary.startingWith(written.toLowerCase()).map((term) => ({ terms: [term], strength: UNFINISHED }));
  return { ...found, ways: [...found.ways, ...longer] };
}

function finish(found: Omit<Asked, 'known'>, vocabulary: Vocabulary): Asked {
  const ways = found.ways.filter(({ terms }) => terms.every(vocabulary.has));
  return { ...found, ways, known: ways.some(({ strength }) => strength >= MAIN_PART) };
}
