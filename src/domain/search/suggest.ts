/** Words this short have too many neighbours to guess from. */
const SHORTEST = 4;
/** From here on the first letter may be the slip. */
const SURE_OF_START = 8;
/** From here on two slips are forgiven. */
const LONG = 9;

/**
 * The word of the site that a word was probably meant as; undefined when none is near.
 * @param words words of the site, those that matter most first: of two that are as near the first is taken
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  if (word.length < SHORTEST || /\d/.test(word)) return undefined;
  const allowed = word.length < LONG ? 1 : 2;
  let best: string | undefined;
  let least = allowed + (word.length < SURE_OF_START ? 0.1 : 0.6);
  for (const other of words) {
    if (Math.abs(other.length - word.length) > allowed) continue;
    // A slip in the first letter is rare; a word that begins otherwise must be nearer.
    const distance = slips(word, other, allowed + 1) + (other.startsWith(word.charAt(0)) ? 0 : 0.5);
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

/** How many slips lie between two words: a letter too many, too few, another one, or two neighbours changed; counting stops at a limit. */
function slips(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) >= limit) return limit;
    [before, row] = [row, next];
  }
  return row[b.length] ?? limit;
}
