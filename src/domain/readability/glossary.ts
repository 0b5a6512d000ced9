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
  const pattern = new RegExp(`(?<!\\p{L})(${names.map(inflected).join('|')})(?:en|e|n|s|’s|'s)?(?!\\p{L})`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = (match[1] ?? '').toLowerCase();
      const use = named.get(found) ?? named.get(found.replace(/v$/, 'f').replace(/z$/, 's'));
      return use ? [{ ...use, start: match.index, end: match.index + match[0].length }] : [];
    });
}

/** A name as a pattern; its last letter may change before an ending: bedrijf, bedrijven. */
function inflected(name: string): string {
  return escaped(name)
    .replace(/f$/, '[fv]')
    .replace(/(?<=[^s])s$/, '[sz]');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
