/** What can be taken along: its name in what is kept, and as readers see it. */
export const KINDS = {
  cijfer: 'Cijfer',
  grafiek: 'Grafiek',
  argument: 'Argument',
  vraag: 'Open vraag',
  verschil: 'Verschil tussen bronnen',
  begrip: 'Begrip',
  pagina: 'Pagina',
  tekst: 'Tekst',
  scenario: 'Scenario',
  afweging: 'Afweging',
} as const;
export type Kind = keyof typeof KINDS;

/** A stretch of text, or a place in the sources of its item, from 0. */
export type Run = string | number;
export type Paragraph = readonly Run[];

/** A table in words. */
export interface Table {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Something of the site as it was when a reader took it along. */
export interface Taken {
  kind: Kind;
  /** Where it stands on the site, without the base path: `/cijfers/iets/`, `/rijk/#bedrag`, `/scenario/#v=2&…`. */
  address: string;
  title: string;
  /** The figure in full, where it is one. */
  value?: string;
  text: readonly Paragraph[];
  /** Footnotes, as the site gives them to be cited. */
  sources: readonly string[];
  table?: Table;
  /** The chart whose picture goes along: its id, and what it says to who cannot see it. */
  picture?: { chart: string; description: string };
  /** The date of the edition that it was taken from, as `2026-11-28`. */
  edition: string;
}

/** Something in a memo, with what the reader wrote to it. */
export interface MemoItem extends Taken {
  /** Names it among all items, for as long as the memo is kept. */
  id: string;
  /** The day on which it was taken, as `2026-11-28`. */
  on: string;
  heading: string;
  note: string;
  /** Whether its table stands in the memo. */
  withTable: boolean;
}

/** What a reader takes along, in their own order and with their own words. */
export interface Memo {
  heading: string;
  note: string;
  items: readonly MemoItem[];
}

export const EMPTY_MEMO: Memo = { heading: '', note: '', items: [] };

/** Whether nothing stands in it, not even words of the reader's own. */
export function isEmpty({ heading, note, items }: Memo): boolean {
  return items.length === 0 && heading === '' && note === '';
}

/** The words of a text alone, without what points at sources. */
export function wordsOf(text: readonly Paragraph[]): string[] {
  return text.map((runs) => runs.filter((run) => typeof run === 'string').join(''));
}
