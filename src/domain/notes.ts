import { FACT_PLACEHOLDER } from '../schema/prose.ts';
import type { Source } from '../schema/source.ts';
import { formatMoment } from './format.ts';
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
}

/** The numbered notes of one page, in the order in which its text leans on them. */
export interface Notes {
  readonly all: readonly Note[];
  /** The notes of a fact: one, or one for each ingredient of a derived fact. */
  ofFact(id: string): readonly Note[];
  /** The note of a place. Throws when the page does not lean on that place. */
  ofPlace(place: Place): Note;
}

const USE = /\{feit:([a-z0-9-]+)\}|<Feit\s+id="([a-z0-9-]+)"|<Bron\s+id="([a-z0-9-]+)"\s+plek="([^"]+)"/g;

/** The places that a fact leans on: its own, or those of its ingredients. */
export function placesOf(id: string, register: Register): Place[] {
  const fact = register.get(id);
  if (fact.source) return [fact.source];
  return ingredients(fact).flatMap((other) => placesOf(other, register));
}

/**
 * Collects the notes of a page from its texts (front matter first, then the body),
 * so that each place gets one number, whatever order components are drawn in.
 */
export function collectNotes(texts: readonly string[], register: Register): Notes {
  const all: Note[] = [];

  function noteAt({ document, place }: Place): Note | undefined {
    return all.find((note) => note.document === document && note.place === place);
  }

  for (const match of texts.join('\n').matchAll(USE)) {
    const [, inText, inComponent, document, place] = match;
    const factId = inText ?? inComponent;
    const places = factId !== undefined ? placesOf(factId, register) : [{ document: document ?? '', place: place ?? '' }];
    for (const found of places) {
      if (!noteAt(found)) all.push({ document: found.document, place: found.place, number: all.length + 1 });
    }
  }

  function ofPlace(place: Place): Note {
    const note = noteAt(place);
    if (!note) throw new Error(`the page does not lean on ${place.document}, ${place.place}`);
    return note;
  }

  return {
    all,
    ofPlace,
    ofFact: (id) => [...new Set(placesOf(id, register).map(ofPlace))],
  };
}

/** A note in words: "Iroko, notitie (februari 2025), § 4, punt 1". */
export function describePlace({ document, place }: Place, sources: readonly Source[]): string {
  const source = sourceOf(document, sources);
  return `${source.short} (${formatMoment(source.date)}), ${place}`;
}

/** The source of that id; throws an Error that names those there are. */
export function sourceOf(id: string, sources: readonly Source[]): Source {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) throw new Error(`there is no source "${id}"; write one of: ${sources.map((candidate) => candidate.id).join(', ')}`);
  return source;
}

/** A text cut at its fact placeholders, in order: plain pieces and fact ids. */
export function splitFacts(text: string): ({ text: string } | { fact: string })[] {
  const parts: ({ text: string } | { fact: string })[] = [];
  let end = 0;
  for (const match of text.matchAll(FACT_PLACEHOLDER)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ fact: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** A text with its placeholders replaced by the facts' texts, for titles, descriptions and exports. */
export function fillFacts(text: string, register: Register): string {
  return splitFacts(text)
    .map((part) => ('text' in part ? part.text : register.get(part.fact).text))
    .join('');
}
