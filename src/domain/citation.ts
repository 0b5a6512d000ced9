import { KIND_NAMES } from './kindNames.ts';
import type { KnownFact } from './register.ts';

/** A figure on its own, away from the text around it: what it counts, of which year, how much, and that it is ours where it is. */
export function sayFact({ name, inFull, kind }: Pick<KnownFact, 'name' | 'inFull' | 'kind'>): string {
  return named(name, inFull, kind);
}

/** The same as a citation has it: with signs instead of words. */
export function citeFact({ name, cited, kind }: Pick<KnownFact, 'name' | 'cited' | 'kind'>): string {
  return named(name, cited, kind);
}

function named(name: string, figure: string, kind: KnownFact['kind']): string {
  return `${name}: ${figure}${kind === 'printed' ? '' : ` (${KIND_NAMES[kind]})`}`;
}
