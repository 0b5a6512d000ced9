import { certain, type Triple } from '../band.ts';
import { parameterOf, PARAMETERS, type ModelId, type Parameter } from './parameters.ts';
import { dutchNumber } from '../../dutch.ts';

/** Everything that a scenario is made of. */
export interface Scenario {
  /** A name of the reader's own; may be empty. */
  name: string;
  /** The execution models to show, in the model's order; at least one. */
  models: readonly ModelId[];
  /** A value for each parameter; undefined where it is left empty. */
  values: Readonly<Record<string, Triple | undefined>>;
}

export const LONGEST_NAME = 60;
export const LONGEST_PERIOD = 30;
/** A value has at most so many digits after the comma, so that it comes back from an address as it was. */
const MOST_DECIMALS = 4;

/** A name as it can stand in an address: no control characters, no half characters, not too long. */
export function cleanName(text: string): string {
  const whole = text.replace(/[\p{Cc}\p{Cs}]/gu, '').slice(0, LONGEST_NAME);
  // A cut may go through the middle of a character.
  return whole.replace(/\p{Cs}/gu, '');
}

/** What is wrong with a value, in words for a reader; undefined when nothing is. */
export function problemWith({ min, max, unit, uncertain }: Parameter, { low, mid, high }: Triple): string | undefined {
  const all = [low, mid, high];
  if (!all.every(Number.isFinite)) return 'is geen getal';
  if (all.some((value) => value < min || value > max)) return `moet tussen ${shown(min, unit)} en ${shown(max, unit)} liggen`;
  if (unit === 'jaar' && !all.every(Number.isInteger)) return 'moet een heel jaar zijn';
  if (unit === 'mensen' && !all.every(Number.isInteger)) return 'moet een heel aantal zijn';
  if (all.some((value) => Math.abs(value - Number(value.toFixed(MOST_DECIMALS))) > Number.EPSILON * Math.abs(value)))
    return 'mag ten hoogste vier cijfers achter de komma hebben';
  if (low > mid || mid > high) return 'moet oplopen van laag naar hoog';
  if (!uncertain && low !== high) return 'heeft maar één waarde, geen laag en hoog';
  return undefined;
}

/** A bare number as readers write it; years without a point. */
function shown(value: number, unit: Parameter['unit']): string {
  return unit === 'jaar' ? String(value) : dutchNumber(value, 3);
}

/** The part that one number is of another, in percent with at most four decimals; undefined when it is no share that the model can take. */
export function shareOf(here: number | undefined, everywhere: number | undefined): number | undefined {
  if (here === undefined || everywhere === undefined || everywhere === 0) return undefined;
  const percent = Number(((100 * here) / everywhere).toFixed(MOST_DECIMALS));
  return problemWith(parameterOf('aandeel'), certain(percent)) === undefined ? percent : undefined;
}

/**
 * The inputs that readers are asked for and shown. A year for the full amount of beschut werk stays in every link, but no source gives one
 * and nothing that is shown leans on it.
 */
export const ASKED: readonly Parameter[] = PARAMETERS.filter(({ key }) => key !== 'vol');

/**
 * The model whose fixed costs are shown: only where one is shown alone. Beside each other the models would seem ranked, while each begins at
 * its own hundred and the order follows from which groups it serves by definition.
 */
export function modelOfCosts({ models }: Pick<Scenario, 'models'>): ModelId | undefined {
  return models.length === 1 ? models[0] : undefined;
}

/** A scenario in which nothing is filled but its years. */
export function emptyScenario(firstYear: number, lastYear: number): Scenario {
  const values: Record<string, Triple | undefined> = Object.fromEntries(PARAMETERS.map(({ key }) => [key, undefined]));
  return {
    name: '',
    models: ['klassiek', 'beschut-werk', 'partieel', 'integraal', 'gecombineerd'],
    values: { ...values, van: certain(firstYear), tot: certain(lastYear) },
  };
}

/** The years of a scenario, first and last included. A scenario whose years do not fit counts one year on from its first. */
export function yearsOf({ values }: Scenario): number[] {
  const first = values['van']?.mid ?? DEFAULT_FIRST_YEAR;
  const last = values['tot']?.mid ?? first + 1;
  const length = Math.min(Math.max(last - first, 1), LONGEST_PERIOD);
  return Array.from({ length: length + 1 }, (_, index) => first + index);
}

const DEFAULT_FIRST_YEAR = 2025;
