import type { Page } from '../../corpus/corpus.ts';
import { isLater, placesOf } from '../../domain/notes.ts';
import { kindOfPage as kindOf, shownKind, type ShownKind } from '../../domain/search/kinds.ts';
import { register, sources } from '../collections.ts';

/** What a page of prose is called among results. */
export function kindOfPage({ address, info }: Page): ShownKind {
  return kindOf(address, info.model !== undefined);
}

/** What a figure is called among results, with the sign of the second class where it leans on a later source. */
export function kindOfFact(id: string): ShownKind {
  return shownKind('Cijfer', isLater(placesOf(id, register), sources));
}
