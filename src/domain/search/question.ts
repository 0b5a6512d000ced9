import { splitUnknown } from './compounds.ts';
import { startsAt, type Lexicon, type Term } from './lexicon.ts';
import { WEIGHTS } from './weights.ts';
import type { Vocabulary } from './vocabulary.ts';
import { fold } from './words.ts';

/** One way in which a place can hold what was asked: all of these terms, and how well they stand for it (0 to 1). */
interface Way {
  terms: readonly string[];
  strength: number;
}

/** One thing that was asked: a word, a phrase of the word list, or two words that together are one word of the site. */
export interface Asked {
  written: string;
  ways: readonly Way[];
  /** The groups of the word list that it stands in. */
  groups: readonly number[];
  /** Whether the site has the word, or one that means the same. */
  known: boolean;
}

/** A thing is known by ways of this strength. */
const KNOWN = 0.45;
/** Fewer letters than this begin too many words. */
const SHORTEST_BEGINNING = 3;

/**
 * What a question asks for, thing by thing.
 * @param typing whether its last word may not be finished: then it also stands for the words that begin with it
 */
export function askedIn(question: string, lexicon: Lexicon, vocabulary: Vocabulary, typing: boolean): Asked[] {
  const words = lexicon.termsOf(question);
  // Words without weight count where nothing else was asked, and in a phrase: "niet mee eens".
  const onlyEmpty = words.every(({ term }) => lexicon.isEmpty(term));
  const asked: Asked[] = [];
  let next = 0;
  for (const [at, word] of words.entries()) {
    if (at < next) continue;
    const several = phraseAt(words, at, lexicon) ?? pairAt(words, at, lexicon, vocabulary);
    next = at + (several?.length ?? 1);
    if (several) asked.push(finish(several.found, vocabulary));
    else if (onlyEmpty || !lexicon.isEmpty(word.term)) {
      const open = typing && at === words.length - 1;
      const found = thingsIn(word, lexicon, vocabulary).map((thing) => (open ? withBeginnings(thing, word, lexicon, vocabulary) : thing));
      asked.push(...found.map((thing) => finish(thing, vocabulary)));
    }
  }
  return asked;
}

type Unchecked = Omit<Asked, 'known'>;

interface Found {
  found: Unchecked;
  length: number;
}

function phraseAt(words: readonly Term[], at: number, lexicon: Lexicon): Found | undefined {
  const phrase = lexicon
    .phrasesFrom(words[at]?.term ?? '')
    .filter((found) => found.terms.length > 1 && startsAt(found, words, at))
    .sort((a, b) => b.terms.length - a.terms.length)[0];
  if (!phrase) return undefined;
  const written = words.slice(at, at + phrase.terms.length).map((word) => word.written);
  const ways = [{ terms: phrase.terms, strength: 1 }, ...lexicon.othersOf(phrase).map((terms) => ({ terms, strength: WEIGHTS.alike }))];
  return { found: { written: written.join(' '), ways, groups: [phrase.group] }, length: phrase.terms.length };
}

/** Two words that the site writes as one: "loonkosten subsidie". */
function pairAt(words: readonly Term[], at: number, lexicon: Lexicon, vocabulary: Vocabulary): Found | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !second || /\d/.test(first.term + second.term)) return undefined;
  if (lexicon.isEmpty(first.term) || lexicon.isEmpty(second.term)) return undefined;
  const joined = lexicon.termsOf(first.written + second.written)[0];
  if (!joined || !vocabulary.has(joined.term)) return undefined;
  const apart = { terms: [first.term, second.term], strength: WEIGHTS.apart };
  return {
    found: { written: `${first.written} ${second.written}`, ways: [...waysOf(joined, lexicon), apart], groups: groupsOf(joined, lexicon) },
    length: 2,
  };
}

/** A word, or the two words of a compound that the site does not have. */
function thingsIn(word: Term, lexicon: Lexicon, vocabulary: Vocabulary): Unchecked[] {
  const thing = { written: word.written, ways: waysOf(word, lexicon), groups: groupsOf(word, lexicon) };
  if (thing.ways.some(({ terms }) => terms.every(vocabulary.has))) return [thing];
  const isPart = (part: string): boolean =>
    lexicon.termsOf(part).every(({ term }) => !lexicon.isEmpty(term) && (vocabulary.has(term) || lexicon.phrasesFrom(term).length > 0));
  const parts = splitUnknown(fold(word.written), isPart);
  return parts
    ? parts
        .flatMap((part) => lexicon.termsOf(part))
        .map((part) => ({ ...thing, ways: waysOf(part, lexicon), groups: groupsOf(part, lexicon) }))
    : [thing];
}

function groupsOf({ term }: Term, lexicon: Lexicon): number[] {
  return lexicon.phrasesFrom(term).flatMap(({ group, terms }) => (terms.length === 1 ? [group] : []));
}

function waysOfParts(parts: readonly string[]): Way[] {
  const main = parts.at(-1);
  if (main === undefined) return [];
  return [
    { terms: parts, strength: WEIGHTS.partsTogether },
    { terms: [main], strength: WEIGHTS.mainPart },
    ...parts.slice(0, -1).map((part) => ({ terms: [part], strength: WEIGHTS.firstPart })),
  ];
}

function waysOf({ term, alike }: Term, lexicon: Lexicon): Way[] {
  return [
    ...[term, ...alike].map((own) => ({ terms: [own], strength: 1 })),
    ...lexicon
      .phrasesFrom(term)
      .filter(({ terms }) => terms.length === 1)
      .flatMap(lexicon.othersOf)
      .map((terms) => ({ terms, strength: WEIGHTS.alike })),
    ...waysOfParts(lexicon.partsOf(term)),
  ];
}

function withBeginnings(found: Unchecked, { written }: Term, lexicon: Lexicon, vocabulary: Vocabulary): Unchecked {
  if (written.length < SHORTEST_BEGINNING) return found;
  const longer = vocabulary
    .startingWith(written.toLowerCase())
    .filter((term) => !lexicon.isEmpty(term))
    .map((term) => ({ terms: [term], strength: WEIGHTS.unfinished }));
  return { ...found, ways: [...found.ways, ...longer] };
}

function finish(found: Unchecked, vocabulary: Vocabulary): Asked {
  const ways = found.ways.filter(({ terms }) => terms.every(vocabulary.has));
  return { ...found, ways, known: ways.some(({ strength }) => strength >= KNOWN) };
}
