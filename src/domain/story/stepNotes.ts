import type { Register } from '../register.ts';
import { markId, placesOf, type Leaning, type Note, type Notes } from '../notes.ts';

/** A note as one list of sources has it: the first list that has it gives its address, each other one has an address of its own. */
export interface ListedNote extends Note {
  id: string;
  /** Places of its marks among all marks of the note on the page, from 0: only those that this list is for. */
  places: readonly number[];
}

/** The notes of a story by the step that leans on them. */
export interface StepNotes {
  /** The sources of a step, in the order of their numbers. Throws when there is no such step. */
  ofStep(id: string): readonly ListedNote[];
  /** The sources of what stands outside the steps. */
  readonly around: readonly ListedNote[];
  /** The address, within the page, of the note that a mark leads to: the one in the mark's own list. */
  idAt(number: number, place: number): string;
}

/**
 * Gives each step its own list of the page's notes; the numbers stay those of the page.
 * @param notes all notes of the page
 * @param steps what each step leans on, in the order of the page, each with the id of the step; what the page leans on besides comes first
 */
export function notesBySteps(
  notes: Notes,
  steps: readonly (readonly [id: string, leanings: readonly Leaning[]])[],
  register: Register,
): StepNotes {
  const used = steps.map(([id, leanings]) => [id, leanings.flatMap((leaning) => notesOf(leaning, notes, register))] as const);
  const inSteps = Map.groupBy(
    used.flatMap(([, marks]) => marks),
    ({ number }) => number,
  );
  const placed = new Map<number, number>();
  const ids = new Map<string, string>();
  const listed = (note: Note, marks: number, step: string): ListedNote => {
    const from = placed.get(note.number) ?? 0;
    placed.set(note.number, from + marks);
    const places = Array.from({ length: marks }, (_, index) => from + index);
    const id = from === 0 ? `noot-${note.number}` : `noot-${note.number}-${step}`;
    for (const place of places) ids.set(markId(note.number, place), id);
    return { ...note, id, places };
  };
  const around = notes.all
    .map((note) => [note, note.marks - (inSteps.get(note.number)?.length ?? 0)] as const)
    .filter(([, marks]) => marks > 0)
    .map(([note, marks]) => listed(note, marks, ''));
  const lists = new Map(
    used.map(([id, marks]) => {
      const ofStep = [...new Set(marks)].sort((one, other) => one.number - other.number);
      return [id, ofStep.map((note) => listed(note, marks.filter((mark) => mark === note).length, id))];
    }),
  );

  return {
    around,
    ofStep: (id) => {
      const list = lists.get(id);
      if (!list) throw new Error(`the story has no step "${id}"`);
      return list;
    },
    idAt: (number, place) => ids.get(markId(number, place)) ?? `noot-${number}`,
  };
}

function notesOf(leaning: Leaning, notes: Notes, register: Register): Note[] {
  const places = 'fact' in leaning ? placesOf(leaning.fact, register) : [leaning];
  return [...new Set(places.map((place) => notes.ofPlace(place)))];
}
