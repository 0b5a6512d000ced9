import type { Source } from '../../schema/source.ts';
import { formatMoment } from '../format.ts';
import { dateOfSource, describePlace, sourceOf, type Place } from '../notes.ts';
import type { AboutLine } from './workbook.ts';

/** What a file says of itself. */
export interface FileWords {
  title: string;
  answer: string;
  caution: string | undefined;
  /** The date of its documents; undefined where each row has its own. */
  asOf: string | undefined;
  /** The places that it comes from; without a place where its rows say it. */
  places: readonly Partial<Place>[];
}

/** The site that a file comes from. */
export interface FileSite {
  name: string;
  /** The edition of its texts and figures. */
  version: string;
  /** The whole address of the page that shows the figures. */
  address: string;
}

/** The licence of texts, figures and charts. */
export const LICENCE = { name: 'CC BY 4.0', id: 'CC-BY-4.0', address: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** What a file is, for its last sheet: title, answer, documents, edition, address, licence, and how to cite it. */
export function aboutFile(words: FileWords, sources: readonly Source[], site: FileSite): AboutLine[] {
  const { title, answer, caution, asOf } = words;
  const documents = [...new Set(words.places.flatMap(({ document }) => document ?? []))];
  const stand = asOf === undefined ? 'staat bij elke rij' : formatMoment(asOf);
  return [
    ['Titel', title],
    ['Antwoord', answer],
    ...(caution === undefined ? [] : [['Let op', caution] as const]),
    ...documents.map((id) => ['Bron', describeDocument(sourceOf(id, sources), words.places)] as const),
    ['Stand', stand],
    ['Versie', `${site.name}, versie ${site.version}`],
    ['Adres', site.address],
    ['Licentie', `${LICENCE.name}, ${LICENCE.address}`],
    ['Zo verwijst u', `${title}. ${citedPlaces(words, sources)}${site.name}, versie ${site.version}, ${site.address}`],
  ];
}

/** A document with its date, and the places in it. */
function describeDocument(source: Source, places: readonly Partial<Place>[]): string {
  const { id, author, title, reference, later } = source;
  const within = places.flatMap(({ document, place }) => (document === id && place !== undefined ? [place] : []));
  const parts = [
    author,
    title,
    ...(later ? ['later stuk'] : []),
    dateOfSource(source),
    ...(reference === undefined ? [] : [`kenmerk ${reference}`]),
    ...within,
  ];
  return parts.join('; ');
}

function citedPlaces({ places, asOf }: FileWords, sources: readonly Source[]): string {
  const cited = places.flatMap(({ document, place }) =>
    document !== undefined && place !== undefined ? [describePlace({ document, place }, sources)] : [],
  );
  return [
    ...(cited.length > 0 ? [`Bron: ${cited.join('; ')}. `] : []),
    ...(asOf === undefined ? [] : [`Stand: ${formatMoment(asOf)}. `]),
  ].join('');
}
