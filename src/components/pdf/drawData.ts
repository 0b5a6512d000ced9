import { drawStandalone } from '../../charts/core/drawSvg.ts';
import { withCaution } from '../../charts/core/framedScene.ts';
import type { WidthName } from '../../charts/core/scene.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { formatMoment } from '../../domain/format.ts';
import { describePlace } from '../../domain/notes.ts';
import { formatCell } from '../../domain/series.ts';
import { paragraph, strong, text, type Block } from './printed.ts';

/** A chart with the words around it; who cannot see it gets its description. */
export function drawChart(id: string, { charts, drawings, fill, sources }: Corpus, width: WidthName = 'wide'): Block[] {
  const [words, drawing] = [charts.get(id), drawings.get(id)];
  if (!words || !drawing) throw new Error(`there is no chart "${id}"; write one of: ${[...drawings.keys()].join(', ')}`);
  const scene = drawing.scene(width);
  const caution = words.caution && fill(words.caution);
  const places = words.sources.map((place) => describePlace(place, sources)).join('; ');
  return [
    paragraph([strong(fill(words.title))]),
    paragraph([text(fill(words.subtitle))]),
    {
      is: 'picture',
      name: id,
      svg: drawStandalone(scene, '', ''),
      width: scene.width,
      height: scene.height,
      alt: withCaution(fill(words.description), caution),
    },
    paragraph([text(`${withCaution(fill(words.unit), caution)} Bron: ${places}. Stand: ${formatMoment(words.asOf)}.`)], 'small'),
  ];
}

/** A series as a table, with what a reader must know and its source. */
export function drawSeries(id: string, { series: all, fill, sources }: Corpus): Block[] {
  const series = all.get(id);
  if (!series) throw new Error(`there is no series "${id}"; write one of: ${[...all.keys()].join(', ')}`);
  const { title, columns, rows, caution, source, asOf } = series;
  return [
    { is: 'heading', level: 3, inside: [text(fill(title))] },
    {
      is: 'table',
      head: columns.map(({ label }) => [text(label)]),
      rows: rows.map((row) => row.map((cell, column) => [text(formatCell(cell, columns[column]?.unit ?? 'tekst'))])),
    },
    paragraph([strong('Let op.'), text(` ${fill(caution)}`)]),
    paragraph([text(`Bron: ${describePlace(source, sources)}. Stand: ${formatMoment(asOf)}.`)], 'small'),
  ];
}
