import type { Page } from '../../corpus/corpus.ts';
import { isLater, placesOf } from '../../domain/notes.ts';
import { LATER_SIGN } from '../../schema/source.ts';
import { isSimple } from '../../domain/simplePages.ts';
import { register, sources } from '../collections.ts';

/** What a page of prose is called among results. */
export function kindOfPage({ address, info }: Page): string {
  if (address.startsWith('/actueel/')) return 'Actueel';
  if (isSimple(address)) return 'Eenvoudige uitleg';
  return info.model ? 'Model' : 'Uitleg';
}

/** What a figure is called among results, with the sign of the second class where it leans on a later source. */
export function kindOfFact(id: string): string {
  return isLater(placesOf(id, register), sources) ? `Cijfer${LATER_SIGN}` : 'Cijfer';
}
