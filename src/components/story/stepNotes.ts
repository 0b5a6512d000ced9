import { leaningsOfParts } from '../../corpus/page/leanings.ts';
import { componentsIn } from '../../corpus/page/parts.ts';
import { notesBySteps, type StepNotes } from '../../domain/story/stepNotes.ts';
import type { ComponentProps } from '../../schema/components.ts';
import type { Page } from '../../corpus/corpus.ts';
import { models, notesOf, register } from '../collections.ts';

/** The notes of the story, by the step that leans on them. */
export function stepNotesOf(page: Page): StepNotes {
  const steps = componentsIn(page.parts).flatMap((part) =>
    part.name === 'Stap' ? [[(part.props as ComponentProps<'Stap'>).id, leaningsOfParts(part.children, models)] as const] : [],
  );
  return notesBySteps(notesOf(page), steps, register);
}
