import { people, rangeOf } from './amounts.ts';
import type { Outcome } from './outcome.ts';

/** The inputs that are always open, by their keys: what a reader moves first, and what moves the results that are seen first. */
export const FIRST_INPUTS: readonly string[] = ['uitstroom-wsw', 'instroom-beschut', 'wsw', 'beschut'];

/** The lines of the first picture, by the ids of their figures. */
export const FIRST_LINES: readonly (readonly [path: string, name: string])[] = [
  ['mensen-wsw', 'Wsw'],
  ['mensen-beschut', 'beschut'],
];

/** The results of which a reader sees the number first. A combined company is there for every group. */
const HEADLINES: readonly (readonly [path: string, label: string])[] = [
  ['mensen-wsw', 'Wsw'],
  ['mensen-beschut', 'Beschut werk'],
  ['massa-gecombineerd', 'Alle groepen'],
];

/** One result in the last year: its middle, and from low to high. */
export interface Headline {
  label: string;
  mid: string;
  range: string;
}

/** What comes of a scenario in three numbers; what cannot be computed says so. */
export function headlinesOf({ paths: { bands } }: Outcome): Headline[] {
  return HEADLINES.map(([path, label]) => {
    const last = bands[path]?.at(-1);
    return { label, mid: last ? people(last.mid) : '?', range: last ? rangeOf(last, people) : 'niet ingevuld' };
  });
}

/** What those numbers are. */
export function headlineWords({ paths: { years } }: Outcome): string {
  return `Mensen in ${years.at(-1) ?? ''}, met deze aannames`;
}
