import type { Corpus } from './corpus.ts';

/**
 * Where the one reading of the content is kept for the length of a build. Astro runs its integrations and its pages in one process but in two
 * graphs of modules, so a module of our own would be there twice; what hangs at this symbol is there once.
 */
const PLACE = Symbol.for('wegwijzer-participatiewet:corpus');

interface Holder {
  [PLACE]?: Corpus;
}

/** Hands the corpus to the pages. */
export function shareCorpus(corpus: Corpus): void {
  (globalThis as Holder)[PLACE] = corpus;
}

/** The corpus that the build or the development server read. Throws when nothing was read, or what was read has mistakes. */
export function sharedCorpus(): Corpus {
  const corpus = (globalThis as Holder)[PLACE];
  if (!corpus) throw new Error('the content has not been read; the integration in astro.config.mjs does that before pages are drawn');
  return corpus;
}
