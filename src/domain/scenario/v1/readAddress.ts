import { certain, type Triple } from '../band.ts';
import { FROM_OTHERS } from '../../mendedLink.ts';
import { plain } from '../../shownText.ts';
import { fewTold } from '../fewTold.ts';
import { partsIn } from '../../linkParts.ts';
import { BETWEEN_ENDS } from './address.ts';
import { cleanName, LONGEST_NAME, LONGEST_PERIOD, problemWith, type Scenario } from './inputs.ts';
import { MODELS, NEVER_EMPTY, PARAMETERS, type ModelId, type Parameter } from './parameters.ts';

const NUMBER = /^\d{1,9}(?:[.,]\d{1,4})?$/;
/** `1.000` and `12.500,5`: points between thousands, as Dutch readers write them. */
const WITH_THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,4})?$/;
/** From so many missing inputs on they are counted instead of named. */
const MANY_MISSING = 3;

/** A scenario read from an address, and what was wrong with the address, in sentences for a reader. */
export interface Decoded {
  scenario: Scenario;
  problems: string[];
}

/**
 * Reads one scenario of version 1, which the address names. Never throws. What cannot be read, is out of its domain or is missing is named,
 * and gets the value of the fallback; everything else is kept. Of a link that was cut short nothing is filled up: what it lost stays empty.
 */
export function decode(text: string, fallback: Scenario): Decoded {
  const problems: string[] = [];
  const given = new Map<string, string>();
  const { parts, cut } = partsIn(text);
  const strange: string[] = [];
  let lastKey: string | undefined;
  for (const part of parts) {
    const [key = '', ...after] = part.split('=');
    const isKnown = KEYS.has(key);
    // What is not of a scenario may have been put behind a cut.
    if (isKnown) lastKey = key;
    if (!isKnown && !FROM_OTHERS.test(key)) strange.push(`“${plain(key)}” kent dit scenario niet.`);
    else if (given.has(key)) strange.push(`“${key}” staat er twee keer; de eerste telt.`);
    else if (isKnown) given.set(key, after.join('='));
  }
  problems.push(...fewTold(strange));
  // The begin of the next name shows that the value before it is whole.
  if (cut !== undefined && [...KEYS].some((key) => key.startsWith(cut))) lastKey = undefined;

  const values: Record<string, Triple | undefined> = {};
  const missing = PARAMETERS.filter(({ key }) => !given.has(key));
  const half = lastOfCut(given, lastKey);
  for (const parameter of PARAMETERS) {
    const lost = parameter === half || missing.includes(parameter);
    const { value, problem } = readValue(parameter, lost ? '' : (given.get(parameter.key) ?? ''));
    values[parameter.key] = problem === undefined ? value : fallback.values[parameter.key];
    if (problem !== undefined && !lost) problems.push(`${parameter.label}: ${problem} ${INSTEAD}`);
  }
  if (missing.length > 0) problems.push(lossOf(missing, half, given));
  fitYears(values, problems);
  return {
    scenario: { name: readName(given.get('naam') ?? '', problems), models: readModels(given.get('model'), fallback, problems), values },
    problems,
  };
}

/** A number as a reader writes it: `6,5`, `6.5`, `1.000`; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  const bare = text.trim();
  if (WITH_THOUSANDS.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  return NUMBER.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}

const KEYS: ReadonlySet<string> = new Set(['v', 'naam', 'model', ...PARAMETERS.map(({ key }) => key)]);

function readValue(parameter: Parameter, text: string): { value?: Triple; problem?: string } {
  if (text === '') return NEVER_EMPTY.has(parameter.key) ? { problem: 'mag niet leeg zijn.' } : {};
  const numbers = text.split(BETWEEN_ENDS).map(readNumber);
  const [low, mid, high] = numbers;
  const value =
    numbers.length === 1 && low !== undefined
      ? certain(low)
      : low !== undefined && mid !== undefined && high !== undefined && numbers.length === 3
        ? { low, mid, high }
        : undefined;
  if (!value) return { problem: `“${plain(text)}” is geen waarde.` };
  const problem = problemWith(parameter, value);
  return problem === undefined ? { value } : { problem: `${plain(text)} ${problem}.` };
}

const INSTEAD = 'Het getal van het voorbeeld is gebruikt.';

/** The last input that a link still names when it was cut short right behind it: its number may be half there. */
function lastOfCut(given: ReadonlyMap<string, string>, lastKey: string | undefined): Parameter | undefined {
  const last = PARAMETERS.map(({ key }) => given.has(key)).lastIndexOf(true);
  return last < PARAMETERS.length - 1 && PARAMETERS[last]?.key === lastKey ? PARAMETERS[last] : undefined;
}

/** What is told of inputs that a link lost, and what became of them. */
function lossOf(missing: readonly Parameter[], half: Parameter | undefined, given: ReadonlyMap<string, string>): string {
  const named = missing.length < MANY_MISSING ? missing.map(({ label }) => `“${label}”`).join(', ') : `${missing.length} aannames`;
  const text = given.get(half?.key ?? '') ?? '';
  const years = [half, ...missing].some((parameter) => NEVER_EMPTY.has(parameter?.key ?? ''));
  const cut = half && text !== '' && !NEVER_EMPTY.has(half.key);
  return [
    `Uit de link verdwenen, en dus leeg: ${named}.`,
    ...(cut ? [`Ook leeg: “${half.label}”, want “${plain(text)}” kan een deel van het getal zijn.`] : []),
    ...(years ? ['De jaren zijn die van het voorbeeld.'] : []),
  ].join(' ');
}

/** Years that do not fit each other are made to fit, and that is said. */
function fitYears(values: Record<string, Triple | undefined>, problems: string[]): void {
  const [first, last] = [values['van']?.mid ?? 0, values['tot']?.mid ?? 0];
  const fitting = Math.min(Math.max(last, first + 1), first + LONGEST_PERIOD);
  if (fitting === last) return;
  problems.push(`Het laatste jaar (${last}) past niet bij het eerste (${first}); ${fitting} is gebruikt.`);
  values['tot'] = certain(fitting);
}

function readName(text: string, problems: string[]): string {
  const name = plain(text, LONGEST_NAME + 1);
  if (name.length > LONGEST_NAME) problems.push(`De naam is ingekort tot ${LONGEST_NAME} tekens.`);
  return cleanName(name);
}

function readModels(text: string | undefined, fallback: Scenario, problems: string[]): readonly ModelId[] {
  const asked = (text ?? '').split(',').filter(Boolean);
  const unknown = asked.filter((id) => !(MODELS as readonly string[]).includes(id));
  problems.push(...fewTold(unknown.map((id) => `Model “${plain(id)}” bestaat niet.`)));
  const models = MODELS.filter((id) => asked.includes(id));
  if (models.length > 0) return models;
  problems.push('De link noemt geen model; het voorbeeld is gebruikt.');
  return fallback.models;
}
