import { wordsOf } from '../schema/prose.ts';
import { isScaled } from './printedNumbers.ts';
import type { KnownFact } from './register.ts';

/** How sure a figure is, in the words that readers see; the order of the filter. */
export const STATUS_NAMES = {
  precise: 'zoals de bron het geeft',
  rounded: 'afgerond, zoals de bron het geeft',
  about: 'bij benadering',
  disputed: 'een andere bron zegt iets anders',
  planned: 'een voornemen, een planning of een raming',
  computed: 'uitgerekend of afgeleid',
} as const;

/** The status of a fact. */
export type FactStatus = keyof typeof STATUS_NAMES;

const ROUGH = new Set<string>(['circa', 'ongeveer', 'bijna', 'ruim', 'een kleine', 'rond de', 'ten minste', 'gemiddeld', 'oplopend tot']);

const FORECAST = new Set<string>(['geraamd', 'begroot', 'verwacht']);

/** How sure a figure is: disputed goes before computed, computed before planned, planned before about, about before rounded. */
export function statusOf(fact: Pick<KnownFact, 'contradicts' | 'kind' | 'qualifiers' | 'caution' | 'source'>): FactStatus {
  if (fact.contradicts.length > 0) return 'disputed';
  if (fact.kind !== 'printed') return 'computed';
  if (fact.qualifiers.some((qualifier) => FORECAST.has(qualifier))) return 'planned';
  if (fact.caution && /voornemen|planning/i.test(wordsOf(fact.caution))) return 'planned';
  if (fact.qualifiers.some((qualifier) => ROUGH.has(qualifier))) return 'about';
  return fact.source && isScaled(fact.source.printed) ? 'rounded' : 'precise';
}
