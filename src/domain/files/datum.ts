import type { Unit } from '../../schema/fact.ts';

/** One figure of a chart for a file: what the chart calls it, and where the figure comes from. */
export type Datum = {
  what: string;
  /** The heading, source or kind that it belongs to. */
  group?: string | undefined;
  /** What stands beside it. */
  remark?: string | undefined;
  /** The year or period as the chart has it, where that is not the figure's own. */
  when?: string | undefined;
} & (
  | { fact: string; moment?: undefined }
  /** A moment: when something was, by a figure that is a date or that concerns a year. */
  | { fact: string; moment: string }
  /** A number out of a series. */
  | { fact?: undefined; moment?: undefined; year: string; value: number; unit: Unit }
);
