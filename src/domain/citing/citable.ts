import { citeFact } from '../citation.ts';
import { placesOf, type Place } from '../notes.ts';
import type { KnownFact, Register } from '../register.ts';

/** Something on this site that others refer to. */
export interface Citable {
  /** Names it among all citations of the site, in letters, digits and hyphens. */
  key: string;
  title: string;
  /** Its whole address. */
  address: string;
  /** Where it comes from: documents, with a place where one can be named. */
  origins: readonly Origin[];
  /** What the site did with them: "aangehaald in". */
  taken: string;
}

/** A document that something comes from. */
interface Origin {
  document: string;
  place?: string;
}

/** Where something stands on this site. */
type At = Pick<Citable, 'key' | 'address'>;

const TAKEN: Readonly<Record<KnownFact['kind'], string>> = {
  printed: 'aangehaald in',
  derived: 'daaruit uitgerekend in',
  illegible: 'daaruit afgeleid in',
};

/** A figure of the register: of one of ours, the places that it is worked out from. */
export function citableFact(fact: KnownFact, register: Register, at: At): Citable {
  return { ...at, title: citeFact(fact), origins: originsOf(placesOf(fact.id, register)), taken: TAKEN[fact.kind] };
}

/** A chart, with the places that its figures come from. */
export function citableChart(title: string, places: readonly Place[], at: At): Citable {
  return { ...at, title: `${title} (grafiek)`, origins: originsOf(places), taken: 'getekend in' };
}

/** A term; one that no source explains comes from this site alone. */
export function citableTerm(term: string, place: Place | undefined, at: At): Citable {
  return { ...at, title: `${term} (begrip)`, origins: originsOf(place ? [place] : []), taken: 'uitgelegd in' };
}

/** A page of text: its documents, without the many places in them. */
export function citablePage(title: string, places: readonly Place[], at: At): Citable {
  return { ...at, title, origins: originsOf(places).map(({ document }) => ({ document })), taken: 'uitgelegd in' };
}

/** A section of a page, with the places that it leans on. */
export function citableSection(title: string, page: string, places: readonly Place[], at: At): Citable {
  return { ...at, title: `${title} (in: ${page})`, origins: originsOf(places), taken: 'uitgelegd in' };
}

/** One place that a text names in a numbered note: for who takes the text along with its notes. */
export function citableNote(title: string, place: Place, at: At): Citable {
  return { ...at, title, origins: originsOf([place]), taken: 'aangehaald in' };
}

/** The documents that places lie in, each once, with all its places. */
function originsOf(places: readonly Place[]): Origin[] {
  const found = new Map<string, Set<string>>();
  for (const { document, place } of places) found.set(document, (found.get(document) ?? new Set()).add(place));
  return [...found].map(([document, inIt]) => ({ document, place: [...inIt].join(' / ') }));
}
