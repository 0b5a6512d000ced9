/** One line of a list, or the lines that begin with the same word. */
export type Gathered<T> = { word: string; members: readonly T[] } | { word?: undefined; one: T };

/**
 * The lines of a list in their order; those that may be gathered and begin with a word that many of them begin with are gathered where the first of them
 * stands, so that the list can be scanned.
 * @param many how many lines of one word are gathered, at least
 * @param mayBe whether a line may be gathered; all others stay where they are
 */
export function gatherByFirstWord<T extends { label: string }>(
  lines: readonly T[],
  many: number,
  mayBe: (line: T) => boolean,
): Gathered<T>[] {
  const byWord = Map.groupBy(lines.filter(mayBe), firstWord);
  return lines.flatMap((one): Gathered<T>[] => {
    const word = firstWord(one);
    const members = byWord.get(word) ?? [];
    if (members.length < many || !mayBe(one)) return [{ one }];
    return members[0] === one ? [{ word, members }] : [];
  });
}

function firstWord({ label }: { label: string }): string {
  return /^[^\s,]+/.exec(label)?.[0] ?? '';
}
