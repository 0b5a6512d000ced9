import type { NamedDocument } from '../schema/document.ts';
import type { Source } from '../schema/source.ts';
import { formatMoment } from './format.ts';
import { sourceOf } from './notes.ts';

/** The fixed addresses by which the state gives its papers, the questions of members and the laws. */
const PAPERS = 'https://zoek.officielebekendmakingen.nl/kst-';
const QUESTIONS = 'https://www.tweedekamer.nl/kamerstukken/detail?id=';
const LAWS = 'https://wetten.overheid.nl/jci1.3:c:';

/**
 * The address of a document on another site: as a source prints it, or by its number.
 * A law has a reference by the standard jci 1.3, which leads to the text of today.
 * @param article of a law: "10b"; without it the address is of the whole law
 * @returns undefined where the sources give neither address nor number
 */
export function documentAddress(named: NamedDocument, article?: string): string | undefined {
  const { printedAddress, paperNumber, questionNumber, lawNumber } = named;
  if (lawNumber !== undefined) return `${LAWS}${lawNumber}${article === undefined ? '' : `&artikel=${article}`}`;
  if (paperNumber !== undefined) return `${PAPERS}${paperNumber.replace(' ', '').replace(', nr. ', '-')}.html`;
  if (questionNumber !== undefined) return QUESTIONS + questionNumber;
  return printedAddress;
}

/** The number by which a document is known, in words: "Kamerstuk 34 352, nr. 245"; undefined where it has none. */
export function documentNumber({ paperNumber, questionNumber, lawNumber }: NamedDocument): string | undefined {
  return paperNumber === undefined ? (questionNumber ?? lawNumber) : `Kamerstuk ${paperNumber}`;
}

/**
 * What a link to a document says of it, for readers: that it leads to another site, and how old what we know of it is.
 * A law is shown as it is today; of anything else the date is that of the first source that names it.
 */
export function outsideWords(named: NamedDocument, sources: readonly Source[]): string {
  if (named.lawNumber !== undefined) return 'buiten deze site; de wet zoals die nu is';
  const [first] = named.namedIn;
  const date = (first && sourceOf(first.document, sources).date) ?? '';
  return `buiten deze site; genoemd ${/-\d\d-/.test(date) ? 'op' : 'in'} ${formatMoment(date)}`;
}
