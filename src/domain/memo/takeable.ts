import type { Taken } from './item.ts';

/** What the page of citations gives of something that can be taken along whole; its footnote stands beside it, and the rest on its own page. */
export interface Takeable extends Pick<Taken, 'kind' | 'address' | 'title' | 'value' | 'picture' | 'edition'> {
  /** Paragraphs in words. */
  text: readonly string[];
}
