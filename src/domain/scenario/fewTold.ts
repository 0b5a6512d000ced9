/** So many things of one kind are told one by one. */
const MOST_TOLD = 10;

/** Sentences of one kind for a reader, each once, and no more than one can read: the others are counted. */
export function fewTold(sentences: readonly string[]): string[] {
  const all = [...new Set(sentences)];
  if (all.length <= MOST_TOLD) return all;
  return [...all.slice(0, MOST_TOLD), `Zo zijn er nog ${all.length - MOST_TOLD}.`];
}
