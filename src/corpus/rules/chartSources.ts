import { placesOf } from '../../domain/notes.ts';
import type { Place } from '../../domain/notes.ts';
import type { Register } from '../../domain/register.ts';
import { factsOfChart } from '../facts.ts';
import type { Problem } from '../problem.ts';
import type { Content, Entry } from '../readContent.ts';
import type { Chart } from '../../schema/chart.ts';

/** The places that the figures of a chart come from, each once, in the order of the chart. */
export function placesOfChart(chart: Entry<Chart>, content: Content, register: Register): Place[] {
  const fromFacts = factsOfChart(chart, content).flatMap((id) => placesOf(id, register));
  const fromSeries = 'series' in chart.data.drawing ? [content.series.get(chart.data.drawing.series)?.source] : [];
  const places = new Map<string, Place>();
  for (const place of [...fromFacts, ...fromSeries]) {
    if (place) places.set(`${place.document}\n${place.place}`, { document: place.document, place: place.place });
  }
  return [...places.values()];
}

/** Charts whose words on their sources leave out a document that their figures come from. */
export function chartSourceProblems(charts: Content['entries']['charts'], content: Content, register: Register): Problem[] {
  return charts.flatMap((chart) => {
    const { data, file, lineAt } = chart;
    if (data.places === undefined) {
      if (placesOfChart(chart, content, register).length > 0) return [];
      return [
        { file, line: 1, message: 'no source follows from the figures of this chart; write bronnen: with the places that it rests on' },
      ];
    }
    const named = new Set(data.places.map(({ document }) => document));
    const missing = placesOfChart(chart, content, register).find(({ document }) => !named.has(document));
    if (missing === undefined) return [];
    return [
      {
        file,
        line: lineAt(['bronnen']),
        message: `a figure of this chart comes from "${missing.document}" (${missing.place}); add it to bronnen, or leave bronnen out`,
      },
    ];
  });
}
