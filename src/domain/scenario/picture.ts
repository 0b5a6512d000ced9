import type { OpenBand } from './band.ts';

/** A chart of a version: its id, and the words around it that do not change with the inputs. */
export interface Chart {
  id: string;
  title: string;
  subtitle: string;
  unit: string;
  /** What to fill in before there is anything to draw. */
  missing: string;
}

/** What a chart shows for one scenario, as figures; how it is drawn, `src/charts/scenario` decides. */
export type Picture = PathsPicture | AmountPicture;

/** What a panel is about, by which charts choose its colour: people, money, or one execution model. */
type PictureTone = 'people' | 'money' | 'klassiek' | 'beschut-werk' | 'partieel' | 'integraal' | 'gecombineerd';

/** Figures through the years, a panel each. Other scenarios are drawn in it by the same ids. */
export interface PathsPicture {
  kind: 'paths';
  /** What the first column of its table holds. */
  head: string;
  panels: readonly {
    /** Id of the figure among the paths of an outcome. */
    path: string;
    title: string;
    tone: PictureTone;
  }[];
  /** A figure as it stands in the drawing, where there is little room. */
  short: (value: number) => string;
  /** A figure with its ends as it stands in the table. */
  full: (band: OpenBand) => string;
}

/** What one amount consists of: the whole first, then what covers it, each from where the one before ended. */
export interface AmountPicture {
  kind: 'amount';
  /** What the second column of its table holds. */
  head: string;
  parts: readonly {
    label: string;
    /** The amount as it is printed. */
    text: string;
    /** What a reader must know of it. */
    remark: string | undefined;
    /** Ends, in euros; `toHigh` differs from `to` when the end lies between two amounts. */
    from: number;
    to: number;
    toHigh: number;
    kind: 'costs' | 'paid' | 'announced' | 'open';
  }[];
}

/** The title of a chart and what it shows, in words that change with the scenario. */
export interface ChartWords {
  title: string;
  description: string;
}
