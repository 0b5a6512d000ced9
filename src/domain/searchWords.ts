import type { SearchWords } from '../schema/searchWords.ts';

/**
 * The words under which a text should be found besides its own: the other words of each group that it holds
 * a word of, and the parts of the compounds in it. Each once, in the order of the list.
 */
export function extraSearchWords(text: string, { groups, compounds }: Pick<SearchWords, 'groups' | 'compounds'>): string[] {
  const folded = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  const holds = (word: string): boolean => folded.includes(` ${word.toLowerCase()} `);
  const alike = groups.filter((group) => group.some(holds)).flatMap((group) => group.filter((word) => !holds(word)));
  const parts = Object.entries(compounds)
    .filter(([compound]) => holds(compound))
    // What a word begins with, and what a hyphen parts, it is found by anyway.
    .flatMap(([compound, found]) =>
      found.filter((part) => !holds(part) && !`-${compound}`.toLowerCase().includes(`-${part.toLowerCase()}`)),
    );
  return [...new Set([...alike, ...parts])];
}
