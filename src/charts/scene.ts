import type { Tone } from './palette.ts';

interface Paint {
  fill?: Tone;
  stroke?: Tone;
  strokeWidth?: number;
  /** Lengths of dash and gap, for a line that is an assumption or an open block. */
  dash?: readonly [dash: number, gap: number];
}

/** One placed mark of a chart. All lengths are in units of the scene. */
export type Mark =
  | ({ kind: 'rect'; x: number; y: number; width: number; height: number } & Paint)
  | ({ kind: 'line'; x1: number; y1: number; x2: number; y2: number } & Paint)
  | ({ kind: 'diamond'; x: number; y: number; radius: number } & Paint)
  | ({ kind: 'text'; x: number; y: number; text: string; size: number; anchor?: 'start' | 'middle' | 'end'; bold?: boolean } & Paint);

/** A chart with every mark in its place: numbers only, ready to be drawn. */
export interface Scene {
  width: number;
  height: number;
  marks: readonly Mark[];
}

/** The two widths at which each chart is drawn; CSS shows the one that fits (docs/decisions/chart-widths.md). */
export const WIDTHS = { narrow: 320, wide: 640 } as const;
export type WidthName = keyof typeof WIDTHS;

/** The rows behind a chart, as text for the table and as raw values for a spreadsheet. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

const AVERAGE_CHARACTER = 0.56;

/** About how wide a text is, in units of the scene; an upper estimate for the text face. */
export function textWidth(text: string, size: number): number {
  return text.length * size * AVERAGE_CHARACTER;
}

/** The box that a mark takes up. */
export function boundsOf(mark: Mark): { left: number; right: number; top: number; bottom: number } {
  switch (mark.kind) {
    case 'rect':
      return { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
    case 'line':
      return {
        left: Math.min(mark.x1, mark.x2),
        right: Math.max(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        bottom: Math.max(mark.y1, mark.y2),
      };
    case 'diamond':
      return { left: mark.x - mark.radius, right: mark.x + mark.radius, top: mark.y - mark.radius, bottom: mark.y + mark.radius };
    case 'text': {
      const width = textWidth(mark.text, mark.size);
      const left = mark.anchor === 'middle' ? mark.x - width / 2 : mark.anchor === 'end' ? mark.x - width : mark.x;
      return { left, right: left + width, top: mark.y - mark.size * 0.8, bottom: mark.y + mark.size * 0.25 };
    }
  }
}
