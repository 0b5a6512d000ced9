import type { Triple } from '../band.ts';
import type { Scenario } from './inputs.ts';
import { PARAMETERS } from './parameters.ts';

/** The version that this folder computes; it never changes. */
export const VERSION = 1;

/** What stands between the ends of a value in an address. */
export const BETWEEN_ENDS = '..';

/** A scenario as it stands in an address after the hash: every input by name, in a fixed order, empty ones too. */
export function encode({ name, models, values }: Scenario): string {
  const parts = PARAMETERS.map(({ key }) => `${key}=${written(values[key])}`);
  return [`v=${VERSION}`, `naam=${encodeURIComponent(name)}`, `model=${models.join(',')}`, ...parts].join('&');
}

function written(value: Triple | undefined): string {
  if (!value) return '';
  const text = (number: number): string => String(number).replace('.', ',');
  return value.low === value.high ? text(value.mid) : [value.low, value.mid, value.high].map(text).join(BETWEEN_ENDS);
}
