import { getCollection } from 'astro:content';
import { createRegister } from '../domain/register.ts';
import { readSeries, type Series } from '../domain/series.ts';

/** The raw CSV of each series, by path; read at build. */
const csvFiles: Record<string, string> = import.meta.glob('../../content/reeksen/*.csv', { query: '?raw', import: 'default', eager: true });

/** The source documents, in the order of the list of sources. */
export const sources = (await getCollection('bronnen')).map((entry) => entry.data).sort((a, b) => a.order - b.order);

/** The register of facts, its files in the order of their names. */
export const register = createRegister(
  (await getCollection('feiten'))
    .sort((a, b) => a.id.localeCompare(b.id))
    .map((entry) => ({ topic: entry.data.onderwerp, facts: entry.data.feiten })),
);

/** The terms, A to Z. */
export const terms = (await getCollection('begrippen'))
  .flatMap((entry) => entry.data.begrippen)
  .sort((a, b) => a.term.localeCompare(b.term, 'nl'));

/** The five models, most tasks first. */
export const models = (await getCollection('modellen')).map((entry) => entry.data).sort((a, b) => a.order - b.order);

/** The companies that the report describes, by id. */
export const companies = new Map((await getCollection('bedrijven')).map(({ data }) => [data.id, data]));

/** What each chart draws and the words around it, by id, in the order of the list of charts. */
export const chartTexts = new Map(
  (await getCollection('grafieken'))
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order)
    .map((chart) => [chart.id, chart]),
);

/** Places where sources disagree, by id, files in the order of their names. */
export const differences = new Map(
  (await getCollection('verschillen'))
    .sort((a, b) => a.id.localeCompare(b.id))
    .flatMap((entry) => entry.data.verschillen.map((difference) => [difference.id, difference])),
);

/** What the sources do not say, by id, files in the order of their names. */
export const questions = new Map(
  (await getCollection('vragen'))
    .sort((a, b) => a.id.localeCompare(b.id))
    .flatMap((entry) => entry.data.vragen.map((question) => [question.id, question])),
);

/** The series, by id. */
export const seriesById: ReadonlyMap<string, Series> = new Map(
  (await getCollection('reeksen')).map(({ data }) => [data.id, readSeries(csvFiles[`../../content/reeksen/${data.id}.csv`] ?? '', data)]),
);

/** All pages of prose, by address: `/`, `/modellen/`, `/modellen/partieel/`. */
export const pages = new Map((await getCollection('paginas')).map((entry) => [addressOf(entry.id), entry]));

/** The address of a page, from the path of its file without ending. */
export function addressOf(entryId: string): string {
  const path = entryId.replace(/(^|\/)index$/, '');
  return path === '' ? '/' : `/${path}/`;
}
