import type { Register } from '../../../domain/register.ts';
import type { Unit } from '../../../schema/fact.ts';
import { holdFromNought, unitOfFirst } from '../../core/axis.ts';
import type { FormContent } from '../../core/content.ts';
import { figuresOf, holdOurs } from '../../core/figures.ts';
import type { Tone } from '../../core/palette.ts';

/** One bar: a value from nought up, in the unit of the chart. */
interface Bar {
  /** Id of its figure. */
  fact: string;
  label: string;
  value: number;
  /** The value as it is printed beside the bar. */
  text: string;
  /** Counted by the source: full. Expected, or worked out by us: an open bar with a dashed edge. */
  counted: boolean;
}

/** Bars that belong together, under a heading where there is more than one group. */
interface BarGroup {
  heading: string | undefined;
  bars: readonly Bar[];
}

/** Bars in groups, all in one unit. */
export interface Bars {
  unit: Unit;
  tone: Tone;
  groups: readonly BarGroup[];
}

/** The bars of a chart; the first gives the unit of the axis. Throws a DrawingError when a figure is not there or does not fit that axis. */
export function barsRows({ groups, tone }: FormContent<'bars'>, register: Register): Bars {
  const { fill, single } = figuresOf(register);
  const read = groups.map(({ heading, bars }, group) => ({
    heading: heading === undefined ? undefined : fill(heading, ['groepen', group, 'kop']),
    bars: bars.map(({ fact, label: words, open }, bar) => {
      const path = ['groepen', group, 'staven', bar];
      const [label, figure] = [fill(words, [...path, 'label']), single(fact, [...path, 'feit'])];
      holdOurs(figure, label, [...path, 'label']);
      return { fact, label, figure, counted: !open };
    }),
  }));
  const figures = read.flatMap(({ bars }) => bars.map(({ figure }) => figure));
  const unit = unitOfFirst(figures, ['groepen']);
  holdFromNought(unit, figures);
  return {
    unit,
    tone,
    groups: read.map(({ heading, bars }) => ({
      heading,
      bars: bars.map(({ fact, label, figure: { value, text }, counted }) => ({ fact, label, value, text, counted })),
    })),
  };
}
