import { formatMoment } from '../../domain/format.ts';
import { describePlace } from '../../domain/notes.ts';
import { href, SITE_NAME, SITE_ORIGIN } from '../../site.ts';
import { charts, fill, sources } from '../collections.ts';

type KnownChart = typeof charts extends ReadonlyMap<string, infer Known> ? Known : never;

/** Where the figures of a chart come from, and from when. */
export function sourceLine({ sources: places, asOf }: Pick<KnownChart, 'sources' | 'asOf'>): string {
  return `Bron: ${places.map((place) => describePlace(place, sources)).join('; ')}. Stand: ${formatMoment(asOf)}.`;
}

/** So many sources are said in full; more of them would be longer than what they are of. */
const SAID_IN_FULL = 4;

/** How many sources a chart has, and from when it is; undefined for a chart with few, which says them in full. */
export function sourcesInShort({ sources: places, asOf }: Pick<KnownChart, 'sources' | 'asOf'>): string | undefined {
  const documents = new Set(places.map(({ document }) => document));
  return documents.size > SAID_IN_FULL ? `${documents.size} bronnen, met de plaats daarin. Stand: ${formatMoment(asOf)}.` : undefined;
}

/** The words under a chart that somebody takes along: its claim, its sources and its address. */
export function captionOf(chart: KnownChart): string {
  return `${fill(chart.title)}. ${sourceLine(chart)} ${SITE_NAME}, ${SITE_ORIGIN}${href(`/grafieken/${chart.id}/`)}`;
}
