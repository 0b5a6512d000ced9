// cspell:ignore predc punct
import type { Token } from './token.ts';

/** Relations in which the word that hangs on another says more than that one: the noun of a preposition, the verb of an auxiliary. */
const SAYS_MORE = new Set(['vc', 'body', 'predc']);

/**
 * Words between a word and the one that it depends on, at most; undefined for a sentence of one word. Frog hangs a noun on its preposition and
 * a verb on its auxiliary; LiNT-II was fitted with a parser that does the reverse, so the tree is turned to that first.
 */
export function longestDependency(tokens: readonly Token[]): number | undefined {
  const words = tokens.flatMap((token, at) => (isSign(token) ? [] : [at + 1]));
  if (words.length < 2) return undefined;
  const between = (one: number, other: number): number =>
    words.filter((place) => place > Math.min(one, other) && place < Math.max(one, other)).length;
  const tree = turned(tokens);
  return Math.max(0, ...words.flatMap((place) => tree.headsOf(place).map((head) => between(place, head))));
}

function isSign({ tag, relation }: Token): boolean {
  return tag.startsWith('LET(') || relation === 'punct';
}

/** The tree of a sentence with the words that say most on top. Places count from 1. */
function turned(tokens: readonly Token[]): { headsOf: (place: number) => number[] } {
  const at = (place: number): Token | undefined => tokens[place - 1];
  const children = tokens.map((_, index) => tokens.flatMap(({ head }, other) => (head === index + 1 ? [other + 1] : [])));

  /** The word that takes the place of this one; undefined where it keeps it. */
  function replaces(place: number): number | undefined {
    const tag = at(place)?.tag ?? '';
    return children[place - 1]?.find((child) => {
      const relation = at(child)?.relation ?? '';
      return SAYS_MORE.has(relation) || (relation === 'obj1' && tag.startsWith('VZ(')) || (relation === 'cnj' && !tag.startsWith('WW('));
    });
  }

  function top(place: number): number {
    const child = replaces(place);
    return child === undefined ? place : top(child);
  }

  /** The words that a word depends on; a part of a coordination depends on what the whole of it depends on. */
  function headsOf(place: number): number[] {
    if (replaces(place) !== undefined) return [top(place)];
    let current = place;
    for (let head = at(current)?.head ?? 0; head > 0; head = at(current)?.head ?? 0) {
      if (replaces(head) !== current && at(current)?.relation !== 'cnj') return headsFrom(current, head);
      current = head;
    }
    return [];
  }

  /** A subject of one coordinated verb is that of the others too. */
  function headsFrom(place: number, head: number): number[] {
    const verb = at(head);
    if (at(place)?.relation !== 'su' || verb?.relation !== 'cnj') return [top(head)];
    return (children[verb.head - 1] ?? []).filter((other) => at(other)?.relation === 'cnj').map(top);
  }

  return { headsOf };
}
