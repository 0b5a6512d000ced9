import { unitWord } from '../../../domain/format.ts';
import type { KnownFact, Register } from '../../../domain/register.ts';
import type { Unit } from '../../../schema/fact.ts';
import { holdFromNought, holdToUnit, unitOfFirst } from '../../core/axis.ts';
import type { FormContent } from '../../core/content.ts';
import { DrawingError, type DrawingPath } from '../../core/drawingError.ts';
import { figuresOf, holdOurs } from '../../core/figures.ts';
import { holdLoud } from '../../core/loud.ts';
import type { Tone } from '../../core/palette.ts';

/** One bar: a value from nought, in the unit of the chart. */
export interface Bar {
  /** Id of its figure. */
  fact: string;
  label: string;
  value: number;
  /** The value as it is printed beside the bar. */
  text: string;
  /** What the title is about. */
  loud: boolean;
  /** Counted by the source: full. Expected, or worked out by us: an open bar with a dashed edge. */
  counted: boolean;
  /** Its figure is words that say it is about nought: a mark there, and no number. */
  atNought: boolean;
}

/** Bars that belong together, under a heading where there is more than one group. */
interface BarGroup {
  heading: string | undefined;
  bars: readonly Bar[];
}

/** Bars in groups, all in one unit. */
export interface Bars {
  unit: Unit;
  /** What is counted, as it stands behind a number: `mensen`; not there for euros and shares. */
  unitName?: string | undefined;
  /** Results: below nought is a shortage. */
  results: boolean;
  tone: Tone;
  /** Whether one bar is louder than the others; all have the tone where none is. */
  peaked: boolean;
  groups: readonly BarGroup[];
}

/** The bars of a chart; the first with a number gives the unit of the axis. Throws a DrawingError when a figure is not there or does not fit that axis. */
export function barsRows({ groups, tone, results, loud }: FormContent<'bars'>, register: Register): Bars {
  const { fact, fill, single } = figuresOf(register);
  const read = groups.map(({ heading, bars }, group) => ({
    heading: heading === undefined ? undefined : fill(heading, ['groepen', group, 'kop']),
    bars: bars.map(({ fact: id, label: words, open, atNought }, bar) => {
      const path = ['groepen', group, 'staven', bar];
      const label = fill(words, [...path, 'label']);
      const shown = { fact: id, label, counted: !open, atNought, loud: id === loud };
      if (atNought) return { ...shown, figure: undefined, value: 0, text: inWordsOnly(fact(id, [...path, 'feit']), [...path, 'feit']) };
      const figure = single(id, [...path, 'feit']);
      holdOurs(figure, label, [...path, 'label']);
      return { ...shown, figure, value: figure.value, text: figure.text };
    }),
  }));
  const figures = read.flatMap(({ bars }) => bars.flatMap(({ figure }) => figure ?? []));
  const unit = unitOfFirst(figures, ['groepen']);
  (results ? holdToUnit : holdFromNought)(unit, figures);
  if (loud !== undefined)
    holdLoud(
      loud,
      groups.flatMap(({ bars }) => bars.map(({ fact: id }) => id)),
    );
  return {
    unit,
    unitName: unitWord(unit),
    results,
    tone,
    peaked: loud !== undefined,
    groups: read.map(({ heading, bars }) => ({
      heading,
      bars: bars.map(({ fact, label, value, text, counted, atNought, loud }) => ({ fact, label, value, text, counted, atNought, loud })),
    })),
  };
}

/** The words of a figure that is no number. Throws a DrawingError when it is one: a number stands where it belongs. */
function inWordsOnly({ id, unit, short }: KnownFact, path: DrawingPath): string {
  if (unit !== 'tekst') throw new DrawingError(`"${id}" is a number (${short}); leave out op_nul, and it stands where it belongs`, path);
  return short;
}
