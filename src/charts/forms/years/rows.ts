import type { Register } from '../../../domain/register.ts';
import type { Series } from '../../../domain/series.ts';
import type { Unit } from '../../../schema/fact.ts';
import { areCounts, holdFromNought, unitOfFirst, type OnAxis } from '../../core/axis.ts';
import type { FormContent } from '../../core/content.ts';
import { DrawingError, type DrawingPath } from '../../core/drawingError.ts';
import { figuresOf } from '../../core/figures.ts';
import { holdLoud } from '../../core/loud.ts';

/** A column of a series as a row of values, one a year. */
interface YearRow {
  label: string;
  unit: Unit;
  values: readonly number[];
  /** What the title is about. */
  loud: boolean;
}

/** Years with their values: parts that stand on top of each other, and a goal that they are held against. */
export interface Years {
  years: readonly string[];
  /** The unit of the axis, and of every part. */
  unit: Unit;
  /** At most two, the first at the bottom. */
  parts: readonly YearRow[];
  /** In the unit of the parts; or, where they count, in another that counts. */
  goal: YearRow | undefined;
}

/**
 * The years of a series in which every row has a value. Throws a DrawingError when the series lacks a column or such a year,
 * or when what stands on the axis does not fit it.
 */
export function yearsRows({ parts, goal, loud }: FormContent<'years'>, series: Series, register: Register): Years {
  const { fill } = figuresOf(register);
  const asked = [...parts.map((part, index) => ({ ...part, path: ['delen', index] })), ...(goal ? [{ ...goal, path: ['doel'] }] : [])];
  const named = asked.map(({ column, label, path }) => ({
    label: fill(label, [...path, 'label']),
    loud: column === loud,
    index: columnIndex(series, column, [...path, 'kolom']),
    path: [...path, 'kolom'],
  }));
  const kept = series.rows.filter((row) => named.every(({ index }) => row[index] !== null));
  if (series.columns[0]?.unit !== 'jaar' || kept.length === 0)
    throw new DrawingError(`series "${series.id}" has no year in which all columns have a value; write columns that share one`, ['reeks']);

  const rows = named.map(({ label, loud, index, path }) => {
    const { name = '', unit = 'tekst' } = series.columns[index] ?? {};
    const values = kept.map((row) => Number(row[index]));
    return { label, values, loud, ...measured(`series "${series.id}": column "${name}"`, unit, values, path) };
  });
  const [stacked, held] = [rows.slice(0, parts.length), rows[parts.length]];
  const unit = unitOfFirst(stacked, ['delen']);
  holdFromNought(unit, stacked);
  const sums = kept.map((_, year) => stacked.reduce((sum, { values }) => sum + (values[year] ?? 0), 0));
  holdFromNought(unit, [measured(`series "${series.id}": a sum of the columns`, unit, sums, ['delen'])]);
  // People may be held against jobs: the sources do it, and the words around the chart say that they differ.
  if (held) holdFromNought(areCounts(held.unit, unit) ? held.unit : unit, [held]);
  holdLoud(
    loud,
    parts.map(({ column }) => column),
  );
  return { years: kept.map((row) => String(row[0])), unit, parts: stacked, goal: held };
}

function measured(name: string, unit: Unit, values: readonly number[], path: DrawingPath): OnAxis {
  return { name, unit, low: Math.min(...values), high: Math.max(...values), path };
}

function columnIndex(series: Series, name: string, path: DrawingPath): number {
  const index = series.columns.findIndex((column) => column.name === name);
  if (index < 0)
    throw new DrawingError(
      `series "${series.id}" has no column "${name}"; write one of: ${series.columns.map((column) => column.name).join(', ')}`,
      path,
    );
  return index;
}
