import type { Source } from '../schema/source.ts';
import { KIND_NAMES } from './kindNames.ts';
import { citePlace, placesOf } from './notes.ts';
import type { KnownFact, Register } from './register.ts';

/** A figure on its own, away from the text around it: what it counts, of which year, how much, and that it is ours where it is. */
export function sayFact({ name, inFull, kind }: Pick<KnownFact, 'name' | 'inFull' | 'kind'>): string {
  return named(name, inFull, kind);
}

function named(name: string, figure: string, kind: KnownFact['kind']): string {
  return `${name}: ${figure}${kind === 'printed' ? '' : ` (${KIND_NAMES[kind]})`}`;
}

/**
 * How others refer to a figure: the figure, the places that it comes from, and where it stands on this site.
 * @param site the name of the site
 * @param address the whole address of the figure
 */
export function citeFact(fact: KnownFact, register: Register, sources: readonly Source[], site: string, address: string): string {
  const places = [...new Set(placesOf(fact.id, register).map((place) => citePlace(place, sources)))].join('; ');
  return `${named(fact.name, fact.cited, fact.kind)}. ${fact.kind === 'printed' ? places : `Gerekend met: ${places}`}. ${site}, ${address}`;
}
