import type { HTMLElement } from 'node-html-parser';
import { tidy } from './inlineText.ts';

/**
 * A table as a line for each row: its first cell, then each other behind what its column is called. An empty cell is left out.
 * @param say what a cell says, in one line
 */
export function tableLines(table: HTMLElement, say: (cell: HTMLElement) => string): string[] {
  const caption = table.querySelector('caption');
  const told = caption && !table.closest('figure') ? say(caption) : '';
  const cellsIn = (row: HTMLElement): HTMLElement[] => row.querySelectorAll('th, td');
  const heads = table.querySelectorAll('thead th, thead td').map(({ text }) => tidy(text));
  const rows = table.querySelectorAll('tr').filter((row) => row.parentNode?.tagName !== 'THEAD');
  const lines = rows.flatMap((row) => {
    const line = rowLine(cellsIn(row).map(say), heads);
    return line === '' ? [] : [`- ${line}`];
  });
  return [...(told === '' ? [] : [`Tabel: ${told}`]), ...(lines.length === 0 ? [] : [lines.join('\n')])];
}

function rowLine([first = '', ...others]: readonly string[], heads: readonly string[]): string {
  const told = others.flatMap((cell, at) => (cell === '' ? [] : [named(cell, heads[at + 1] ?? '')]));
  return [first, told.join('; ')].filter((part) => part !== '').join(': ');
}

function named(cell: string, head: string): string {
  return head === '' ? cell : `${head}: ${cell}`;
}
