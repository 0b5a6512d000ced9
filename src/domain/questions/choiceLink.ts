import { partsIn, statesIn, versionIn } from '../linkParts.ts';
import { END } from '../linkSigns.ts';
import { FROM_OTHERS } from '../mendedLink.ts';
import { plain } from '../shownText.ts';
import type { Choice } from './choice.ts';

/** The form of these addresses; once published, what a link means never changes. */
const VERSION = '1';
const KEY = 'vragen';

/** The questions that a link can name. */
export interface Known {
  /** Every question there is. */
  ids: readonly string[];
  /** The question that took over an id that went. */
  replaced: Readonly<Record<string, string>>;
}

/** What a link holds: a choice with a sentence for each thing in it that was wrong, or a version that this site does not know. */
export type Opened =
  | { kind: 'choice'; choice: Choice; problems: readonly string[] }
  /** `named` is undefined where the link names no version. */
  | { kind: 'unknown'; named: string | undefined };

/** The part of an address after the hash that gives a choice again: `v=1&vragen=tomin-tekort,almere-rol&einde=1`. */
export function writeChoice(choice: Choice): string {
  return [`v=${VERSION}`, ...(choice.length > 0 ? [`${KEY}=${choice.join()}`] : []), `${END.key}=${END.value}`].join('&');
}

/** Reads the part of an address after the hash. Never throws. What cannot be read is named, and the rest is kept in its order. */
export function openChoice(text: string, known: Known): Opened {
  const states = statesIn(text);
  const own = states.filter((state) => versionIn(state) === VERSION);
  const [first] = own;
  if (first === undefined) return { kind: 'unknown', named: states.map(versionIn).find((version) => version !== undefined) };
  const { choice, problems } = readChoice(first, known);
  const strange = states.length > 1 ? ['Een deel van de link kent deze pagina niet; dat deel is niet gebruikt.'] : [];
  return { kind: 'choice', choice, problems: [...problems, ...strange] };
}

function readChoice(state: string, known: Known): { choice: Choice; problems: string[] } {
  const problems: string[] = [];
  const { parts, cut } = partsIn(state);
  const given = new Map<string, string>();
  for (const part of parts) {
    const [key = '', ...rest] = part.split('=');
    if (!['v', KEY, END.key].includes(key)) {
      if (!FROM_OTHERS.test(key)) problems.push(`“${plain(key)}” kent deze pagina niet.`);
    } else if (given.has(key)) problems.push(`“${key}” staat er twee keer; de eerste telt.`);
    else given.set(key, rest.join('='));
  }
  const whole = given.has(END.key);
  const asked = (given.get(KEY) ?? '').split(',').filter(Boolean);
  const isLast = parts.at(-1)?.startsWith(`${KEY}=`) === true && cut === undefined;
  // Of a link that was cut short the last id may be half there.
  const half = !whole && isLast ? asked.at(-1) : undefined;
  const isHalf = half !== undefined && mayBeHalf(half, known);
  const choice = new Set<string>();
  for (const name of isHalf ? asked.slice(0, -1) : asked) {
    const id = known.replaced[name] ?? name;
    if (!known.ids.includes(id)) problems.push(`De vraag “${plain(name)}” is er niet.`);
    else if (choice.has(id)) problems.push(`De vraag “${id}” staat er twee keer; de eerste telt.`);
    else choice.add(id);
  }
  if (!whole) problems.push(lossOf(isHalf));
  return { choice: [...choice], problems };
}

/** Whether a name can be the beginning of that of another question, or is the name of none. */
function mayBeHalf(name: string, { ids, replaced }: Known): boolean {
  const names = [...ids, ...Object.keys(replaced)];
  return !names.includes(name) || names.some((other) => other !== name && other.startsWith(name));
}

function lossOf(isHalf: boolean): string {
  const half = isHalf ? ' De laatste is niet gekozen, want die kan half zijn.' : '';
  return `Het einde van de link ontbreekt. De vragen die er nog staan, zijn gekozen.${half}`;
}
