import { certain, type Triple } from '../band.ts';
import { plain } from '../../addressState.ts';
import { BETWEEN_ENDS } from './address.ts';
import { cleanName, LONGEST_NAME, LONGEST_PERIOD, problemWith, type Scenario } from './inputs.ts';
import { MODELS, NEVER_EMPTY, PARAMETERS, type ModelId, type Parameter } from './parameters.ts';

const NUMBER = /^\d{1,9}(?:[.,]\d{1,4})?$/;
/** `1.000` and `12.500,5`: points between thousands, as Dutch readers write them. */
const WITH_THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,4})?$/;
/** From so many missing inputs on a link is taken for damaged, and they are counted instead of named. */
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
  const parts = text.split('&').filter(Boolean);
  // A last part without a sign of equality is where the link was cut.
  if (parts.at(-1)?.includes('=') === false) parts.pop();
  for (const part of parts) {
    const [key = '', ...after] = part.split('=');
    const value = after.join('=');
    if (!KEYS.has(key)) problems.push(`“${plain(key)}” kent dit scenario niet.`);
    else if (given.has(key)) problems.push(`“${key}” staat er twee keer; de eerste telt.`);
    else given.set(key, value);
  }

  const values: Record<string, Triple | undefined> = {};
  const lost = lostFrom(given);
  for (const parameter of PARAMETERS) {
    if (lost.has(parameter)) {
      values[parameter.key] = NEVER_EMPTY.has(parameter.key) ? fallback.values[parameter.key] : undefined;
      continue;
    }
    const read = readValue(parameter, given.get(parameter.key));
    values[parameter.key] = read.problem === undefined ? read.value : fallback.values[parameter.key];
    if (read.problem !== undefined && given.has(parameter.key)) problems.push(`${parameter.label}: ${read.problem} ${INSTEAD}`);
  }
  problems.push(...missingFrom(given, lost));
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

function readValue(parameter: Parameter, text: string | undefined): { value?: Triple; problem?: string } {
  if (text === undefined) return { problem: 'ontbreekt in de link.' };
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

/**
 * The inputs that a link no longer has because it was cut short: those at its end, and the last that it still names, of which the number may
 * be half there. From a few inputs on that are missing elsewhere it counts as damaged too.
 */
function lostFrom(given: ReadonlyMap<string, string>): ReadonlySet<Parameter> {
  const missing = missingIn(given);
  const end = PARAMETERS.findLastIndex(({ key }) => given.has(key));
  if (end < PARAMETERS.length - 1) return new Set([...missing, ...PARAMETERS.slice(Math.max(end, 0))]);
  return new Set(missing.length < MANY_MISSING ? [] : missing);
}

function missingIn(given: ReadonlyMap<string, string>): readonly Parameter[] {
  return PARAMETERS.filter(({ key }) => !given.has(key));
}

/** Inputs that the link does not name, in a sentence each; of a damaged link how many it lost, and what became of them. */
function missingFrom(given: ReadonlyMap<string, string>, lost: ReadonlySet<Parameter>): string[] {
  const missing = missingIn(given);
  if (lost.size === 0) return missing.map(({ label }) => `${label}: ontbreekt in de link. ${INSTEAD}`);
  const years = [...lost].some(({ key }) => NEVER_EMPTY.has(key)) ? ' Voor de jaren staan die van het voorbeeld er.' : '';
  const half = [...lost].flatMap(({ key, label }) => {
    const text = given.get(key) ?? '';
    return text === '' || NEVER_EMPTY.has(key)
      ? []
      : [` Ook leeg: “${label}”, want “${plain(text)}” is misschien maar een deel van het getal.`];
  });
  return [
    `De link is niet heel: ${missing.length} van de ${PARAMETERS.length} aannames zijn weg. Die zijn leeg gelaten.${years}${half.join('')}`,
  ];
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
  for (const unknown of asked.filter((id) => !(MODELS as readonly string[]).includes(id)))
    problems.push(`Model “${plain(unknown)}” bestaat niet.`);
  const models = MODELS.filter((id) => asked.includes(id));
  if (models.length > 0) return models;
  problems.push('De link noemt geen model; het voorbeeld is gebruikt.');
  return fallback.models;
}
