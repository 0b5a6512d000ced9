import { certain, type Triple } from '../band.ts';
import type { Decoded, Scenario } from '../inputs.ts';
import { BETWEEN_ENDS, END, givenIn, lossOf, type Given } from '../../linkParts.ts';
import { readName } from '../../ownName.ts';
import { plain } from '../../shownText.ts';
import { BEGUN } from './address.ts';
import { CHOICES } from './choices.ts';
import type { Input } from './input.ts';
import { INPUTS, BEGUN_INPUTS } from './inputs.ts';
import { readNumber } from './readNumber.ts';
import { BEGIN_YEARS, emptyScenario, LONGEST_PERIOD, problemWith } from './scenario.ts';

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
  const given = givenIn(text, KNOWN, 'dit scenario', problems);
  const values: Record<string, Triple | undefined> = {};
  for (const one of INPUTS) values[one.key] = readValue(one, given.texts.get(one.key) ?? '', problems);
  fillBegun(given, values, problems);
  const name = readName(given.texts.get('naam') ?? '', problems);
  const choices = readChoices(given.texts, problems);
  if (!given.whole) problems.push(lossOf([...CHOICES, ...INPUTS].find(({ key }) => key === given.half)?.label));
  fitYears(values, problems);
  return { scenario: { name, choices, values }, problems };
}

function readValue(one: Input, text: string, problems: string[]): Triple | undefined {
  if (text === '') return undefined;
  const numbers = text.split(BETWEEN_ENDS).map((part) => readNumber(plain(part)));
  const [low, mid, high] = numbers;
  const value =
    numbers.length === 1 && low !== undefined
      ? certain(low)
      : low !== undefined && mid !== undefined && high !== undefined && numbers.length === 3
        ? { low, mid, high }
        : undefined;
  const problem = value ? problemWith(one, value) : 'is geen waarde';
  if (problem === undefined) return value;
  problems.push(`${one.label}: “${plain(text)}” ${problem}. Leeg gelaten.`);
  return undefined;
}

/** Inputs that the address does not name hold what the form begins with, where the address says so. Behind a cut they may have been named. */
function fillBegun({ texts, whole, half }: Given, values: Record<string, Triple | undefined>, problems: string[]): void {
  const said = texts.get(BEGUN.key);
  if (said === undefined) return;
  if (said !== BEGUN.value) {
    problems.push(`“${plain(said)}” zegt niet waarmee dit scenario begint; wat er niet staat, is leeg.`);
    return;
  }
  const order = INPUTS.map(({ key }) => key);
  const seen = Math.max(...order.map((key, place) => (texts.has(key) ? place : key === half ? place - 1 : -1)));
  for (const { key, begin } of BEGUN_INPUTS) if (!texts.has(key) && (whole || order.indexOf(key) <= seen)) values[key] = begin;
}

function readChoices(texts: ReadonlyMap<string, string>, problems: string[]): Scenario['choices'] {
  return Object.fromEntries(
    CHOICES.map(({ key, label, options, several, begin }) => {
      const asked = plain(texts.get(key) ?? '')
        .split(',')
        .filter(Boolean);
      const ids = options.map(({ id }) => id);
      for (const unknown of asked.filter((id) => !ids.includes(id))) problems.push(`${label}: “${plain(unknown)}” bestaat niet.`);
      const picked = ids.filter((id) => asked.includes(id));
      if (!several && picked.length > 1) problems.push(`${label}: er kan er maar één zijn; de eerste telt.`);
      return [key, picked.length === 0 ? begin : several ? picked : picked.slice(0, 1)];
    }),
  );
}

/** Without years there is nothing to compute, so missing ones are those of a new scenario, and years that do not fit are made to. */
function fitYears(values: Record<string, Triple | undefined>, problems: string[]): void {
  const { van, tot } = emptyScenario().values;
  if (!values['van'] || !values['tot'])
    problems.push(`De link noemt niet alle jaren; ${BEGIN_YEARS.van} tot en met ${BEGIN_YEARS.tot} vullen dat aan.`);
  values['van'] ??= van;
  values['tot'] ??= tot;
  const [first, last] = [values['van']?.mid ?? 0, values['tot']?.mid ?? 0];
  const fitting = Math.min(Math.max(last, first + 1), first + LONGEST_PERIOD);
  if (fitting === last) return;
  problems.push(`Het laatste jaar (${last}) past niet bij het eerste (${first}); ${fitting} is gebruikt.`);
  values['tot'] = certain(fitting);
}
