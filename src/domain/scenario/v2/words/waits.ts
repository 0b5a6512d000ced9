import { GROUP_NAMES, GROUPS } from '../groups.ts';
import { CHOICES } from '../choices.ts';
import { INPUTS } from '../inputs.ts';
import type { Known } from '../line.ts';

/** How many empty inputs are named before the rest is counted. */
const MOST_NAMED = 3;
const labels = new Map([...CHOICES, ...INPUTS].map(({ key, label }) => [key, label]));

/** The label of an input or choice as it stands inside a sentence. */
export function named(key: string): string {
  const label = (labels.get(key) ?? key).replace(/\?$/, '');
  const proper = GROUPS.some((group) => group === 'wsw' && label.startsWith(GROUP_NAMES[group]));
  return proper ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** What is missing for a result, in a sentence for the reader. */
export function waitsInWords(keys: readonly string[]): string {
  if (keys.includes('route'))
    return 'Reken daarvoor opgebouwd uit kosten en geld per plek: het resultaat van de sector zegt niet wie wat betaalt.';
  const names = keys.slice(0, MOST_NAMED).map(named);
  const more = keys.length - names.length;
  return `Hiervoor is nog nodig: ${names.join('; ')}${more > 0 ? `; en nog ${more} andere` : ''}.`;
}

/** Why a result is not there. */
export function absent(result: Exclude<Known<unknown>, { value: unknown }>): string {
  return 'waitsFor' in result
    ? waitsInWords(result.waitsFor)
    : 'Dit is niet te berekenen: het bedrijf begint zonder mensen, dus er is niets om mee te vergelijken.';
}
