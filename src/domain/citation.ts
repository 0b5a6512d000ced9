import { KIND_NAMES } from './kindNames.ts';
import type { KnownFact } from './register.ts';

/** A figure on its own, away from the text around it: what it counts, of which year, how much, and that it is ours where it is. */
export function sayFact(fact: Pick<KnownFact, 'name' | 'inFull' | 'kind'>): string {
  return `${fact.name}: ${fact.inFull}${fact.kind === 'printed' ? '' : ` (${KIND_NAMES[fact.kind]})`}`;
}
