import type { Band, OpenBand } from './band.ts';
import type { Scenario } from './inputs.ts';
import type { ChartWords, Picture } from './picture.ts';

/** Figures through the years, by ids that versions share where they mean the same. Undefined while an input that they lean on is empty. */
export interface Paths {
  years: readonly number[];
  /** People or euros. */
  bands: Readonly<Record<string, readonly Band[] | undefined>>;
  /** Indices: null in a year in which there is nothing left to divide by. */
  indices: Readonly<Record<string, readonly (OpenBand | null)[] | undefined>>;
}

/** What comes of a scenario: its figures, and all that is said of them. What cannot be computed says so. */
export interface Outcome {
  /** Number of the version. */
  version: number;
  paths: Paths;
  /** In a few sentences. */
  summary: () => readonly string[];
  /** Inputs that cannot be together, or that are likely a mistake, in sentences. */
  warnings: () => readonly string[];
  /** The results at the first and last year, a line each; with the options that another scenario picked when two stand side by side. */
  lines: (choices?: Scenario['choices']) => readonly ResultLine[];
  inputs: () => readonly { label: string; value: string; unit: string }[];
  /** What a chart shows, by its id; undefined for a chart that the version does not have. */
  picture: (chart: string) => Picture | undefined;
  /** Title and description of the charts, by id; a chart that is left out keeps its own. */
  chartWords: () => Readonly<Record<string, ChartWords | undefined>>;
  /** The results of which can be asked which assumption weighs most. */
  outputs: readonly Output[];
  /** Which assumption weighs most for an output in a year (0 = the first). Undefined when it cannot be computed. */
  tornado: (output: string, year: number) => Tornado | undefined;
  /** Amounts that the sources give, beside the results: never a year that no source names. */
  amounts: () => readonly SourceAmount[];
  /** Every figure that is computed, one a row: what links of the version give for ever. Page and files may show fewer. */
  rows: () => Promise<readonly ResultRow[]>;
  /** Inputs and results as text for a memo, with the address that gives them again. */
  toText: (address: string) => string;
  /** The same as CSV and as JSON. What makes files is fetched when a file is first asked for. */
  toCsv: (address: string) => Promise<string>;
  toJson: (address: string) => Promise<string>;
  /** The same formulas as a spreadsheet. */
  toSpreadsheet: () => Promise<string>;
}

/** A result at the first and the last year, in words, and its last middle for a difference. */
export interface ResultLine {
  /** By which the same result of another scenario is found, of another version too. */
  id: string;
  label: string;
  first: string;
  last: string;
  /** The last middle, rounded as it is shown. */
  lastMid: number | undefined;
  format: (value: number) => string;
}

/** An amount that a source gives for the whole country, and the reader's part of it. */
export interface SourceAmount {
  label: string;
  /** The year or years that the source names; in words where it names none. */
  when: string;
  /** In words, with what the source says of it ("bijna", "in totaal"), and in euros. */
  national: string;
  nationalEuro: number;
  /** The same of the reader's part; undefined while no part is filled. */
  here: string | undefined;
  hereEuro: Band | undefined;
  /** Who gives the amount. */
  source: string;
}

/** A result whose sensitivity can be asked for. */
export interface Output {
  id: string;
  label: string;
  unit: 'mensen' | 'index' | 'euro';
}

/** The result with all inputs in the middle, and with one at a time at its low and at its high, the widest first. */
export interface Tornado {
  mid: number;
  swings: readonly Swing[];
}

/** One bar of the tornado. */
export interface Swing {
  /** What moves: the key of a parameter, or a figure of the sources. */
  key: string;
  label: string;
  atLow: number;
  atHigh: number;
}

/** One figure of the results. */
export interface ResultRow {
  result: string;
  unit: 'mensen' | 'index' | 'euro';
  year: number;
  low: number;
  mid: number;
  /** Null where, at that end, nobody is left. */
  high: number | null;
}
