import { formatMoment } from '../../domain/format.ts';
import { describePlace } from '../../domain/notes.ts';
import { href, SITE_NAME, SITE_ORIGIN } from '../../site.ts';
import { charts, fill, sources } from '../collections.ts';

type KnownChart = typeof charts extends ReadonlyMap<string, infer Known> ? Known : never;

/** Where the figures of a chart come from, and from when. */
export function sourceLine({ sources: places, asOf }: Pick<KnownChart, 'sources' | 'asOf'>): string {
  return `Bron: ${places.map((place) => describePlace(place, sources)).join('; ')}. Stand: ${formatMoment(asOf)}.`;
}

/** The words under a chart that somebody takes along: its claim, its sources and its address. */
export function captionOf(chart: KnownChart): string {
  return `${fill(chart.title)}. ${sourceLine(chart)} ${SITE_NAME}, ${SITE_ORIGIN}${href(`/grafieken/${chart.id}/`)}`;
}
