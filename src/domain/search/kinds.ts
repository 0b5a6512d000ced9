import { LATER_SIGN } from '../../schema/source.ts';
import { isSimple } from '../simplePages.ts';

/**
 * What a result of the search can be, in words for readers, each with its standing: how well a result of that kind explains. What
 * collects stands low, so that a list of everything never comes before the page that explains.
 */
export const RESULT_KINDS = {
  'Vraag van inwoners': 10,
  Begrip: 9,
  Model: 9,
  Pagina: 8,
  'Eenvoudige uitleg': 8,
  Actueel: 8,
  Uitleg: 8,
  Scenario: 6,
  'Open vraag': 6,
  Grafiek: 6,
  Verschil: 5,
  Tabel: 4,
  Cijfer: 4,
  Bron: 3,
  Overzicht: 1,
} as const;

/** One kind of result. */
export type ResultKind = keyof typeof RESULT_KINDS;

/** A kind as a result shows it: with the sign of the second class where it leans on a later source. */
export type ShownKind = ResultKind | `${ResultKind}${typeof LATER_SIGN}`;

/** A kind with the sign of the second class where it leans on a later source. */
export function shownKind(kind: ResultKind, later: boolean): ShownKind {
  return later ? `${kind}${LATER_SIGN}` : kind;
}

/** What a page of prose is called among results. */
export function kindOfPage(address: string, isModel: boolean): ResultKind {
  if (address.startsWith('/scenario/')) return 'Scenario';
  if (isModel) return 'Model';
  return ownKind(address) ?? 'Pagina';
}

/** What a section of a page is called; on the pages for residents a section that asks is one of their questions. */
export function kindOfSection(address: string, heading: string): ResultKind {
  if (address.startsWith('/inwoners/') && heading.endsWith('?')) return 'Vraag van inwoners';
  return ownKind(address) ?? 'Uitleg';
}

/** The kind of pages that are one class of their own, sections included. */
function ownKind(address: string): ResultKind | undefined {
  if (address.startsWith('/actueel/')) return 'Actueel';
  return isSimple(address) ? 'Eenvoudige uitleg' : undefined;
}
