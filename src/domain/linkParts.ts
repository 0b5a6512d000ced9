import { mendedState } from './mendedLink.ts';
import { plain } from './shownText.ts';

/** What stands between the states that one address holds. */
export const BETWEEN_PARTS = ';';
/** What stands between the ends of a value in an address. */
export const BETWEEN_ENDS = '..';
/** Stands at the end of every state, so that a link that was cut short is noticed. */
export const END = { key: 'einde', value: '1' } as const;
/** What the sentence around a link leaves behind it, as it came or escaped by a browser: a state ends with a letter or a number. */
const BEHIND = /(?:[^\w=-]|%\w\w)+$/;
const VERSION_KEY = 'v=';

/** What a state in an address names, and where it was cut. */
export interface Given {
  texts: ReadonlyMap<string, string>;
  /** Whether the mark of the end is there. */
  whole: boolean;
  /** The key of a last value that may be half there, and is left out. */
  half: string | undefined;
}

/** The states in the part of an address after the hash, mended where other programs damaged them. */
export function linkParts(text: string): string[] {
  return mendedState(text)
    .split(BETWEEN_PARTS)
    .map((part) => part.replace(BEHIND, ''))
    .filter(Boolean);
}

/** The version that a state names, as it came; undefined when it names none. */
export function versionOf(part: string): string | undefined {
  return part
    .split('&')
    .find((one) => one.startsWith(VERSION_KEY))
    ?.slice(VERSION_KEY.length);
}

/**
 * What a state names, by key. A key that is not known, or stands there twice, is added to the problems.
 * @param where what does not know a key, for within a sentence: "dit scenario"
 */
export function givenIn(text: string, known: ReadonlySet<string>, where: string, problems: string[]): Given {
  const parts = text.split('&').filter(Boolean);
  const texts = new Map<string, string>();
  // What follows a value, be it half a key, shows that the value itself is whole.
  const followed = text.endsWith('&') || parts.at(-1)?.includes('=') === false;
  if (parts.at(-1)?.includes('=') === false) parts.pop();
  for (const part of parts) {
    const [key = '', ...after] = part.split('=');
    if (!known.has(key)) problems.push(`“${plain(key)}” kent ${where} niet.`);
    else if (texts.has(key)) problems.push(`“${key}” staat er twee keer; de eerste telt.`);
    else texts.set(key, after.join('='));
  }
  const whole = texts.has(END.key);
  const last = parts.at(-1)?.split('=')[0];
  const half = !whole && !followed && last !== 'v' && last !== undefined && known.has(last) ? last : undefined;
  if (half !== undefined) texts.delete(half);
  return { texts, whole, half };
}

/** What is said of a link that was cut short. `half` is what a reader calls the value that may be half there; undefined where none is. */
export function lossOf(half: string | undefined): string {
  const left = half === undefined ? [] : [`“${half}” is ook leeg, want de waarde kan half zijn.`];
  return ['Het einde van de link ontbreekt. Wat er nog staat is gebruikt; de rest is leeg.', ...left].join(' ');
}
