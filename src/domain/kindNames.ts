import type { KnownFact } from './register.ts';

/** How each kind of fact is called for readers. */
export const KIND_NAMES: Record<KnownFact['kind'], string> = {
  printed: 'staat in de bron',
  derived: 'door ons uitgerekend',
  illegible: 'niet leesbaar in de bron, door ons afgeleid',
};
