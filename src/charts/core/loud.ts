import { DrawingError } from './drawingError.ts';

/**
 * Holds what is to be loud to what is drawn. Throws a DrawingError when it is not there. Forms ask it last: a mistake in what is drawn
 * would else be told as one in what is loud.
 */
export function holdLoud(loud: string, drawn: readonly string[]): void {
  if (!drawn.includes(loud)) throw new DrawingError(`"${loud}" is not drawn here; write one of: ${drawn.join(', ')}`, ['nadruk']);
}

/** Where a scale must end so that each share of it has room for the words after it: `share` of the scale from 0 to 1, `words` in units of the scene. */
export function endWithRoom(start: number, width: number, members: readonly { share: number; words: number }[]): number {
  return Math.min(width, ...members.flatMap(({ share, words }) => (share > 0 ? [start + (width - words - start) / share] : [])));
}
