import type { Input } from '../input.ts';

const PLACES: Record<NonNullable<Input['per']>, string> = {
  persoon: 'Per persoon, per jaar.',
  'baan van 31 uur': 'Per baan van 31 uur, per jaar.',
  fte: 'Per fte, dus per voltijdsbaan, per jaar.',
  'uren niet genoemd': 'Per plek, per jaar. De bron noemt niet hoeveel uren zo’n plek is.',
};

/** For what an amount is counted and in the prices of which year, in sentences; empty for what is no amount. */
export function countedAs({ per, priceYear }: Pick<Input, 'per' | 'priceYear'>): string {
  const year = priceYear === 'van' ? 'het eerste jaar' : priceYear;
  return [...(per ? [PLACES[per]] : []), ...(year === undefined ? [] : [`In prijzen van ${year}.`])].join(' ');
}
