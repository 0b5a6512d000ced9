import type { Triple } from '../band.ts';
import type { Scenario } from '../inputs.ts';
import { BETWEEN_ENDS, BETWEEN_STATES, END } from '../../linkParts.ts';
import { unmistakable } from '../../unmistakable.ts';
import { CHOICES, pickedIn } from './choices.ts';
import type { Input } from './input.ts';
import { INPUTS, BEGUN_INPUTS } from './inputs.ts';

/** The version that this folder computes; it never changes. */
export const VERSION = 2;
/** Says that inputs that are not named hold what the form begins with: the amounts of the sources, and a few assumptions. */
export const BEGUN = { key: 'begin', value: 'alle' } as const;

/**
 * A scenario as it stands in an address after the hash: what is filled or picked, by name, in the order of the form. Where inputs hold
 * what the form begins with, one word says so for all of them; one that is empty then, or has a number of the reader's own, is named.
 */
export function encode(scenario: Scenario): string {
  const { name, values } = scenario;
  const begun = BEGUN_INPUTS.some((one) => asBegun(one, values[one.key]));
  const parts = [
    `v=${VERSION}`,
    ...(name === '' ? [] : [`naam=${unmistakable(encodeURIComponent(name))}`]),
    ...(begun ? [`${BEGUN.key}=${BEGUN.value}`] : []),
    ...CHOICES.flatMap(({ key, begin }) => {
      const picked = pickedIn(scenario, key).join();
      return picked === begin.join() ? [] : [`${key}=${picked}`];
    }),
    ...INPUTS.flatMap((one) => {
      const value = values[one.key];
      const left = begun && one.begin ? asBegun(one, value) : value === undefined;
      return left ? [] : [`${one.key}=${written(value)}`];
    }),
    `${END.key}=${END.value}`,
  ];
  return parts.join('&');
}

/** The part of an address after the hash that gives these scenarios again. */
export function writeLink(now: Scenario, kept: Scenario | undefined): string {
  return [now, ...(kept ? [kept] : [])].map(encode).join(BETWEEN_STATES);
}

function asBegun({ begin }: Input, value: Triple | undefined): boolean {
  return value !== undefined && value.low === begin?.low && value.mid === begin.mid && value.high === begin.high;
}

function written(value: Triple | undefined): string {
  if (!value) return '';
  const text = (number: number): string => String(number).replace('.', ',');
  return value.low === value.high ? text(value.mid) : [value.low, value.mid, value.high].map(text).join(BETWEEN_ENDS);
}
