import type { Unit } from '../../schema/fact.ts';
import type { ChartDrawing } from '../core/scene.ts';

/** A number of the reader's own: what it is called, and what it is. */
export interface Own {
  name: string;
  value: number;
}

/** What a number of the reader is held against: an amount, or the ends of a range. */
export interface Held {
  label: string;
  low: number;
  high: number;
}

/** What a chart becomes with a number of the reader beside its own. */
export interface OwnSide {
  unit: Unit;
  /** Whether a number below nought can stand there. */
  belowNought: boolean;
  held: readonly Held[];
  drawing: (own: Own | undefined) => ChartDrawing;
}

/** Stands behind the name of the number, in the drawing and the table: nobody should take it for a figure of the sources. */
export const OF_THE_READER = 'uw eigen getal';
