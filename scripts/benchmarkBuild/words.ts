/** Made words that look Dutch, the same at every run. Numbers come from a seed, so page seven is page seven wherever it is made. */

const ONSETS = ['b', 'd', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'z', 'sch', 'st', 'br', 'gr', 'tr', 'kl', 'vl'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'aa', 'ee', 'oo', 'ij', 'oe', 'ie', 'ui', 'ou', 'ei'];
const CODAS = ['', '', '', 'n', 'r', 'l', 't', 's', 'k', 'm', 'cht', 'nd', 'rk', 'st'];
const VOCABULARY_SIZE = 4000;

/** Gives the next number of a row that only its seed decides: from 0 up to, and not including, 1. */
export type Random = () => number;

/** A row of numbers by mulberry32. */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of some things, each as likely. Throws when there are none. */
export function oneOf<T>(things: readonly T[], random: Random): T {
  const thing = things[Math.floor(random() * things.length)];
  if (thing === undefined) throw new Error('there is nothing to choose from');
  return thing;
}

const vocabulary = makeVocabulary();

/** A word; as in a language, a few are frequent and most are rare, so that a search index has the shape of a real one. */
export function word(random: Random): string {
  return vocabulary[Math.floor(VOCABULARY_SIZE ** random()) - 1] ?? 'woord';
}

/** Some words with a space between them. */
export function words(count: number, random: Random): string {
  return Array.from({ length: count }, () => word(random)).join(' ');
}

/** Words with a capital at the front. */
export function phrase(count: number, random: Random): string {
  const text = words(count, random);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function makeVocabulary(): string[] {
  const random = randomFrom(-2);
  const made = new Set<string>();
  while (made.size < VOCABULARY_SIZE) {
    // The first words are the frequent ones, and short.
    const syllables = made.size < 100 ? 1 : 1 + Math.ceil(random() * 3);
    made.add(Array.from({ length: syllables }, () => oneOf(ONSETS, random) + oneOf(VOWELS, random) + oneOf(CODAS, random)).join(''));
  }
  return [...made];
}
