import type { WidthName } from '../../charts/core/scene.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { spokenCell } from '../../domain/table.ts';
import { drawChart } from '../pdf/drawData.ts';
import type { OwnForms } from '../pdf/drawComponents.ts';
import { asInlines, paragraph, strong, text, type Block, type Inline, type Piece } from '../pdf/printed.ts';
import { everyBlock } from './walk.ts';

/** The forms of what stands once in the whole: elsewhere a line leads to it. Make them anew for each document: they know what has been drawn. */
export function formsOfWhole(corpus: Corpus, width: WidthName): OwnForms {
  const drawn = new Set<string>();
  return {
    Grafiek: ({ id }) => {
      if (drawn.has(id)) return [paragraph([strong('Grafiek: '), leading(`#grafiek-${id}`, titleOfChart(id, corpus))])];
      drawn.add(id);
      return [chartWithTable(id, corpus, width)];
    },
    Verschil: ({ id }) => [
      paragraph([strong('Bronnen verschillen: '), leading(`#verschil-${id}`, corpus.fill(found(corpus.differences, id).line))]),
    ],
    Open: ({ vragen }) => asked(vragen, corpus),
    Meer: ({ verschillen = [], vragen = [] }) => [
      ...verschillen.map((id) =>
        paragraph([strong('Bronnen verschillen: '), leading(`#verschil-${id}`, corpus.fill(found(corpus.differences, id).title))]),
      ),
      ...asked(vragen, corpus),
    ],
    // Their addresses stand once, in the list of documents.
    Document: ({ id }, inside) => [namedDocument(id, inside(), corpus)],
    Wet: ({ id }, inside) => [namedDocument(id, inside(), corpus)],
    Schrijfruimte: () => [],
  };
}

/** The charts of the site that none of these blocks shows. */
export function restOfCharts(blocks: readonly Block[], corpus: Corpus, width: WidthName): Block[] {
  const shown = new Set(everyBlock(blocks).flatMap((block) => (block.is === 'card' && block.id !== undefined ? [block.id] : [])));
  return [...corpus.charts.keys()].filter((id) => !shown.has(`grafiek-${id}`)).map((id) => chartWithTable(id, corpus, width));
}

function chartWithTable(id: string, corpus: Corpus, width: WidthName): Block {
  const table = corpus.drawings.get(id)?.table ?? { columns: [], rows: [] };
  return {
    is: 'card',
    id: `grafiek-${id}`,
    blocks: [
      ...drawChart(id, corpus, width),
      {
        is: 'table',
        head: table.columns.map((column) => [text(column)]),
        rows: table.rows.map((row) => row.map((cell) => [text(spokenCell(cell))])),
      },
    ],
  };
}

function asked(ids: readonly string[], corpus: Corpus): Block[] {
  return ids.map((id) => paragraph([strong('Open vraag: '), leading(`#vraag-${id}`, corpus.fill(found(corpus.questions, id).question))]));
}

function namedDocument(id: string, inside: readonly Piece[], { documents }: Corpus): Inline {
  const words = asInlines(inside);
  return { is: 'link', to: `#genoemd-${id}`, inside: words.length > 0 ? words : [text(found(documents, id).title)] };
}

function leading(to: string, words: string): Inline {
  return { is: 'link', to, inside: [text(words)] };
}

function titleOfChart(id: string, { charts, fill }: Corpus): string {
  return fill(found(charts, id).title);
}

function found<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`there is no "${id}" in the content`);
  return entry;
}
