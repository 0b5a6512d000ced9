import type { Source } from '../../schema/source.ts';

/** A name as the Citation Style Language has it: a person in parts, or a body as it stands. */
export type CslName = { family: string; given: string; 'non-dropping-particle'?: string } | { literal: string };

/** A work as the Citation Style Language has it (CSL-JSON). */
export interface CslItem {
  id: string;
  type: 'document' | 'webpage';
  language: 'nl-NL';
  author?: readonly CslName[];
  title: string;
  /** What kind of document it is. */
  genre?: string;
  /** The reference number, as printed. */
  number?: string;
  publisher?: string;
  version?: string;
  URL?: string;
  issued?: { 'date-parts': [number[]]; circa?: true };
  /** When a later source was last read. */
  accessed?: { 'date-parts': [number[]] };
  /** The place in the document. */
  note?: string;
}

/** The site as others cite it: its name, the version of its texts, and that version's date. */
export interface Edition {
  site: string;
  version: string;
  date: string;
}

/** A source document as others cite it. */
export function itemOfSource(source: Source): CslItem {
  const { date, later } = source;
  const { authors, publisher, genre, dateInferred } = source.citing;
  return {
    id: source.id,
    type: later ? 'webpage' : 'document',
    language: 'nl-NL',
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    title: source.title,
    ...(genre !== undefined && { genre }),
    ...(source.reference !== undefined && { number: source.reference }),
    ...(publisher !== undefined && { publisher }),
    ...(later && { URL: later.address, accessed: { 'date-parts': [datePartsOf(later.seen)] } }),
    ...(date !== undefined && { issued: { 'date-parts': [datePartsOf(date)], ...(dateInferred && { circa: true }) } }),
  };
}

/** Something on this site as others cite it: the site is its author, the edition its date. */
export function itemOfSite(id: string, title: string, address: string, edition: Edition): CslItem {
  return {
    id,
    type: 'webpage',
    language: 'nl-NL',
    author: [{ literal: edition.site }],
    title,
    version: edition.version,
    URL: address,
    issued: { 'date-parts': [datePartsOf(edition.date)] },
  };
}

function nameOf(author: Source['citing']['authors'][number]): CslName {
  if ('body' in author) return { literal: author.body };
  const { family, initials, particle } = author;
  return { family, given: initials, ...(particle !== undefined && { 'non-dropping-particle': particle }) };
}

/** `2023-07-06` as [2023, 7, 6]; a moment without a day or month has fewer parts. */
function datePartsOf(moment: string): number[] {
  return moment.split('-').map(Number);
}
