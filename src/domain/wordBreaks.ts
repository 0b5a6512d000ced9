// cspell:ignore heid heids ings
import { partsOf, type Compounds } from './search/compounds.ts';

/** What a part may lose where another follows it: the ending of `baan` in `banen`, that of `aandeel` in `aandelen`. */
const ENDING = 2;
/** The shortest piece of a word that may stand on a line by itself, in letters. */
const SHORTEST = 3;
/** The ending before which a word that is no compound may be parted, as in `verantwoordelijk-heid`; not `onderscheid`. */
const SUFFIX = /(?<=\p{L}{5})(?<!sc)(?:heid|heden|schap|schappen)$/u;
/** What may stand between two parts. */
const LINK = /^(?:|e|en|er|n|s|heids|ings)$/;

/**
 * Where a long word may be parted at the end of a line: between the parts of a compound, as `samenstellingen.yaml` has them, and nowhere within one.
 * @returns positions in the word, the first letter of a part each, lowest first; none where nobody knows the parts
 */
export function wordBreaks(word: string, compounds: Compounds): number[] {
  const letters = bare(word);
  if (letters.length !== word.length) return [];
  const found: number[] = [];
  let end = 0;
  for (const part of partsOf(word, compounds).map(bare)) {
    const place = placeOf(part, letters, end);
    if (place === undefined) continue;
    if (place.from > 0) found.push(place.from);
    end = place.to;
  }
  const suffix = found.length === 0 ? SUFFIX.exec(letters)?.index : undefined;
  const all = suffix === undefined ? found : [suffix];
  // Behind a hyphen every browser parts a word by itself.
  return all.filter((at) => at >= SHORTEST && letters.length - at >= SHORTEST && letters[at - 1] !== '-');
}

/** A word with a sign wherever it may be parted. Without the signs it is the word as it was. */
export function withBreaks(word: string, compounds: Compounds, sign: string): string {
  const breaks = [0, ...wordBreaks(word, compounds), word.length];
  return breaks
    .slice(1)
    .map((to, index) => word.slice(breaks[index], to))
    .join(sign);
}

/** Where a part stands in a word behind what is known already; at its beginning it may have lost its ending. */
function placeOf(part: string, word: string, after: number): { from: number; to: number } | undefined {
  for (const known of [part, part.slice(0, -ENDING)]) {
    if (known.length < SHORTEST) continue;
    const from = word.indexOf(known, after);
    if (from !== -1 && (after === 0 || LINK.test(word.slice(after, from)))) return { from, to: from + known.length };
  }
  return undefined;
}

/** A word in small letters, without their accents, and as long as it was. */
function bare(word: string): string {
  return Array.from(word.toLowerCase(), (letter) => letter.normalize('NFD')[0] ?? letter).join('');
}
