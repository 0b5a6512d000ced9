/** A value with its low and high: low ≤ mid ≤ high, in the unit of what it belongs to. All three are the same for a certain value. */
export interface Triple {
  low: number;
  mid: number;
  high: number;
}

/** A figure of the results: its middle, and the lowest and highest that the inputs allow. */
export type Band = Triple;

/** A figure of the results whose high end is null when, at that end, there is nothing left to divide by. */
export interface OpenBand {
  low: number;
  mid: number;
  high: number | null;
}

/** A value without range. */
export function certain(value: number): Triple {
  return { low: value, mid: value, high: value };
}
