import { stem } from './stem.ts';

/** Compounds with their parts, and long words that are none, found in whatever form a word has. */
export interface Compounds {
  parts: ReadonlyMap<string, readonly string[]>;
  single: ReadonlySet<string>;
}

/** The reviewed words of `samenstellingen.yaml`, to be looked up by `partsOf` and `isReviewed`. */
export function compoundsOf(list: { compounds: Readonly<Record<string, readonly string[]>>; single?: readonly string[] }): Compounds {
  return {
    parts: new Map(Object.entries(list.compounds).map(([word, parts]) => [keyOf(word), parts])),
    single: new Set(list.single?.map(keyOf)),
  };
}

/** The parts of a compound, or of its term, as words that a reader could type: `loonkostensubsidies` gives loon, kosten, subsidie and loonkosten. None for any other word. */
export function partsOf(word: string, { parts }: Compounds): readonly string[] {
  return parts.get(keyOf(word)) ?? [];
}

/** Whether somebody looked at a word, in any of its forms: as a compound, or as a word that is none. */
export function isReviewed(word: string, { parts, single }: Compounds): boolean {
  const key = keyOf(word);
  return parts.has(key) || single.has(key);
}

const SHORTEST_PART = 4;
/** What may stand between two parts, the likeliest first. */
const LINKS = ['', 's', 'en', 'e'];

/** The two known parts of a word that the site does not have, the shorter of them as long as can be; undefined where there are none. */
export function splitUnknown(word: string, isKnown: (part: string) => boolean): readonly [string, string] | undefined {
  let best: readonly [string, string] | undefined;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (!isKnown(tail)) continue;
    const link = LINKS.find((each) => head.endsWith(each) && at - each.length >= SHORTEST_PART && isKnown(head.slice(0, at - each.length)));
    if (link === undefined) continue;
    const split = [head.slice(0, at - link.length), tail] as const;
    if (best === undefined || shorter(split) > shorter(best)) best = split;
  }
  return best;
}

function shorter([head, tail]: readonly [string, string]): number {
  return Math.min(head.length, tail.length);
}

/** A word without capitals, accents and hyphens, and without its ending. */
function keyOf(word: string): string {
  return stem(
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^\p{L}]/gu, ''),
  );
}
