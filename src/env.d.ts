declare namespace App {
  interface Locals {
    /** The page of prose being drawn, set by its layout before its text is drawn. */
    page?: import('./corpus/corpus.ts').Page;
    /** The notes of the page being drawn, set with it. */
    notes?: import('./domain/notes.ts').Notes;
    /** Of the story: its notes by step, each step with a list of its own. */
    stepNotes?: import('./domain/story/stepNotes.ts').StepNotes;
    /** Of the comparison: by the number of a note, the classes of the models whose cells lean on it. */
    noteClasses?: ReadonlyMap<number, readonly string[]>;
    /** The terms of the page being drawn, set with its notes. */
    words?: readonly import('./schema/term.ts').Term[];
    /** Numbers of the notes that already stand in the margin of this page. */
    notesInMargin?: Set<number>;
    /** How many marks of each note, by its number, stand on this page so far. */
    marksDrawn?: Map<number, number>;
  }
}
