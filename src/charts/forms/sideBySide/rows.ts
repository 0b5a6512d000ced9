import type { Register } from '../../../domain/register.ts';
import type { FormContent } from '../../core/content.ts';
import { figuresOf } from '../../core/figures.ts';

/** One figure, and what must be known to read it: whose it is, and whom or what it is about. */
export interface SideBySideRow {
  /** Id of the figure. */
  fact: string;
  who: string;
  about: string;
  /** The figure as readers see it. */
  text: string;
}

/** The figures of a chart that are not to be compared. Throws a DrawingError when one is not there. */
export function sideBySideRows({ rows }: FormContent<'sideBySide'>, register: Register): SideBySideRow[] {
  const { fact, fill } = figuresOf(register);
  return rows.map(({ fact: id, who, about }, row) => ({
    fact: id,
    who: fill(who, ['rijen', row, 'wie']),
    about: fill(about, ['rijen', row, 'over']),
    text: fact(id, ['rijen', row, 'feit']).short,
  }));
}
