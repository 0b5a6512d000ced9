import { formatEuro, formatNumber } from '../../domain/format.ts';
import type { Unit } from '../../schema/fact.ts';
import { DrawingError, type DrawingPath } from './drawingError.ts';

/** What stands on an axis of numbers, from its lowest value to its highest. */
export interface OnAxis {
  /** What the author knows it by, in quotes: `"gemeenten-verwachten-krimp"`. */
  name: string;
  unit: Unit;
  low: number;
  high: number;
  /** Where it was asked for. */
  path: DrawingPath;
}

const WHOLE_PERCENT = 100;

/** Units that count one by one. Each is of another thing, but a count of one can be held against a count of the other. */
const COUNTS: ReadonlySet<Unit> = new Set([
  'personen',
  'inwoners',
  'plekken',
  'banen',
  'bedrijven',
  'werkgevers',
  'gemeenten',
  'raadsleden',
  'locaties',
  'criteria',
  'aanbevelingen',
]);

/** Whether two units both count: a goal in jobs may stand beside people, one in euros may not. */
export function areCounts(one: Unit, other: Unit): boolean {
  return COUNTS.has(one) && COUNTS.has(other);
}

/** The unit of an axis: that of the first thing on it. Throws a DrawingError when there is nothing, or no number. */
export function unitOfFirst([first]: readonly OnAxis[], path: DrawingPath): Unit {
  if (!first) throw new DrawingError('there is nothing to draw; write one figure at least', path);
  const { name, unit } = first;
  if (unit === 'tekst' || unit === 'datum')
    throw new DrawingError(`${name} is in ${unit}, and an axis is of numbers; write a figure that is one`, first.path);
  return unit;
}

/** Holds everything on an axis to the unit of that axis. Throws a DrawingError for the first that has another. */
export function holdToUnit(axis: Unit, members: readonly OnAxis[]): void {
  for (const { name, unit, path } of members)
    if (unit !== axis)
      throw new DrawingError(
        `${name} is in ${unit} and the axis is in ${axis}; draw it in a chart of its own, or write a figure in ${axis}`,
        path,
      );
}

/** Holds everything on an axis from nought to that unit, to nought or more, and a share to a whole at most. Throws a DrawingError otherwise. */
export function holdFromNought(axis: Unit, members: readonly OnAxis[]): void {
  holdToUnit(axis, members);
  for (const { name, low, high, path } of members) {
    if (axis === 'procent' && (low < 0 || high > WHOLE_PERCENT))
      throw new DrawingError(
        `${name} is ${axisText(low < 0 ? low : high, axis)}, and a share is from 0% to 100%; draw the numbers behind it, or say it in words`,
        path,
      );
    if (low < 0) throw new DrawingError(`${name} is ${axisText(low, axis)}, and the axis begins at nought; say it in words`, path);
  }
}

/** Where an axis of that unit ends at least: a share is seen against the whole. */
export function leastEnd(axis: Unit): number {
  return axis === 'procent' ? WHOLE_PERCENT : 0;
}

/** A value as it stands on an axis: `€ 5.000`, `40%`, `12.000`. */
export function axisText(value: number, axis: Unit): string {
  return axis === 'euro' ? formatEuro(value) : `${formatNumber(value)}${axis === 'procent' ? '%' : ''}`;
}
