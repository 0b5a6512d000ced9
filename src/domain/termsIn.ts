import type { Term } from '../schema/term.ts';

/** The terms that stand in a text as words of their own, whatever their capitals, in the order of the list. */
export function termsIn(text: string, terms: readonly Term[]): Term[] {
  const words = text.toLowerCase();
  return terms.filter(({ term }) => new RegExp(`(?<!\\p{L})${escaped(term.toLowerCase())}(?!\\p{L})`, 'u').test(words));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
