import { isSimple } from '../../domain/simplePages.ts';
import type { Corpus, Page } from '../../corpus/corpus.ts';
import { printedPage, type Site } from './printedPage.ts';
import { typeset, type Look } from './typeset.ts';

/** From the roomiest on. Pages in simple words have fourteen points, to be read by everybody at a table; others ten at least. */
const SIMPLE_LOOKS: readonly Look[] = [1, 0.85, 0.7, 0.55].map((room) => ({ size: 14, room }));
const LOOKS: readonly Look[] = [
  ...[12, 11.5, 11, 10.5].map((size) => ({ size, room: 1 })),
  ...[1, 0.85, 0.7].map((room) => ({ size: 10, room })),
];

/** A sheet of A4, in millimetres. */
const SHEET = 297;

/**
 * A page of prose as one sheet of A4, as roomy as it can be.
 * Throws an Error that names the file when it does not fit, or when something in it has no form on paper.
 */
export function oneSheet(page: Page, corpus: Corpus, site: Site): Uint8Array<ArrayBuffer> {
  const document = printedPage(page, corpus, site);
  let over = 0;
  for (const look of isSimple(page.address) ? SIMPLE_LOOKS : LOOKS) {
    const { pdf, sheets, lastFilled } = typeset(document, look);
    if (sheets === 1) return pdf();
    over = (sheets - 2) * SHEET + lastFilled;
  }
  throw new Error(
    `${page.file}: pdf: een A4 is promised, and the page runs over by ${Math.ceil(over / 10)} cm, at its smallest letters; ` +
      'shorten it, or leave pdf out of its head',
  );
}
