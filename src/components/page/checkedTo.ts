import type { Corpus, Page } from '../../corpus/corpus.ts';
import { updatedTo } from '../../domain/notes.ts';

/**
 * Until when we looked for news on a page, as a date; undefined where nobody did.
 * A line on what happened since can say that nothing was found, without a source: then somebody looked all the same.
 */
export function checkedTo(
  page: Page,
  { notesOf, laterPlacesOn, sources, upkeep }: Pick<Corpus, 'notesOf' | 'laterPlacesOn' | 'sources' | 'upkeep'>,
): string | undefined {
  return updatedTo([...notesOf(page).all, ...laterPlacesOn(page)], sources) ?? (page.info.since && upkeep?.checks.at(-1)?.on);
}
