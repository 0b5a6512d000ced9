import type { HTMLElement } from 'node-html-parser';

/** Numbers as they are printed: `1.234,5`, `2035`, `26,9`. */
function numbersIn(text: string): string[] {
  return text.match(/\d(?:[\d.,]*\d)?/g) ?? [];
}

/** The cells of the tables inside a part of a page, as text. */
export function cellsOf(part: HTMLElement | null): string[] {
  return part?.querySelectorAll('th, td').map(({ text }) => text.replace(/\s+/g, ' ').trim()) ?? [];
}

/**
 * Cells with a number that does not stand among what is known.
 * @param known texts that hold every number that may stand there
 */
export function strangeNumbers(cells: readonly string[], known: readonly string[]): string[] {
  const allowed = new Set(known.flatMap(numbersIn));
  return cells.filter((cell) => numbersIn(cell).some((number) => !allowed.has(number)));
}
