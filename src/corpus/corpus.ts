import type { ChartDrawing } from '../charts/core/scene.ts';
import { collectNotes, fillFacts, type Notes, type Place } from '../domain/notes.ts';
import { createRegister, FactError, type Register } from '../domain/register.ts';
import type { Series } from '../domain/series.ts';
import type { Argument } from '../schema/argument.ts';
import type { Change } from '../schema/change.ts';
import type { Edition } from '../schema/edition.ts';
import type { Chart } from '../schema/chart.ts';
import type { Company } from '../schema/company.ts';
import type { Difference } from '../schema/difference.ts';
import type { NamedDocument } from '../schema/document.ts';
import type { Model } from '../schema/model.ts';
import type { Municipality } from '../schema/municipality.ts';
import type { Prose } from '../schema/prose.ts';
import type { Quality } from '../schema/quality.ts';
import type { Question } from '../schema/question.ts';
import type { SearchEntrance } from '../schema/searchEntrances.ts';
import type { SearchWords } from '../schema/searchWords.ts';
import type { LaterSource, Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import type { Upkeep } from '../schema/upkeep.ts';
import { addressOf, knownAddresses } from './addresses.ts';
import { citationsOf } from './citations.ts';
import { idsInFields } from './facts.ts';
import { laterPlacesOn } from './laterPlaces.ts';
import { leaningsOf } from './page/leanings.ts';
import { placementOf, type Placed } from './placement.ts';
import type { Problem } from './problem.ts';
import { termsIn } from '../domain/termsIn.ts';
import { readContent, type Content, type Entry, type PageFile } from './readContent.ts';
import { argumentProblems } from './rules/arguments.ts';
import { cardProblems } from './rules/cards.ts';
import { choiceProblems } from './rules/choices.ts';
import { comparisonProblems } from './rules/comparison.ts';
import { drawCharts } from './rules/charts.ts';
import { compoundProblems } from './rules/compounds.ts';
import { debateProblems } from './rules/debates.ts';
import { chartSourceProblems, placesOfChart } from './rules/chartSources.ts';
import { formProblems } from './rules/forms.ts';
import { documentProblems } from './rules/documents.ts';
import { idProblems, pageAddressProblems } from './rules/ids.ts';
import { linkProblems } from './rules/links.ts';
import { ownFigureProblems } from './rules/ours.ts';
import { referenceProblems } from './rules/references.ts';
import { usageProblems } from './rules/usage.ts';
import { valueProblems } from './rules/values.ts';
import type { Roots } from './roots.ts';
import { usageOf, type User } from './usage.ts';
import { withArguments } from './withArguments.ts';

/** A page of prose at its address. */
export interface Page extends PageFile {
  address: string;
  /** Its short name, as breadcrumbs and lists have it. */
  label: string;
}

/** A chart with the places that its figures come from: in the author's words, or the figures' own. */
type PlacedChart = Chart & {
  sources: readonly Place[];
  /** Charts that may stand in its place, itself among them; its own choice, or that of a chart that offers it. */
  offers: Chart['choice'];
};

/** The whole of the content, read, checked and filled: what pages, search and downloads are made from. */
export interface Corpus {
  register: Register;
  /** The source documents, in the order of the list of sources. */
  sources: readonly Source[];
  /** Documents that the sources name and that were not read, by id, in the order of their files. */
  documents: ReadonlyMap<string, NamedDocument>;
  /** The terms, A to Z. */
  terms: readonly Term[];
  /** The models, most tasks first. */
  models: readonly Model[];
  companies: ReadonlyMap<string, Company>;
  /** What speaks for and against models and the directions of choices, in the order of the files. */
  arguments: readonly Argument[];
  /** Charts with the words around them, in the order of the list of charts. */
  charts: ReadonlyMap<string, PlacedChart>;
  drawings: ReadonlyMap<string, ChartDrawing>;
  differences: ReadonlyMap<string, Difference>;
  questions: ReadonlyMap<string, Question>;
  series: ReadonlyMap<string, Series>;
  /** Pages of prose by address. */
  pages: ReadonlyMap<string, Page>;
  searchWords: SearchWords;
  /** What people call places of the site by besides their titles. */
  entrances: readonly SearchEntrance[];
  /** The municipality that the site is for; undefined for a site of the country alone. */
  municipality: Municipality | undefined;
  /** Who keeps the site, where mistakes are reported, and when somebody last looked for news. */
  upkeep: Upkeep | undefined;
  /** The editions of the site, newest first; what is not out yet before them. */
  editions: readonly Edition[];
  /** What changed in figures that an edition had, newest first. */
  changes: readonly Change[];
  /** What is claimed of the quality of the site, and what is known to hinder readers. */
  quality: Quality;
  /** What uses each fact. */
  usage: ReadonlyMap<string, readonly User[]>;
  /** The places of each source document that the site points at, by its id. */
  citations: ReadonlyMap<string, readonly string[]>;
  /** A text with its figures in it. */
  fill: (text: Prose) => string;
  /** The numbered notes of a page. */
  notesOf: (page: Page) => Notes;
  /** The places in later sources that the cards and questions of a page lean on. */
  laterPlacesOn: (page: Page) => readonly Place[];
  /** What each page leans on, and whether its head says what overtook it. */
  leaningPages: readonly { address: string; facts: readonly string[]; saysSince: boolean }[];
  /** The pages that show a chart, carry a card or ask a question. */
  pagesWith: (kind: Placed, id: string) => readonly Page[];
  /** What a chart draws: the ids of facts in its fields, each once, and the terms in its words. */
  drawnIn: (chartId: string) => { facts: readonly string[]; terms: readonly Term[] };
}

/**
 * Reads the content and holds it against its rules. A rule that leans on what another found wrong does not run, so that one mistake is told once.
 * @param root the project's folder
 * @returns the corpus, or every problem found, with file, line and what to write
 */
export function openCorpus(
  root: string,
  roots: Roots,
): { corpus: Corpus; problems?: undefined } | { corpus?: undefined; problems: Problem[] } {
  const { content, problems } = readContent(root, roots);
  if (problems.length > 0) return { problems };
  const early = [
    ...idProblems(content),
    ...pageAddressProblems(content),
    ...referenceProblems(content),
    ...valueProblems(content),
    ...formProblems(content),
    ...cardProblems(content),
    ...choiceProblems(content),
    ...comparisonProblems(content),
  ];
  const built = buildRegister(content);
  if ('problem' in built) return { problems: early.length > 0 ? early : [built.problem] };
  const { register } = built;
  const models = inOrder(content.entries.models);
  const terms = dataOf(content.entries.terms).sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  const wrong = new Set(early.map(({ file }) => file));
  const told = { ...content, pages: withArguments(content, models) };
  const soundModels = !content.entries.models.some(({ file }) => wrong.has(file));
  const charts = content.entries.charts.filter(({ file }) => soundModels && !wrong.has(file));
  const { drawings, problems: undrawn } = drawCharts(charts, { register, seriesById: content.series, models });
  const found = [
    ...early,
    ...undrawn,
    ...chartSourceProblems(charts, content, register),
    ...linkProblems(told, knownAddresses(root, told)),
    ...documentProblems(content),
    ...compoundProblems(content),
    ...(early.length > 0
      ? []
      : [...ownFigureProblems(content, register), ...argumentProblems(content, register), ...debateProblems(content)]),
  ];
  if (found.length > 0) return { problems: found };

  const [usage, placement] = [usageOf(content, register), placementOf(content)];
  const unused = usageProblems(content, usage, placement);
  if (unused.length > 0) return { problems: unused };

  const fill = (text: Prose): string => fillFacts(text, register);
  const pages = new Map<string, Page>(
    told.pages.map((page) => [addressOf(page.path), { ...page, address: addressOf(page.path), label: fill(page.info.short) }]),
  );
  const chartEntries = new Map(content.entries.charts.map((entry) => [entry.id, entry]));
  const offers = new Map(
    dataOf(content.entries.charts).flatMap(({ choice }) => choice?.options.map(({ chart }) => [chart, choice] as const) ?? []),
  );
  return {
    corpus: {
      register,
      models,
      drawings: new Map(inOrder(content.entries.charts).flatMap(({ id }) => pair(id, drawings.get(id)))),
      usage,
      pages,
      citations: citationsOf(content),
      fill,
      series: content.series,
      municipality: content.municipality,
      upkeep: content.upkeep,
      editions: content.editions,
      changes: content.changes,
      quality: content.quality,
      searchWords: content.searchWords,
      entrances: content.entrances,
      sources: sourcesInOrder(dataOf(content.entries.sources)),
      documents: byId(content.entries.documents),
      terms,
      companies: byId(content.entries.companies),
      arguments: dataOf(content.entries.arguments),
      differences: byId(content.entries.differences),
      questions: byId(content.entries.questions),
      charts: new Map(
        inOrder(content.entries.charts).flatMap((chart) => {
          const entry = chartEntries.get(chart.id);
          return entry
            ? [
                [
                  chart.id,
                  { ...chart, offers: offers.get(chart.id), sources: chart.places ?? placesOfChart(entry, content, register) },
                ] as const,
              ]
            : [];
        }),
      ),
      notesOf: (page) => collectNotes(leaningsOf(page, models), register),
      laterPlacesOn: (page) => laterPlacesOn(page, content),
      leaningPages: [...pages.values()].map((page) => ({
        address: page.address,
        facts: [...new Set(leaningsOf(page, models).flatMap((leaning) => ('fact' in leaning ? leaning.fact : [])))],
        saysSince: page.info.since !== undefined,
      })),
      pagesWith: (kind, id) => (placement[kind].get(id) ?? []).flatMap(({ path }) => pages.get(addressOf(path)) ?? []),
      drawnIn: (id) => {
        const marked = chartEntries.get(id)?.marked ?? [];
        return {
          facts: [...new Set(idsInFields(marked, 'facts').map((use) => use.id))],
          terms: termsIn(marked.flatMap(({ mark, value }) => (mark.prose ? [value] : [])).join(' '), terms),
        };
      },
    },
  };
}

function dataOf<Data>(entries: readonly Entry<Data>[]): Data[] {
  return entries.map(({ data }) => data);
}

function byId<Data>(entries: readonly Entry<Data>[]): Map<string, Data> {
  return new Map(entries.map(({ id, data }) => [id, data]));
}

function inOrder<Data extends { order: number }>(entries: readonly Entry<Data>[]): Data[] {
  return dataOf(entries).sort((a, b) => a.order - b.order);
}

/** The papers in the order of their list, then the later sources, newest first; those without a date by the day on which they were read. */
function sourcesInOrder(sources: readonly Source[]): Source[] {
  const papers = sources.filter((source) => source.later === undefined).sort((a, b) => a.order - b.order);
  const when = ({ date, later }: LaterSource): string => date ?? later.seen;
  const later = sources
    .filter((source) => source.later !== undefined)
    .sort((a, b) => when(b).localeCompare(when(a)) || a.id.localeCompare(b.id));
  return [...papers, ...later];
}

function pair<Value>(id: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[id, value]];
}

function buildRegister({ entries }: Content): { register: Register } | { problem: Problem } {
  try {
    return { register: createRegister(dataOf(entries.facts)) };
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    const place = entries.facts.find(({ id }) => id === error.fact);
    return { problem: { file: place?.file ?? '', line: place?.lineAt([error.field]) ?? 1, message: error.message } };
  }
}
