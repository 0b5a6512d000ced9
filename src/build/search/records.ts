import type { Corpus } from '../../corpus/corpus.ts';
import { KINDS } from '../../corpus/kinds.ts';
import { argumentRecords } from './argumentRecords.ts';
import { builtPages, type BuiltPage } from './builtPages.ts';
import { chartPageRecord } from './chartRecords.ts';
import { differenceRecords, questionRecords, termRecords } from './entryRecords.ts';
import { factRecord } from './figureRecords.ts';
import { makeRecord, type RecordParts } from './makeRecord.ts';
import { overviewRecord, pageRecords } from './pageRecords.ts';
import type { SearchRecord } from './record.ts';
import { documentRecords, laterSourceRecords } from './sourceRecords.ts';

/** Pages that hold everything, with how their entries are read where those are told nowhere else. */
const OVERVIEWS: Readonly<Record<string, (page: BuiltPage) => RecordParts[]>> = {
  '/begrippen/': termRecords,
  '/bronnen/': documentRecords,
  '/bronnen/later/': laterSourceRecords,
  '/bronnen/verschillen/': differenceRecords,
  '/bronnen/wat-er-niet-staat/': questionRecords,
  '/cijfers/': () => [],
  '/data/': () => [],
  '/debat/vragen/': () => [],
  '/grafieken/': () => [],
  '/leesversie/': () => [],
  '/zoeken/': () => [],
};

/**
 * Every place of a built site that can answer a question, each once and at its own address.
 * @param folder where the built site stands
 */
export function searchRecords(folder: string, corpus: Corpus): SearchRecord[] {
  const entrances = new Map(corpus.entrances.map(({ address, words }) => [address, words]));
  return eachChartOnce(builtPages(folder).flatMap((page) => recordsOf(page, corpus))).map((parts) => makeRecord(parts, entrances));
}

/** Without a chart on a page that has one of the same title on a page of its own, and without the pictures of the story: each is a part of its step. */
function eachChartOnce(records: readonly RecordParts[]): RecordParts[] {
  const own = new Set(records.filter(({ url }) => url.startsWith('/grafieken/')).map(({ title }) => title));
  return records.filter(
    ({ kind, url, title }) => kind !== 'Grafiek' || url.startsWith('/grafieken/') || (!own.has(title) && !url.startsWith('/uitleg/')),
  );
}

function recordsOf(page: BuiltPage, corpus: Corpus): RecordParts[] {
  const entries = OVERVIEWS[page.address];
  if (entries) return [...overviewRecord(page), ...entries(page)];
  if (page.address.startsWith('/cijfers/')) return factRecord(page, corpus);
  if (page.address.startsWith('/grafieken/')) return chartPageRecord(page);
  const ofArguments = new Set(corpus.arguments.map(KINDS.arguments.address));
  return [...pageRecords(page, (chartId) => corpus.charts.has(chartId)), ...argumentRecords(page, (address) => ofArguments.has(address))];
}
