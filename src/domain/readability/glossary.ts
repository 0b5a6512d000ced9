import type { Term } from '../../schema/term.ts';

/** A term where it stands in a text. */
export interface TermUse {
  id: string;
  /** Whether it stands there under its own name, not under another that sources or readers use for it. */
  ownName: boolean;
  start: number;
  end: number;
}

/** Finds the terms of the list in a text, under any of their names and inflected; of two at one place the longest. */
export function createGlossary(terms: readonly Pick<Term, 'id' | 'term' | 'aliases'>[]): (text: string) => TermUse[] {
  const named = new Map(
    terms.flatMap(({ id, term, aliases }) =>
      [...aliases, term].map((name) => [name.toLowerCase(), { id, ownName: name === term }] as const),
    ),
  );
  const names = [...named.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return () => [];
  const pattern = new RegExp(`(?<!\\p{L})(${names.map(escaped).join('|')})(?:en|e|n|s|’s|'s)?(?!\\p{L})`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const use = named.get((match[1] ?? '').toLowerCase());
      return use ? [{ ...use, start: match.index, end: match.index + match[0].length }] : [];
    });
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
