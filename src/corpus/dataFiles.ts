import { chartSheet } from '../domain/files/chartSheet.ts';
import { registerSheet } from '../domain/files/factRecords.ts';
import { seriesSheet } from '../domain/files/seriesSheet.ts';
import type { Sheet } from '../domain/files/sheet.ts';
import type { Place } from '../domain/notes.ts';
import type { Corpus } from './corpus.ts';

/** A table that the site gives away: as CSV for programs, and as a spreadsheet. */
export interface DataFile {
  /** Unique, for the description of all files together. */
  name: string;
  /** Its address without the ending: `/figuren/tijdlijn`. */
  path: string;
  /** The page that shows it. */
  page: string;
  title: string;
  /** What it says, in a sentence or two. */
  answer: string;
  /** What a reader must know of the whole; undefined where each row has its own. */
  caution: string | undefined;
  /** The date of its documents; undefined where each row has its own. */
  asOf: string | undefined;
  /** Where its figures come from; every document where the rows say the place. */
  places: readonly Partial<Place>[];
  sheet: Sheet;
}

/** Every table that the site gives away: the register, each series, and the table of each chart. */
export function dataFiles(corpus: Corpus): DataFile[] {
  return [registerFile(corpus), ...seriesFiles(corpus), ...chartFiles(corpus)];
}

function registerFile({ register, sources }: Corpus): DataFile {
  return {
    name: 'feiten',
    path: '/data/feiten',
    page: '/cijfers/',
    title: 'Het register van cijfers',
    answer: 'Elk cijfer van deze site, met zijn eenheid, jaar, bron en de plek daarin, en wat een lezer moet weten.',
    caution: undefined,
    asOf: undefined,
    places: sources.map(({ id }) => ({ document: id })),
    sheet: registerSheet(register, sources),
  };
}

function seriesFiles({ series, register, sources, fill }: Corpus): DataFile[] {
  return [...series.values()].map((entry) => ({
    name: entry.id,
    path: `/data/reeksen/${entry.id}`,
    page: '/cijfers/#reeksen',
    title: fill(entry.title),
    answer: 'Een tabel uit een bron, met één getal op elke rij.',
    caution: fill(entry.caution),
    asOf: entry.asOf,
    places: [entry.source],
    sheet: seriesSheet(entry, register, sources),
  }));
}

function chartFiles({ charts, drawings, register, sources, fill }: Corpus): DataFile[] {
  return [...charts.values()].flatMap((chart) => {
    const drawing = drawings.get(chart.id);
    if (!drawing) return [];
    const { table, data } = drawing;
    const caution = chart.caution && fill(chart.caution);
    return {
      name: `grafiek-${chart.id}`,
      path: `/figuren/${chart.id}`,
      page: `/grafieken/${chart.id}/`,
      title: fill(chart.title),
      answer: fill(chart.description),
      caution,
      asOf: chart.asOf,
      places: chart.sources,
      sheet: chartSheet({ table, data, places: chart.sources, asOf: chart.asOf, caution }, register, sources),
    };
  });
}
