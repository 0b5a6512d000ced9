import type { Corpus } from '../../corpus/corpus.ts';
import { formatMoment } from '../../domain/format.ts';
import { cached } from '../files/cached.ts';
import type { Site } from '../pdf/printedPage.ts';
import { typesetBook, TYPESETTER } from '../pdf/typeset.ts';
import { bookOf } from './bookOf.ts';
import { epub } from './epub.ts';
import { plainText } from './plain.ts';
import { wholeOf, type Whole } from './whole.ts';

/** Where the whole stands, as a page and with its files. */
export const READING_ADDRESS = '/leesversie/';

/** The files of the whole: how each is called, what it is and whom it is for. */
export const EDITIONS = {
  pdf: { file: 'wegwijzer.pdf', type: 'application/pdf', book: { size: 11, small: 8.5 } },
  large: { file: 'wegwijzer-grote-letter.pdf', type: 'application/pdf', book: { size: 18, small: 18 } },
  epub: { file: 'wegwijzer.epub', type: 'application/epub+zip' },
  text: { file: 'wegwijzer.txt', type: 'text/plain; charset=utf-8' },
} as const;
export type Edition = keyof typeof EDITIONS;

/** The editions that a build makes: the books take a quarter of a minute, so `npm run pdf` asks for them. */
export const EDITIONS_MADE: readonly Edition[] = process.env['WITH_BOOKS'] === 'yes' ? ['pdf', 'large', 'epub', 'text'] : ['epub', 'text'];

const made = new Map<Edition, Promise<Uint8Array>>();

/** The bytes of an edition; of a build each is made once. Throws an Error in words when something in it has no form there. */
export function editionOf(edition: Edition, corpus: Corpus, site: Site): Promise<Uint8Array> {
  const before = made.get(edition) ?? make(edition, corpus, site);
  made.set(edition, before);
  return before;
}

async function make(edition: Edition, corpus: Corpus, site: Site): Promise<Uint8Array> {
  const own = EDITIONS[edition];
  // Large letters and the narrow screen of a reader take the narrow drawings.
  const whole = wholeOf(corpus, site, site.absolute, edition === 'pdf' ? 'wide' : 'narrow');
  const origin = originOf(site);
  if ('book' in own) {
    const book = bookOf(whole, origin, site.absolute(READING_ADDRESS), own.book.size);
    return cached([book, own.book, TYPESETTER], 'pdf', () => Promise.resolve(typesetBook(book, own.book.size, own.book.small).pdf()));
  }
  if (edition === 'epub') return epub(whole, origin, site);
  return new TextEncoder().encode(plainText(whole, `${origin}, ${site.absolute(READING_ADDRESS)}`));
}

/** Of which site and edition a file is, in words. */
function originOf({ name, version, edition }: Site): string {
  return `${name}, versie ${version} van ${formatMoment(edition)}`;
}

/** How many sheets a book has; 0 for what has none. */
export function sheetsOf(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

/** The whole as the page of the site has it: what is not in it is a link inside the site. */
export function wholeForSite(corpus: Corpus, site: Site, href: (address: string) => string): Whole {
  return wholeOf(corpus, site, href, 'wide');
}
