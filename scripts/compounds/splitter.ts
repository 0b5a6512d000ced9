/** Proposals of the parts of Dutch compounds, by a kept list of words. One in eight is wrong; a person looks at each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';

/** What may stand between two parts, the likeliest first. */
const LINKS = ['', 's', 'en', 'e', 'er', 'n'];
const SHORTEST_PART = 3;

/** Whether the word list of the spell check has a word, in small letters. */
export function dutchWords(): (word: string) => boolean {
  const packageFile = createRequire(import.meta.url).resolve('@cspell/dict-nl-nl/cspell-ext.json');
  const words = decodeTrie(gunzipSync(readFileSync(join(dirname(packageFile), 'Dutch.trie.gz'))));
  return (word) => words.has(word);
}

/** The parts of a compound as words by themselves: as few as can be, the shortest of them as long as can be; undefined where none are found. */
export function proposedParts(word: string, isWord: (part: string) => boolean): string[] | undefined {
  return splitsOf(word, isWord).sort((a, b) => a.length - b.length || shortest(b) - shortest(a))[0];
}

function splitsOf(word: string, isWord: (part: string) => boolean): string[][] {
  const found: string[][] = [];
  for (let end = SHORTEST_PART; end <= word.length - SHORTEST_PART; end += 1) {
    const [head, rest] = [firstPart(word.slice(0, end), isWord), word.slice(end)];
    if (head === undefined) continue;
    if (isWord(rest)) found.push([head, rest]);
    else found.push(...splitsOf(rest, isWord).map((parts) => [head, ...parts]));
  }
  return found;
}

/** The word that the beginning of a compound is, without what links it to the rest. */
function firstPart(beginning: string, isWord: (part: string) => boolean): string | undefined {
  return LINKS.filter((link) => beginning.endsWith(link))
    .map((link) => beginning.slice(0, beginning.length - link.length))
    .find((part) => part.length >= SHORTEST_PART && isWord(part));
}

function shortest(parts: readonly string[]): number {
  return Math.min(...parts.map(({ length }) => length));
}
