import type { Tone } from './palette.ts';
import { textWidth, type Mark } from './scene.ts';

const LINE_HEIGHT = 1.25;

/** Cuts a text into lines no wider than a width in units of the scene, in letters of a size and a weight; a word that is wider stands alone. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1) ?? ''} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How a block of text is set. */
export interface TextStyle {
  size: number;
  fill: Tone;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
  halo?: boolean;
  loud?: boolean;
}

/** Lines of text below each other; `y` is the base of the first. */
export function textLines(lines: readonly string[], x: number, y: number, style: TextStyle): Mark[] {
  return lines.map((text, index): Mark => ({ kind: 'text', x, y: y + index * style.size * LINE_HEIGHT, text, ...style }));
}

/** How high so many lines are, from the top of the first to just below the last. */
export function linesHeight(count: number, size: number): number {
  return count * size * LINE_HEIGHT;
}
