import { certain, type Triple } from '../band.ts';
import type { Decoded, Scenario } from '../inputs.ts';
import { partsIn } from '../../linkParts.ts';
import { BETWEEN_ENDS, END } from '../../linkSigns.ts';
import { FROM_OTHERS } from '../../mendedLink.ts';
import { cleanName, LONGEST_NAME } from '../../ownName.ts';
import { plain } from '../../shownText.ts';
import { fewTold } from '../fewTold.ts';
import { BEGUN } from './address.ts';
import { CHOICES } from './choices.ts';
import type { Input } from './input.ts';
import { INPUTS, BEGUN_INPUTS } from './inputs.ts';
import { readNumber } from './readNumber.ts';
import { BEGIN_YEARS, LONGEST_PERIOD, problemWith } from './scenario.ts';

/** What an address names, and where it was cut. */
interface Given {
  texts: ReadonlyMap<string, string>;
  /** Whether the mark of the end is there. */
  whole: boolean;
  /** The key of a last value that may be half there, and is left out. */
  half: string | undefined;
  /** Keys of inputs that may have been named where the link is damaged. */
  unclear: ReadonlySet<string>;
}

/** A part of an address: the name in it, whether it is one of ours, and whether nothing of the part is strange. */
interface Seen {
  key: string;
  isKnown: boolean;
  isClear: boolean;
}

/** The place of each input in an address; the mark of the end stands behind them all. */
const PLACES: ReadonlyMap<string, number> = new Map([...INPUTS.map(({ key }) => key), END.key].map((key, place) => [key, place]));

/** Low, middle and high. */
const MOST_ENDS = 3;

const KNOWN: ReadonlySet<string> = new Set([
  'v',
  'naam',
  BEGUN.key,
  END.key,
  ...CHOICES.map(({ key }) => key),
  ...INPUTS.map(({ key }) => key),
]);

/**
 * Reads one scenario of version 2, which the address names. Never throws. What cannot be read or is out of its domain is named and left empty,
 * what is missing is empty, and everything else is kept. Of a link that was cut short a last value that may be half there is left out.
 */
export function decode(text: string): Decoded {
  const problems: string[] = [];
  const given = givenIn(text, problems);
  const values: Record<string, Triple | undefined> = {};
  for (const one of INPUTS) values[one.key] = readValue(one, given.texts.get(one.key) ?? '', problems);
  fillBegun(given, values, problems);
  const name = readName(given.texts.get('naam') ?? '', problems);
  const choices = readChoices(given.texts, problems);
  if (!given.whole) problems.push(lossOf(given));
  fitYears(values, problems);
  return { scenario: { name, choices, values }, problems };
}

function givenIn(text: string, problems: string[]): Given {
  const { parts, cut } = partsIn(text);
  const texts = new Map<string, string>();
  const strange: string[] = [];
  const seen: Seen[] = [];
  for (const part of parts) {
    const { key, value } = pairIn(part);
    if (FROM_OTHERS.test(key)) continue;
    const isKnown = KNOWN.has(key);
    // No value of ours holds one of these, which may have stood before another name; behind the mark of the end there is none.
    const isWhole = key === END.key || (value !== undefined && !/[=&]/.test(value));
    seen.push({ key, isKnown, isClear: isKnown && !texts.has(key) && isWhole });
    if (!isKnown) strange.push(`“${key}” kent dit scenario niet.`);
    else if (texts.has(key)) strange.push(`“${key}” staat er twee keer; de eerste telt.`);
    else texts.set(key, value ?? '');
  }
  problems.push(...fewTold(strange));
  const whole = texts.has(END.key);
  const half = whole ? undefined : halfOf(text, seen, cut);
  if (half !== undefined) texts.delete(half);
  return { texts, whole, half, unclear: unclearIn(seen, whole, half) };
}

/** What a part of an address names and gives it, which is undefined without a sign of equality. Around a name may stand a space of a text. */
function pairIn(part: string): { key: string; value: string | undefined } {
  const at = part.indexOf('=');
  return { key: plain(at < 0 ? part : part.slice(0, at)).trim(), value: at < 0 ? undefined : part.slice(at + 1) };
}

/**
 * The key of the last value of a link that was cut, where that may have gone through it. What follows a value, be it half a key, shows that it
 * is whole; what is not of a scenario may have been put behind a cut.
 */
function halfOf(text: string, seen: readonly Seen[], cut: string | undefined): string | undefined {
  const last = seen.findLast(({ isKnown }) => isKnown)?.key;
  const followed = cut === undefined ? text.endsWith('&') && seen.at(-1)?.key === last : [...KNOWN].some((key) => key.startsWith(cut));
  return followed || last === 'v' ? undefined : last;
}

