import type { ShownKind } from '../../domain/search/kinds.ts';

/** One place of the site that can answer a question. */
export interface SearchRecord {
  /** Address inside the site, with the fragment: `/rijk/beschut-werk/#bedrag`. */
  url: string;
  /** Its heading, question, term or name; of a chart what it claims. */
  title: string;
  /** The short title of the page that it stands on. */
  page: string;
  kind: ShownKind;
  /** Whether something newer took its place. */
  overtaken: boolean;
  /** The sentence that answers, as a reader would read it. */
  answer: string;
  /** What that sentence leans on, in a few words. */
  source: string | undefined;
  /** Everything else that it should be found by. */
  text: string;
  /** Words that it should be found by besides its own. */
  words: string;
}
