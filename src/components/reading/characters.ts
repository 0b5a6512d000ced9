// cspell:ignore liblouis áàâäãåçéèêëíìîïñóòôöõúùûü ÁÀÂÄÇÉÈÊËÍÎÏÑÓÒÔÖÚÙÛÜ
/** What is written in words or with a plainer sign where a character has no cells in Dutch braille, or is a sign of print alone. */
const IN_WORDS: readonly (readonly [sign: string, words: string])[] = [
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u00ad', ''],
  ['\u2060', ''],
  ['\u2011', '-'],
  ['−', '-'],
  ['→', 'naar'],
  ['←', 'van'],
  ['≥', 'ten minste '],
  ['≤', 'ten hoogste '],
  ['½', 'een half'],
  ['×', 'keer'],
  ['÷', 'gedeeld door'],
  ['€', 'euro'],
  ['§', 'paragraaf'],
  ['•', '-'],
  ['·', '-'],
  ['…', '...'],
  ['–', '-'],
  ['«', '“'],
  ['»', '”'],
];

/**
 * The characters, besides those of ASCII, that the Dutch table of liblouis has cells for: those of our texts. A test with that program holds it
 * (tests/programs/leesversie.test.ts).
 */
export const BRAILLE_CHARACTERS = 'áàâäãåçéèêëíìîïñóòôöõúùûüÁÀÂÄÇÉÈÊËÍÎÏÑÓÒÔÖÚÙÛÜ’‘“”';

const WRITABLE = new Set([...Array.from(BRAILLE_CHARACTERS), ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))]);

/** A text with only characters that Dutch braille has. Throws an Error that names the character when there is no way to write one. */
export function forBraille(words: string): string {
  const written = IN_WORDS.reduce((text, [sign, instead]) => text.replaceAll(sign, instead), words);
  const strange = Array.from(written).find((character) => !WRITABLE.has(character));
  if (strange === undefined) return written;
  const code = (strange.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  throw new Error(
    `"${strange}" (U+${code}) has no braille in "${words.slice(0, 60)}"; write it otherwise, or give it words in src/components/reading/characters.ts`,
  );
}
