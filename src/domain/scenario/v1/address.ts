import type { Scenario, Triple } from './inputs.ts';
import { PARAMETERS } from './parameters.ts';

/** The version of the model that this address format belongs to. */
export const VERSION = 1;

/** Most scenarios in one address. */
export const MOST_SCENARIOS = 3;

/** What stands between scenarios in an address, and between the ends of a value. */
export const BETWEEN_SCENARIOS = ';';
export const BETWEEN_ENDS = '..';
/** A scenario as the part of an address after the hash: every input by name, in a fixed order, empty ones too. */
export function encode({ name, models, values }: Scenario): string {
  const parts = PARAMETERS.map(({ key }) => `${key}=${written(values[key])}`);
  return [`v=${VERSION}`, `naam=${encodeURIComponent(name)}`, `model=${models.join(',')}`, ...parts].join('&');
}

/** Several scenarios in one address. */
export function encodeAll(scenarios: readonly Scenario[]): string {
  return scenarios.map(encode).join(BETWEEN_SCENARIOS);
}

function written(value: Triple | undefined): string {
  if (!value) return '';
  const text = (number: number): string => String(number).replace('.', ',');
  return value.low === value.high ? text(value.mid) : [value.low, value.mid, value.high].map(text).join(BETWEEN_ENDS);
}

/** The letter by which readers tell scenarios apart: A, B, C. */
export function letterOf(index: number): string {
  return 'ABC'.charAt(index);
}
