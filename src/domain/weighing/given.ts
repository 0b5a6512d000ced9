import { partsIn } from '../linkParts.ts';
import { END } from '../linkSigns.ts';
import { plain } from '../shownText.ts';

/** What a weighing in an address names, and where it was cut. */
export interface Given {
  texts: ReadonlyMap<string, string>;
  /** Whether the mark of the end is there. */
  whole: boolean;
  /** The key of a last value that may be half there, and is left out. */
  half: string | undefined;
}

/** What a weighing in an address names, by key. A key that is not known, or stands there twice, is added to the problems. */
export function givenIn(text: string, known: ReadonlySet<string>, problems: string[]): Given {
  const { parts, cut } = partsIn(text);
  const texts = new Map<string, string>();
  for (const part of parts) {
    const [key = '', ...after] = part.split('=');
    if (!known.has(key)) problems.push(`“${plain(key)}” kent deze afweging niet.`);
    else if (texts.has(key)) problems.push(`“${key}” staat er twee keer; de eerste telt.`);
    else texts.set(key, after.join('='));
  }
  const whole = texts.has(END.key);
  const last = parts.at(-1)?.split('=')[0];
  // What follows a value, be it half a key, shows that the value itself is whole.
  const followed = text.endsWith('&') || cut !== undefined;
  const half = !whole && !followed && last !== 'v' && last !== undefined && known.has(last) ? last : undefined;
  if (half !== undefined) texts.delete(half);
  return { texts, whole, half };
}

/** What is said of a link that was cut short. `half` is what a reader calls the value that may be half there; undefined where none is. */
export function lossOf(half: string | undefined): string {
  const left = half === undefined ? [] : [`“${half}” is ook leeg, want de waarde kan half zijn.`];
  return ['Het einde van de link ontbreekt. Wat er nog staat is gebruikt; de rest is leeg.', ...left].join(' ');
}
