import { certain, type Triple } from '../band.ts';
import type { Scenario } from '../inputs.ts';
import { CHOICES } from './choices.ts';
import type { Input } from './input.ts';
import { INPUTS } from './inputs.ts';
import { dutchNumber } from '../../dutch.ts';

export const LONGEST_PERIOD = 30;
/** The years with which a scenario begins. */
export const BEGIN_YEARS = { van: 2026, tot: 2036 } as const;
/** A value has at most four digits after the comma, so that it comes back from an address as it was. */
const DECIMALS = 10_000;
const WHOLE: ReadonlySet<Input['unit']> = new Set(['mensen', 'plekken']);

/** What is wrong with the low, middle and high of an input together, in words for a reader; undefined when nothing is. */
export function problemWith({ min, max, unit, uncertain }: Input, { low, mid, high }: Triple): string | undefined {
  const all = [low, mid, high];
  if (!all.every(Number.isFinite)) return 'is geen getal';
  if (all.some((value) => value < min || value > max)) return `moet tussen ${shown(min, unit)} en ${shown(max, unit)} liggen`;
  if (unit === 'jaar' && !all.every(Number.isInteger)) return 'moet een heel jaar zijn';
  if (WHOLE.has(unit) && !all.every(Number.isInteger)) return 'moet een heel aantal zijn';
  if (all.some((value) => value !== Math.round(value * DECIMALS) / DECIMALS)) return 'mag ten hoogste vier cijfers achter de komma hebben';
  if (low > mid || mid > high) return 'moet oplopen van laag naar hoog';
  if (!uncertain && low !== high) return 'heeft maar één waarde, geen laag en hoog';
  return undefined;
}

/** A scenario in which nothing is filled but its years. */
export function emptyScenario(): Scenario {
  const values: Record<string, Triple | undefined> = Object.fromEntries(INPUTS.map(({ key }) => [key, undefined]));
  const choices = Object.fromEntries(CHOICES.map(({ key, begin }) => [key, begin]));
  return { name: '', choices, values: { ...values, van: certain(BEGIN_YEARS.van), tot: certain(BEGIN_YEARS.tot) } };
}

/** The years of a scenario, first and last included; years that do not fit are made to fit. */
export function yearsOf({ values }: Scenario): number[] {
  const first = values['van']?.mid ?? BEGIN_YEARS.van;
  const length = Math.min(Math.max((values['tot']?.mid ?? first + 1) - first, 1), LONGEST_PERIOD);
  return Array.from({ length: length + 1 }, (_, index) => first + index);
}

/** A bare number as readers write it; years without a point. */
function shown(value: number, unit: Input['unit']): string {
  return unit === 'jaar' ? String(value) : dutchNumber(value, 3);
}