/**
 * Keys of inputs that may have been named where the link is damaged: those that in an address stand between what can be read before and
 * behind the damage. A cut goes on to the last.
 */
function unclearIn(seen: readonly Seen[], whole: boolean, half: string | undefined): ReadonlySet<string> {
  const unclear = new Set(half === undefined ? [] : [half]);
  let [next, isDamaged] = [0, false];
  const lose = (until: number): void => INPUTS.slice(next, until).forEach(({ key }) => unclear.add(key));
  for (const { key, isClear } of seen) {
    const place = PLACES.get(key);
    if (!isClear) isDamaged = true;
    else if (place !== undefined) {
      if (isDamaged) lose(place);
      [next, isDamaged] = [place + 1, false];
    }
  }
  if (isDamaged || !whole) lose(INPUTS.length);
  return unclear;
}

function lossOf({ half }: Given): string {
  const label = [...CHOICES, ...INPUTS].find(({ key }) => key === half)?.label;
  const left = label === undefined ? [] : [`“${label}” is ook leeg, want de waarde kan half zijn.`];
  return ['Het einde van de link ontbreekt. Wat er nog staat is gebruikt; de rest is leeg.', ...left].join(' ');
}

function readValue(one: Input, text: string, problems: string[]): Triple | undefined {
  if (text === '') return undefined;
  const numbers = text.split(BETWEEN_ENDS, MOST_ENDS + 1).map((part) => readNumber(plain(part)));
  const [low, mid, high] = numbers;
  const value =
    numbers.length === 1 && low !== undefined
      ? certain(low)
      : low !== undefined && mid !== undefined && high !== undefined && numbers.length === MOST_ENDS
        ? { low, mid, high }
        : undefined;
  const problem = value ? problemWith(one, value) : 'is geen waarde';
  if (problem === undefined) return value;
  problems.push(`${one.label}: “${plain(text)}” ${problem}. Leeg gelaten.`);
  return undefined;
}

/** Inputs that the address does not name hold what the form begins with, where the address says so, unless they may have been named. */
function fillBegun({ texts, unclear }: Given, values: Record<string, Triple | undefined>, problems: string[]): void {
  const said = texts.get(BEGUN.key);
  if (said === undefined) return;
  if (said !== BEGUN.value) {
    problems.push(`“${plain(said)}” zegt niet waarmee dit scenario begint; wat er niet staat, is leeg.`);
    return;
  }
  for (const { key, begin } of BEGUN_INPUTS) if (!texts.has(key) && !unclear.has(key)) values[key] = begin;
}

function readChoices(texts: ReadonlyMap<string, string>, problems: string[]): Scenario['choices'] {
  return Object.fromEntries(
    CHOICES.map(({ key, label, options, several, begin }) => {
      const text = texts.get(key) ?? '';
      // With one of these in it, what follows may be of another choice.
      const asked = (/[=&]|%(?:26|3D)/i.test(text) ? [text] : text.split(/,|%2C/i)).map((id) => plain(id).trim()).filter(Boolean);
      const ids = options.map(({ id }) => id);
      problems.push(...fewTold(asked.filter((id) => !ids.includes(id)).map((id) => `${label}: “${id}” bestaat niet.`)));
      const picked = ids.filter((id) => asked.includes(id));
      if (!several && picked.length > 1) problems.push(`${label}: er kan er maar één zijn; de eerste telt.`);
      return [key, picked.length === 0 ? begin : several ? picked : picked.slice(0, 1)];
    }),
  );
}

function readName(text: string, problems: string[]): string {
  const name = plain(text, LONGEST_NAME + 1);
  if (/[=&]/.test(text)) problems.push(`In de naam “${plain(text)}” kan nog iets anders van de link staan.`);
  if (name.length > LONGEST_NAME) problems.push(`De naam is ingekort tot ${LONGEST_NAME} tekens.`);
  return cleanName(name);
}

/** Without years there is nothing to compute, so missing ones are those of a new scenario, and years that do not fit are made to. */
function fitYears(values: Record<string, Triple | undefined>, problems: string[]): void {
  if (!values['van'] || !values['tot'])
    problems.push(`De link noemt niet alle jaren; ${BEGIN_YEARS.van} tot en met ${BEGIN_YEARS.tot} vullen dat aan.`);
  values['van'] ??= certain(BEGIN_YEARS.van);
  values['tot'] ??= certain(BEGIN_YEARS.tot);
  const [first, last] = [values['van'].mid, values['tot'].mid];
  const fitting = Math.min(Math.max(last, first + 1), first + LONGEST_PERIOD);
  if (fitting === last) return;
  problems.push(`Het laatste jaar (${last}) past niet bij het eerste (${first}); ${fitting} is gebruikt.`);
  values['tot'] = certain(fitting);
}
