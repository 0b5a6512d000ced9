import type { FactUse, Prose } from '../schema/prose.ts';
import type { Source } from '../schema/source.ts';
import { formatMoment, formatNumber, inShort, spoken, spokenText } from './format.ts';
import { ingredients, type Register } from './register.ts';

/** A place in a source document. */
export interface Place {
  document: string;
  place: string;
}

/** A numbered note at the foot of a page. */
export interface Note extends Place {
  /** 1 for the first note of the page. */
  number: number;
  /** How many places in the text of the page show its number. */
  marks: number;
}

/** The numbered notes of one page, in the order in which its text leans on them. */
export interface Notes {
  readonly all: readonly Note[];
  /** The notes of a fact: one, or one for each ingredient of a derived fact. */
  ofFact(id: string): readonly Note[];
  /** The note of a place. Throws when the page does not lean on that place. */
  ofPlace(place: Place): Note;
}

/** What a text leans on, in its order: a figure of the register or a place in a source. */
export type Leaning = { fact: string } | Place;

/** The places that a fact leans on: its own, or those of its ingredients. */
export function placesOf(id: string, register: Register): Place[] {
  const fact = register.get(id);
  if (fact.source) return [fact.source];
  return ingredients(fact).flatMap((other) => placesOf(other, register));
}

/**
 * Numbers the notes of a page by what its text leans on, in order, so that each place gets one number,
 * whatever order components are drawn in.
 */
export function collectNotes(leanings: readonly Leaning[], register: Register): Notes {
  const all: Note[] = [];
  const numbered = new Map<string, Note>();
  const keyOf = ({ document, place }: Place): string => `${document}\n${place}`;

  for (const leaning of leanings) {
    const places = 'fact' in leaning ? placesOf(leaning.fact, register) : [leaning];
    for (const [key, { document, place }] of new Map(places.map((place) => [keyOf(place), place]))) {
      const note = numbered.get(key) ?? { document, place, number: all.length + 1, marks: 0 };
      if (note.marks === 0) all.push(note);
      note.marks += 1;
      numbered.set(key, note);
    }
  }

  function ofPlace(place: Place): Note {
    const note = numbered.get(keyOf(place));
    if (!note) throw new Error(`the page does not lean on ${place.document}, ${place.place}`);
    return note;
  }

  return {
    all,
    ofPlace,
    ofFact: (id) => [...new Set(placesOf(id, register).map(ofPlace))],
  };
}

/** The id of a mark in the text: `noot-3b` is the second place that shows note 3. */
export function markId(number: number, place: number): string {
  return `noot-${number}${markLetters(place)}`;
}

/** The letters of the place that shows a note, from 0: a, b, … z, aa, ab, … */
export function markLetters(place: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (place % 26));
  return place < 26 ? last : markLetters(Math.floor(place / 26) - 1) + last;
}

/** A place in words: "Iroko, notitie (februari 2025), paragraaf 4, punt 1". */
export function describePlace(place: Place, sources: readonly Source[]): string {
  return spokenText(citePlace(place, sources));
}

/** A place in words, its source apart from where in it: "Iroko, notitie" and " (februari 2025), paragraaf 4, punt 1". */
export function describePlaceInParts(place: Place, sources: readonly Source[]): { source: string; where: string } {
  const { short } = sourceOf(place.document, sources);
  return { source: spokenText(short), where: spokenText(citePlace(place, sources).slice(short.length)) };
}

/** A place as a citation has it: "Iroko, notitie (februari 2025), § 4, punt 1". */
function citePlace({ document, place }: Place, sources: readonly Source[]): string {
  const source = sourceOf(document, sources);
  return `${source.short} (${dateOfSource(source)}), ${place}`;
}

/** The date of a source in words; of a later one without a date, the day on which it was read. */
export function dateOfSource({ date, later }: Pick<Source, 'date' | 'later'>): string {
  if (date !== undefined) return formatMoment(date);
  return later ? `zonder datum; gelezen op ${formatMoment(later.seen)}` : 'zonder datum';
}

/** The address of a source in its list: papers and later sources have lists of their own. */
export function addressOfSource({ id, later }: Pick<Source, 'id' | 'later'>): string {
  return later ? `/bronnen/later/#${id}` : `/bronnen/#${id}`;
}

/** Whether something leans on a later source: the second class of evidence. */
export function isLater(places: readonly Pick<Place, 'document'>[], sources: readonly Source[]): boolean {
  return places.some(({ document }) => sourceOf(document, sources).later !== undefined);
}

/** The last day on which the later sources among some places were read; undefined where there are none. */
export function updatedTo(places: readonly Place[], sources: readonly Source[]): string | undefined {
  return places
    .flatMap(({ document }) => sourceOf(document, sources).later?.seen ?? [])
    .sort()
    .at(-1);
}

/** The source of that id; throws an Error that names those there are. */
export function sourceOf(id: string, sources: readonly Source[]): Source {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) throw new Error(`there is no source "${id}"; write one of: ${sources.map((candidate) => candidate.id).join(', ')}`);
  return source;
}

/** A figure as a text has it, in words: whole, or the part that the text asks for. */
export function factText(use: FactUse, register: Register): string {
  return spoken(factTextInShort(use, register));
}

function factTextInShort({ fact: id, form }: FactUse, register: Register): string {
  const { value, unit, qualifiers, concerns, asOf, short } = register.get(id);
  switch (form) {
    case 'betreft':
      return concerns ?? formatMoment(asOf);
    case 'jaar':
      return typeof value === 'string' ? value.slice(0, 4) : short;
    case 'getal':
      return typeof value === 'number' ? [...qualifiers, formatNumber(value)].join(' ') : short;
    case 'omvang':
      return inShort(typeof value === 'number' ? Math.abs(value) : value, unit);
    case 'vol':
      return short;
  }
}

/** A text with its figures in it, in words: for titles, descriptions and search. */
export function fillFacts(text: Prose, register: Register): string {
  return filled(text, (use) => factText(use, register));
}

/** A text with its figures in it, in their short form: for labels inside a chart. */
export function fillFactsInShort(text: Prose, register: Register): string {
  return filled(text, (use) => factTextInShort(use, register));
}

function filled(text: Prose, figure: (use: FactUse) => string): string {
  return text.parts.map((part) => (typeof part === 'string' ? part : figure(part))).join('');
}
