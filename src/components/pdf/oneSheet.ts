import type { Corpus, Page } from '../../corpus/corpus.ts';
import { isSimple } from '../../domain/simplePages.ts';
import { cached } from '../files/cached.ts';
import type { PrintedDocument } from './printed.ts';
import { printedPage, type Site, type Whole } from './printedPage.ts';
import { typeset, TYPESETTER, type Look } from './typeset.ts';

/** From the roomiest on. Pages in simple words have fourteen points, to be read by everybody at a table; others ten at least. */
const SIMPLE_LOOKS: readonly Look[] = [1, 0.75, 0.5, 0.25, 0].map((room) => ({ size: 14, room }));
const LOOKS: readonly Look[] = [
  ...[12, 11.5, 11, 10.5].map((size) => ({ size, room: 1 })),
  ...[1, 0.75, 0.5, 0.25, 0].map((room) => ({ size: 10, room })),
];

/** All of the page, or what of it fits: first the meaning of terms is left on the site, then what a reader opens there. */
const WHOLES: readonly Whole[] = [
  { words: true, opened: true },
  { words: false, opened: true },
  { words: false, opened: false },
];

/** A sheet of A4, in millimetres. */
const SHEET = 297;

/**
 * A page of prose as one sheet of A4: as much of it as fits, as roomy as it can be.
 * Throws an Error that names the file when it does not fit, or when something in it has no form on paper.
 */
export async function oneSheet(page: Page, corpus: Corpus, site: Site): Promise<Uint8Array<ArrayBuffer>> {
  const looks = isSimple(page.address) ? SIMPLE_LOOKS : LOOKS;
  const documents = WHOLES.map((whole) => printedPage(page, corpus, site, whole));
  return new Uint8Array(await cached([documents, looks, TYPESETTER], 'pdf', () => Promise.resolve(fitted(documents, looks, page.file))));
}

function fitted(documents: readonly PrintedDocument[], looks: readonly Look[], file: string): Uint8Array {
  const tightest = looks.at(-1) ?? { size: 0, room: 1 };
  let over = 0;
  for (const document of documents) {
    const { sheets, lastFilled } = typeset(document, tightest);
    if (sheets === 1) return roomiest(document, looks);
    over = (sheets - 2) * SHEET + lastFilled;
  }
  throw new Error(
    `${file}: it promises one A4 (pdf: een A4), and runs over by ${Math.ceil(over / 10)} cm at ${tightest.size} points; ` +
      'shorten it, or leave pdf out of its head',
  );
}

/** The first look at which a document is one sheet; the last, at which it is known to be one, where it is none before. */
function roomiest(document: PrintedDocument, looks: readonly Look[]): Uint8Array {
  const middle = Math.floor((looks.length - 1) / 2);
  const [look = { size: 0, room: 1 }] = looks.slice(middle);
  const { sheets, pdf } = typeset(document, look);
  if (looks.length === 1) return pdf();
  return sheets === 1 ? roomiest(document, looks.slice(0, middle + 1)) : roomiest(document, looks.slice(middle + 1));
}
