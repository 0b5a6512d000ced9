import { LATER_SIGN } from '../../schema/source.ts';
import { isSimple } from '../simplePages.ts';

/** What a result of the search can be, in words for readers. */
export const RESULT_KINDS = [
  'Vraag van inwoners',
  'Begrip',
  'Model',
  'Pagina',
  'Eenvoudige uitleg',
  'Actueel',
  'Debat',
  'Uitleg',
  'Scenario',
  'Open vraag',
  'Grafiek',
  'Verschil',
  'Argument',
  'Tabel',
  'Cijfer',
  'Bron',
  'Overzicht',
] as const;

/** One kind of result. */
export type ResultKind = (typeof RESULT_KINDS)[number];

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
  if (address.startsWith('/debat/')) return 'Debat';
  return isSimple(address) ? 'Eenvoudige uitleg' : undefined;
}
