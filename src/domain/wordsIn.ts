/** A text as its words are compared, whatever their capitals and accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Whether every word that a reader typed stands in a text that `fold` made ready; no words stand in every text. */
export function hasWords(folded: string, typed: string): boolean {
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
