import type { Register } from '../../../domain/register.ts';
import { holdFromNought } from '../../core/axis.ts';
import type { FormContent } from '../../core/content.ts';
import { DrawingError, type DrawingPath } from '../../core/drawingError.ts';
import { figuresOf, holdOurs, type Figure, type Figures } from '../../core/figures.ts';
import { holdLoud } from '../../core/loud.ts';

/** An amount in one year, or on the long run when the source gives no year. */
export interface LanePoint {
  /** Id of its figure. */
  fact: string;
  /** A year, or undefined for a point without one: "structureel". */
  year: number | undefined;
  /** That year as readers see it. */
  when: string;
  euro: number;
  text: string;
  /** From another source than the lane itself: drawn as a diamond. */
  other: boolean;
  /** What the title is about. */
  loud: boolean;
}

/** One amount for all years from the first to the last, when the source divides it no further. */
export interface LaneTotal {
  /** Id of its figure. */
  fact: string;
  from: number;
  to: number;
  euro: number;
  /** The amount with what is to be known of it, together and apart. */
  text: string;
  amount: string;
  remark: string;
  /** What the title is about. */
  loud: boolean;
}

/** One stream of money: amounts in years, or one amount over a period. */
export interface Lane {
  label: string;
  points: readonly LanePoint[];
  total: LaneTotal | undefined;
}

/** Streams of money, and what stands above amounts without a year. */
export interface MoneyLanes {
  lanes: readonly Lane[];
  longRun: string;
}

type LaneContent = FormContent<'moneyLanes'>['lanes'][number];

/** Streams with the amounts and years of the register. Throws a DrawingError when an amount is not there or not in euros, or has no single year. */
export function moneyLanesRows({ lanes, longRun, loud }: FormContent<'moneyLanes'>, register: Register): MoneyLanes {
  const figures = figuresOf(register);
  const noYear = figures.fill(longRun, ['zonder_jaar']);
  const read = lanes.map(({ label, points, total }, index): Lane => {
    const path = ['stromen', index];
    return {
      label: figures.fill(label, [...path, 'label']),
      points: points.map((point, place) => ({
        ...pointOf(point, [...path, 'punten', place], noYear, figures),
        loud: point.fact === loud,
      })),
      total: total && { ...totalOf(total, [...path, 'samen'], figures), loud: total.fact === loud },
    };
  });
  if (read.every(({ points, total }) => !total && points.every(({ year }) => year === undefined)))
    throw new DrawingError('no stream has an amount in a year; write one that has', ['stromen']);
  holdLoud(
    loud,
    lanes.flatMap(({ points, total }) => [...points.map(({ fact }) => fact), ...(total ? [total.fact] : [])]),
  );
  return { lanes: read, longRun: noYear };
}

function pointOf(point: LaneContent['points'][number], path: DrawingPath, longRun: string, figures: Figures): Omit<LanePoint, 'loud'> {
  const { value, text } = euros(point.fact, [...path, 'feit'], figures);
  const { otherSource } = point;
  const name = otherSource === undefined ? text : `${text} ${figures.fill(otherSource, [...path, 'andere_bron'])}`;
  return { fact: point.fact, ...whenOf(point, path, longRun, figures), euro: value, text: name, other: otherSource !== undefined };
}

/** The year of an amount: that of the figure `jaar`, or what the amount concerns, or none. */
function whenOf(
  { fact, year, withoutYear }: LaneContent['points'][number],
  path: DrawingPath,
  longRun: string,
  { fact: find }: Figures,
): Pick<LanePoint, 'year' | 'when'> {
  if (withoutYear) return { year: undefined, when: longRun };
  const written = year === undefined ? undefined : find(year, [...path, 'jaar']);
  const found = String(written ? written.value : find(fact, [...path, 'feit']).concerns);
  if (!/^\d{4}$/.test(found))
    throw new DrawingError(`figure "${year ?? fact}" has no single year; write jaar: with a figure that is one, or zonder_jaar: true`, [
      ...path,
      year === undefined ? 'feit' : 'jaar',
    ]);
  return { year: Number(found), when: written?.short ?? found };
}

function totalOf({ fact, remark }: NonNullable<LaneContent['total']>, path: DrawingPath, figures: Figures): Omit<LaneTotal, 'loud'> {
  const { value, text } = euros(fact, [...path, 'feit'], figures);
  const [from, to] = (figures.fact(fact, [...path, 'feit']).concerns ?? '').split('–').map(Number);
  if (!from || !to)
    throw new DrawingError(`figure "${fact}" concerns no period; write betreft: with two years and a dash between them`, [...path, 'feit']);
  const known = figures.fill(remark, [...path, 'uitleg']);
  return { fact, from, to, euro: value, text: `${text}${known}`, amount: text, remark: known.replace(/^[;,]\s*/, '') };
}

function euros(id: string, path: DrawingPath, { single }: Figures): Figure & { value: number } {
  const figure = single(id, path);
  holdFromNought('euro', [figure]);
  // A stream has no words for one of its amounts.
  holdOurs(figure, '', path);
  return figure;
}
