import type { Page } from '../../corpus/corpus.ts';
import { terms, notesOf } from '../collections.ts';
import { wordsOf } from '../fact/words.ts';

/** Sets what the components of a page of prose share while it is drawn: itself, its notes, and the terms that it explains. */
export function beginPage(locals: App.Locals, page: Page): void {
  locals.page = page;
  locals.notes = notesOf(page);
  locals.words = wordsOf(page.parts, terms);
  locals.notesInMargin = new Set();
  locals.marksDrawn = new Map();
}
