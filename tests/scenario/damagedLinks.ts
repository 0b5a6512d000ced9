// cspell:ignore fbclid nieuwsbrief
/** A number from nought up to one; the same row of them for the same seed. Made inputs by the ten thousands need a quick one. */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of these. Throws when there are none. */
export function oneOf<Value>(all: readonly Value[], chance: Chance): Value {
  const picked = all[Math.floor(chance() * all.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

type Damage = (state: string, chance: Chance) => string;

function behind(...texts: string[]): Damage {
  return (state, chance) => state + oneOf(texts, chance);
}

function within(...texts: string[]): Damage {
  return (state, chance) => {
    const at = Math.floor(chance() * state.length);
    return state.slice(0, at) + oneOf(texts, chance) + state.slice(at);
  };
}

/** What mail, chat and word processors do to a link, each by its name. */
export const DAMAGE: Readonly<Record<string, Damage>> = {
  'a hash escaped': (state) => state.replaceAll('#', '%23'),
  'a comma escaped': (state) => state.replaceAll(',', '%2C'),
  'a comma escaped, small': (state) => state.replaceAll(',', '%2c'),
  'a semicolon escaped': (state) => state.replaceAll(';', '%3B'),
  'an ampersand escaped': (state) => state.replaceAll('&', '%26'),
  'an ampersand as HTML': (state) => state.replaceAll('&', '&amp;'),
  'an ampersand as HTML, twice': (state) => state.replaceAll('&', '&amp;amp;'),
  'all of it escaped': (state) => encodeURIComponent(state.toWellFormed()),
  'all of it escaped twice': (state) => encodeURIComponent(encodeURIComponent(state.toWellFormed())),
  'its escapes escaped': (state) => state.replaceAll('%', '%25'),
  'as mail is sent': (state) => state.replaceAll('=', '=3D'),
  'the signs of a sentence behind it': behind('.', ',', ')', ').', '"', '”', '’.', '>', '&gt;', '&quot;', '%3E', '%22', '%29.', '…', ']'),
  'a soft end of a line in it': within('=\n', '=\r\n', '=', '=0A'),
  'a space or a new line in it': within(' ', '%20', '\n', '%0A', '%0D%0A', '\t', '\u00A0', '%C2%A0', '\u200B', '\u00AD'),
  'a mark in it': within('<', '>', '"', "'", '“', '«', '[', '(', '&', ';', '#', '?', '*', '_'),
  'spaces as a plus': (state) => state.replaceAll('%20', '+'),
  'in capitals': (state) => state.toUpperCase(),
  'in small letters': (state) => state.toLowerCase(),
  'its end cut off': (state, chance) => state.slice(0, Math.floor(chance() * state.length)),
  'its begin cut off': (state, chance) => state.slice(Math.floor(chance() * state.length)),
  'twice behind itself': (state, chance) => state + oneOf(['', ' ', '#', ';', '&', '%20', '\n'], chance) + state,
  'what follows readers behind it': behind(
    '&utm_source=nieuwsbrief&utm_medium=mail',
    '&fbclid=IwAR0abc',
    '?utm_source=x',
    '&mc_cid=1',
    '&ref=mail',
  ),
};

const WORDS = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'NaN', 'Infinity', '-Infinity', '1e309', '-1e309',
  '-0', '0x1F', '0b11', '1_000', '５００', '٣', '½', '9'.repeat(400), '0.'.padEnd(300, '3'), '1..2..3', '3..2..1', '1..', '..', '....', '-5', '+5',
  '1e3', '1,5,5', '5%', '€ 5', 'null', 'undefined', 'true', '<b>5</b>', '<img alt="">', '&lt;b&gt;', '“', '\u0000', '\u202E', '\uFEFF', '\uD800',
  '😀', '%', '%2', '%E0%A4%A', '%00', '%0', '%25', '%3D', ' ', '\n', '', 'alle', '1', '2', '3', '500', '2026', '2036', '2015..2016..2017',
  'wsw', 'beschut', 'wsw,beschut', 'wsw,__proto__', 'sector', 'krimp', ',,,', 'e', 'a'.repeat(200),
]; // prettier-ignore
const BETWEEN = ['&', '&', '&', '&', '&', ';', '&amp;', '%26', '#', '?', '&&', ''];
const EQUALS = ['=', '=', '=', '=', '=', '%3D', '==', '', ' = '];

/** Any text that somebody may put behind the hash: known and unknown names with values that no form would take. */
export function hostileText(keys: readonly string[], begins: readonly string[], chance: Chance): string {
  const key = (): string => (chance() < 0.75 ? oneOf(keys, chance) : oneOf(WORDS, chance));
  const parts = Array.from(
    { length: Math.floor(chance() * 12) },
    () => key() + oneOf(EQUALS, chance) + oneOf(WORDS, chance) + oneOf(BETWEEN, chance),
  );
  const text = oneOf(begins, chance) + parts.join('');
  return chance() < 0.01 ? text + `${key()}=${oneOf(WORDS, chance)}&`.repeat(1000) : text;
}

const LENGTH = 100_000;
/** Texts so long that work which does not grow with their length alone would not end. */
export const LONG_TEXTS: readonly string[] = [
  ...['.', '%', '%25', '&', ';', '=', ',', '..', 'a', '%41', '&amp;', '&a=', '%26a', '%3B', ' ', '%2C', '&amp', 'wsw=1&', 'x=1&', ';v=2&wsw=1', ')%2E'].map((sign) =>
    sign.repeat(LENGTH / sign.length),
  ),
  `%${'25'.repeat(LENGTH / 2)}3D`,
  `&${'amp;'.repeat(LENGTH / 4)}`,
]; // prettier-ignore
