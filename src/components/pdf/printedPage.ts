import type { Corpus, Page } from '../../corpus/corpus.ts';
import { formatMoment } from '../../domain/format.ts';
import { describePlace, sourceOf } from '../../domain/notes.ts';
import { wordsOf } from '../fact/words.ts';
import { checkedTo } from '../page/checkedTo.ts';
import { componentsOnPaper, prose, type Making } from './drawComponents.ts';
import { asBlocks, paragraph, strong, text, type Block, type PrintedDocument } from './printed.ts';
import { readParts } from './readParts.ts';

/** Of which site a document is, and of which edition. */
export interface Site {
  name: string;
  version: string;
  /** Year, month and day: `2026-11-28`. */
  edition: string;
  /** An address inside the site as one that works outside it. */
  absolute: (address: string) => string;
}

/** What of a page a document may leave out to fit its paper; who reads it finds that on the page. */
export interface Whole {
  /** The meaning of its terms. */
  words: boolean;
  /** What a reader opens on the page, such as replies to arguments. */
  opened: boolean;
}

/** A page of prose as a document. Throws an Error that names the file when something in it has no form on paper. */
export function printedPage(
  page: Page,
  corpus: Corpus,
  site: Site,
  { words, opened }: Whole = { words: true, opened: true },
): PrintedDocument {
  const { fill } = corpus;
  const making: Making = { corpus, notes: corpus.notesOf(page), link: (to) => site.absolute(to.startsWith('#') ? page.address + to : to) };
  const blocks = [...headOf(page, making), ...bodyOf(page, making, opened)];
  const marked = marksIn(blocks);
  const [year = 0, month = 0, day = 0] = site.edition.split('-').map(Number);
  const address = site.absolute(page.address);
  return {
    title: fill(page.info.title),
    description: fill(page.info.answer),
    date: [year, month, day],
    blocks,
    notes: making.notes.all
      .filter(({ number }) => marked.has(number))
      .map(({ number, ...place }) => ({
        number,
        text: describePlace(place, corpus.sources),
        later: sourceOf(place.document, corpus.sources).later !== undefined,
      })),
    words: (words ? wordsOf(page.parts, corpus.terms) : []).map(({ term, simple }) => ({ term, meaning: fill(simple) })),
    foot: [
      text(
        `${opened ? '' : 'Het weerwoord bij argumenten staat op de site. '}${site.name}, versie ${site.version} van ${formatMoment(site.edition)}: `,
      ),
      { is: 'link', to: address, inside: [text(address.replace(/^https?:\/\//, ''))] },
    ],
  };
}

/** The title, the answer and the points of a page, as a document begins. */
export function headOf(page: Page, making: Making): Block[] {
  const { info } = page;
  const { corpus } = making;
  const checked = checkedTo(page, corpus);
  const since = info.since && paragraph([strong('Sindsdien:'), text(' '), ...prose(info.since.text, making)]);
  const brief = info.inBrief?.map((point) => [paragraph(prose(point, making))]);
  return [
    { is: 'heading', level: 1, inside: [text(corpus.fill(info.title))] },
    paragraph(prose(info.answer, making), 'lead'),
    ...(since ? [since] : []),
    paragraph(
      [text(`Stand: ${formatMoment(info.asOf)}.${checked === undefined ? '' : ` Nagekeken tot ${formatMoment(checked)} op nieuws.`}`)],
      'small',
    ),
    ...(brief
      ? [{ is: 'heading', level: 2, inside: [text('In het kort')] } as const, { is: 'list', numbered: false, items: brief } as const]
      : []),
  ];
}

/** The text of a page. Throws an Error that names the file when something in it has no form on paper. */
export function bodyOf({ file, parts }: Page, making: Making, opened: boolean): Block[] {
  try {
    return asBlocks(readParts(parts, componentsOnPaper(making), opened));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** The numbers of the notes that a document marks. */
function marksIn(value: unknown): Set<number> {
  if (typeof value !== 'object' || value === null) return new Set();
  if ('is' in value && value.is === 'mark' && 'number' in value) return new Set([Number(value.number)]);
  return new Set(Object.values(value).flatMap((inner) => [...marksIn(inner)]));
}
