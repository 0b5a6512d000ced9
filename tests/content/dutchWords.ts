// Endings are no words. cspell:disable
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';

const folder = dirname(createRequire(import.meta.url).resolve('@cspell/dict-nl-nl/cspell-ext.json'));
const words = decodeTrie(gunzipSync(readFileSync(join(folder, 'Dutch.trie.gz'))));

/** Whether the word list of the spell check has a word, as it is written. */
export function isDutch(word: string): boolean {
  return words.has(word);
}

const IRREGULAR = { heid: 'heden', um: 'a', icus: 'ici', lid: 'leden', stad: 'steden', kind: 'kinderen', schip: 'schepen' };

/** The plurals that a word may have by the rules of Dutch, as far as the word list has them. */
export function pluralsOf(word: string): string[] {
  const short = word.replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/, ([vowel = '']) => vowel);
  const voiced = (form: string) => form.replace(/f$/, 'v').replace(/s$/, 'z');
  const candidates = [
    ...[word, short, voiced(word), voiced(short), word.replace(/([^aeiou])$/, '$1$1')].map((form) => `${form}en`),
    ...(word.endsWith('e') ? [`${word}n`] : []),
    ...(/(e[lmnr]?|aar|eur|ier|oor|um|é)$/.test(word) ? [`${word}s`] : []),
    ...(/[aiouy]$/.test(word) ? [`${word}'s`] : []),
    ...(word.endsWith('ee') ? [`${word}ën`] : []),
    ...(word.endsWith('ie') ? [`${word}ën`, `${word.slice(0, -1)}ën`] : []),
    ...Object.entries(IRREGULAR).map(([one, many]) => word.replace(new RegExp(`${one}$`), many)),
  ];
  return [...new Set(candidates)].filter((plural) => plural !== word && isDutch(plural));
}

/** The words that a plural may be of, as far as the word list has them. */
export function singularsOf(plural: string): string[] {
  const base = plural.replace(/(en|n|'?s|a)$/, '');
  const unvoiced = base.replace(/v$/, 'f').replace(/z$/, 's');
  const long = (form: string) => form.replace(/([aeou])(?=[^aeiou]$)/, '$1$1');
  const candidates = [
    ...[base, unvoiced, long(base), long(unvoiced), base.slice(0, -1), `${base}e`, `${base}um`],
    ...Object.entries(IRREGULAR).map(([one, many]) => plural.replace(new RegExp(`${many}$`), one)),
  ];
  return candidates.filter((word) => isDutch(word) && pluralsOf(word).includes(plural));
}
