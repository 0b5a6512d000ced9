import type { Register } from '../../../domain/register.ts';
import type { Series } from '../../../domain/series.ts';
import { holdToUnit } from '../../core/axis.ts';
import type { FormContent } from '../../core/content.ts';
import { DrawingError, type DrawingPath } from '../../core/drawingError.ts';
import { figuresOf } from '../../core/figures.ts';

/** A row of results, one a year, in euros; below nought is a shortage. */
export interface ResultRow {
  id: string;
  label: string;
  euros: readonly number[];
}

/** Results of the same years under their total; a reader may choose among them. */
export interface Results {
  years: readonly string[];
  total: ResultRow;
  rows: readonly ResultRow[];
}

/**
 * The results out of a series whose rows are items and whose columns are years.
 * Throws a DrawingError when the series lacks an item or an amount of it, or has another unit than euros.
 */
export function resultsRows({ total, rows }: FormContent<'results'>, series: Series, register: Register): Results {
  const { fill } = figuresOf(register);
  const [, ...years] = series.columns;
  for (const { name, unit } of years)
    holdToUnit('euro', [{ name: `series "${series.id}": column "${name}"`, unit, low: 0, high: 0, path: ['reeks'] }]);

  const rowOf = ({ id, row: name, label }: typeof total, path: DrawingPath): ResultRow => {
    const found = series.rows.find(([item]) => item === name);
    if (!found)
      throw new DrawingError(
        `series "${series.id}" has no row "${name}"; write one of: ${series.rows.map(([item]) => String(item)).join(', ')}`,
        [...path, 'post'],
      );
    const euros = years.map((year, index) => {
      const euro = found[index + 1];
      if (typeof euro !== 'number')
        throw new DrawingError(`series "${series.id}" has no amount for "${name}" in ${year.label}; leave the row out`, [...path, 'post']);
      return euro;
    });
    return { id, label: fill(label, [...path, 'label']), euros };
  };
  return {
    years: years.map(({ label }) => label),
    total: rowOf(total, ['totaal']),
    rows: rows.map((row, index) => rowOf(row, ['posten', index])),
  };
}
