import type { Input } from '../input.ts';

const PLACES: Record<NonNullable<Input['per']>, string> = {
  persoon: 'Geteld per persoon.',
  'baan van 31 uur': 'Geteld per baan van 31 uur.',
  fte: 'Geteld per fte, dus per voltijdsbaan.',
  'uren niet genoemd': 'De bron noemt niet hoeveel uren zo’n plek is.',
};

/** For what an amount is counted and in the prices of which year, in sentences; empty for what is no amount. */
export function countedAs({ per, priceYear }: Pick<Input, 'per' | 'priceYear'>): string {
  const year = priceYear === 'van' ? 'het eerste jaar' : priceYear;
  return [...(per ? [PLACES[per]] : []), ...(year === undefined ? [] : [`In prijzen van ${year}.`])].join(' ');
}
