import type { Datum } from '../../domain/files/datum.ts';
import type { Table } from '../../domain/table.ts';
import { letterWidth } from './letterWidths.ts';
import type { Tone } from './palette.ts';

interface Paint {
  fill?: Tone;
  stroke?: Tone;
  strokeWidth?: number;
  /** Lengths of dash and gap, for a line that is an assumption or an open block. */
  dash?: readonly [dash: number, gap: number];
  /** Round ends, for pieces of one line that must meet without a gap; of letters, round corners. */
  round?: true;
  /** 0 to 1; whole when left out. */
  opacity?: number;
  /** The one thing that the title is about: its shape, and its words in the largest letters of the drawing. */
  loud?: boolean;
  /** What the mark stands for, so that it is known again in another state of the same picture; see `blend`. */
  key?: string;
}

/** One placed mark of a chart. All lengths are in units of the scene. */
export type Mark =
  | ({ kind: 'rect'; x: number; y: number; width: number; height: number } & Paint)
  | ({ kind: 'line'; x1: number; y1: number; x2: number; y2: number } & Paint)
  | ({ kind: 'diamond'; x: number; y: number; radius: number } & Paint)
  | ({ kind: 'circle'; x: number; y: number; radius: number } & Paint)
  /** A curve that leaves and arrives level. */
  | ({ kind: 'link'; x1: number; y1: number; x2: number; y2: number } & Paint)
  /** Straight lines from corner to corner, and back to the first unless it is open. */
  | ({ kind: 'polygon'; corners: readonly (readonly [x: number, y: number])[]; open?: true } & Paint)
  | ({
      kind: 'text';
      x: number;
      y: number;
      text: string;
      size: number;
      anchor?: 'start' | 'middle' | 'end';
      bold?: boolean;
      halo?: boolean;
    } & Paint);

/** Where a block stands and how large it is, in units of the scene. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a cell of the chart's table stands in the drawing, so that it can be pointed at and read. */
export interface Point extends Box {
  /** Row of the table, 0 for the first below its head. */
  row: number;
  /** Column of the table; 0, the name of the row, stands for the whole row. */
  column: number;
}

/** A chart with every mark in its place: numbers only, ready to be drawn. */
export interface Scene {
  width: number;
  height: number;
  marks: readonly Mark[];
  points: readonly Point[];
}

/** The two widths at which each chart is drawn; CSS shows the one that fits (docs/decisions/chart-widths.md). */
export const WIDTHS = { narrow: 320, wide: 576 } as const;
export type WidthName = keyof typeof WIDTHS;

/**
 * Sizes of letters in a drawing, so that they are 13 to 17 px wherever it is shown: `text` for names and values, `small` for what
 * repeats, `loud` for the one value that the title is about.
 */
export const LETTERS = {
  narrow: { text: 15, small: 15, loud: 24 },
  wide: { text: 15, small: 14, loud: 26 },
} as const;

/** A chart that can be drawn: its scene at either width, and the table behind it. */
export interface ChartDrawing {
  scene: (width: WidthName) => Scene;
  table: Table;
  /** Its figures, for a file; left out where it shows words, or is no chart of the site's own content. */
  data?: readonly Datum[];
}

/** How wide a text is at most, in units of the scene, in letters of a size and a weight. */
export function textWidth(text: string, size: number, bold = false): number {
  return Array.from(text).reduce((sum, letter) => sum + letterWidth(letter, bold), 0) * size;
}

/** The box that a mark takes up. */
export function boundsOf(mark: Mark): { left: number; right: number; top: number; bottom: number } {
  switch (mark.kind) {
    case 'rect':
      return { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
    case 'line':
    case 'link':
      return {
        left: Math.min(mark.x1, mark.x2),
        right: Math.max(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        bottom: Math.max(mark.y1, mark.y2),
      };
    case 'polygon': {
      const [xs, ys] = [mark.corners.map(([x]) => x), mark.corners.map(([, y]) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    }
    case 'diamond':
    case 'circle':
      return { left: mark.x - mark.radius, right: mark.x + mark.radius, top: mark.y - mark.radius, bottom: mark.y + mark.radius };
    case 'text': {
      const width = textWidth(mark.text, mark.size, mark.bold);
      const left = mark.anchor === 'middle' ? mark.x - width / 2 : mark.anchor === 'end' ? mark.x - width : mark.x;
      return { left, right: left + width, top: mark.y - mark.size * 0.8, bottom: mark.y + mark.size * 0.25 };
    }
  }
}
