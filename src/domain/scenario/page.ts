import { PAGE_1 } from './v1/page.ts';
import type { Chart } from './picture.ts';

/** What only the pages need of a version, as they are built: words that do not change with the inputs, and no part of any script. */
export interface VersionPage {
  /** The charts, in the order of the page. */
  charts: readonly Chart[];
  /** Which group of people passes through which company, for the page of formulas. */
  served: { groups: readonly string[]; companies: readonly { name: string; shares: readonly string[] }[] };
  /** What the model cannot say, in sentences. */
  limits: readonly string[];
  /** Most years from first to last. */
  longestPeriod: number;
}

export { PAGE_1 };
