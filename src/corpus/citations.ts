import type { Place } from '../domain/notes.ts';
import type { ComponentProps } from '../schema/components.ts';
import { componentsIn } from './page/parts.ts';
import type { Content } from './readContent.ts';

/** The places of each source document that the site points at, by its id: each once, in the order of their numbers and letters. */
export function citationsOf({ pages, entries, series }: Content): Map<string, readonly string[]> {
  const cited = new Map<string, Set<string>>();
  const inPages = pages.flatMap(({ parts }) => componentsIn(parts)).flatMap(({ name, props }) => (name === 'Bron' ? [placeOf(props)] : []));
  const inEntries = Object.values(entries).flatMap((ofKind) => ofKind.flatMap(({ data }) => placesIn(data)));
  for (const { document, place } of [...inPages, ...inEntries, ...placesIn([...series.values()])])
    cited.set(document, (cited.get(document) ?? new Set()).add(place));
  return new Map([...cited].map(([document, places]) => [document, [...places].sort(inReadingOrder)]));
}

function placeOf(props: unknown): Place {
  const { id, plek } = props as ComponentProps<'Bron'>;
  return { document: id, place: plek };
}

/** Every place in a source that an entry names, in whatever field. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('document' in value && 'place' in value) return [{ document: String(value.document), place: String(value.place) }];
  return Object.values(value).flatMap(placesIn);
}

function inReadingOrder(one: string, other: string): number {
  return one.localeCompare(other, 'nl', { numeric: true });
}
