import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWeighing, weighingOf } from '../../../../tests/weighing/anyWeighing.ts';
import { computeWeighing } from '../../../../tests/weighing/computeWeighing.ts';
import { computedCells } from '../../files/computedCells.ts';
import { columnLetters, FIRST_ROW } from '../../files/formulaCell.ts';
import { differenceOf, pairsOf, standingOf } from '../difference.ts';
import { firstPlace } from '../first.ts';
import { failureOf, knockedOut } from '../knockout.ts';
import { totalOf } from '../total.ts';
import { usedCriteria, type Weighing } from '../weighing.ts';
import { spreadsheetOf } from './spreadsheet.ts';

const SAID = { before: 'voor', behind: 'achter', equal: 'gelijk', apart: 'beide apart', open: 'nog niet te zeggen' } as const;

/** Holds every result of the spreadsheet against the model. */
function expectEqualToModel(weighing: Weighing): void {
  const cell = computeWeighing(spreadsheetOf(weighing, 'xlsx'));
  const { left } = knockedOut(weighing);
  const results = weighing.criteria.length + 4;
  const pairs = results + weighing.options.length + 2;
  const place = firstPlace(left);
  weighing.options.forEach((option, at) => {
    const row = results + at;
    const fails = failureOf(weighing, option.id);
    expect([Number(cell(`D${row}`)) > 0, Number(cell(`E${row}`)) > 0]).toEqual([fails === 'certain', fails !== 'never']);
    const known = usedCriteria(left).every(({ id }) => weighing.weights[id] !== undefined);
    const total = known ? totalOf(left, option.id) : undefined;
    if (total && fails !== 'certain') {
      expect(cell(`B${row}`)).toBeCloseTo(total.low, 9);
      expect(cell(`C${row}`)).toBeCloseTo(total.high, 9);
    } else if (!total) expect(cell(`B${row}`)).toBe('nog leeg');
    if (left.options.length < 2) return;
    const wanted =
      fails === 'certain' ? 'staat apart' : place.kind === 'alone' && place.option === option ? 'vooraan' : 'niet zeker vooraan';
    expect(cell(`F${row}`)).toBe(wanted);
  });
  pairsOf(weighing.options).forEach(([{ id: one }, { id: other }], at) => {
    const row = pairs + at;
    // What is set apart does not say which criteria count.
    const both = left.options.filter(({ id }) => id === one || id === other).length === 2;
    expect(cell(`B${row}`)).toBe(SAID[standingOf(both ? left : weighing, one, other)]);
    if (both) expect({ low: cell(`D${row}`), high: cell(`E${row}`) }).toEqual(differenceOf(left, one, other));
  });
}

describe('the spreadsheet of a weighing', () => {
  it('gives what the model gives, for any weighing, knock-outs and empty cells and all', () => {
    fc.assert(fc.property(anyWeighing({ options: [1, 4], criteria: [1, 5], hard: true }), expectEqualToModel), { numRuns: 300 });
  });

  it('has beside each formula the value that an independent reader of formulas finds', () => {
    fc.assert(
      fc.property(anyWeighing({ options: [1, 4], criteria: [1, 5], hard: true }), (weighing) => {
        const table = spreadsheetOf(weighing, 'xlsx');
        const cell = computeWeighing(table);
        const cells = table.rows.map((row) => row.cells);
        computedCells(cells).forEach((row, at) =>
          row.forEach((value, column) => {
            const content = cells[at]?.[column] ?? null;
            if (content === null || typeof content !== 'object') return;
            const wanted = cell(`${columnLetters(column)}${at + FIRST_ROW}`);
            if (typeof wanted === 'number') expect(value, content.formula).toBeCloseTo(wanted, 9);
            else expect(value, content.formula).toBe(wanted);
          }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('has one layout: only what a reader may change differs from weighing to weighing', () => {
    fc.assert(
      fc.property(anyWeighing({ options: [3, 3], criteria: [4, 4], hard: true }), (weighing) => {
        const { rows, changeable } = spreadsheetOf(weighing, 'ods');
        const empty = spreadsheetOf({ ...weighing, weights: {}, scores: {}, knockouts: [] }, 'ods');
        const fixed = (all: typeof rows): unknown[] =>
          all.map(({ role, cells }) => (role === 'input' ? [cells[0], ...cells.slice(1 + changeable)] : cells));
        expect(fixed(rows)).toEqual(fixed(empty.rows));
        for (const { role, cells } of empty.rows)
          if (role === 'input') expect(cells.slice(1, 1 + changeable)).toEqual(Array(changeable).fill(null));
      }),
      { numRuns: 20 },
    );
  });

  it('names its columns in words, and tells arguments apart by the sign of the file', () => {
    const weighing = weighingOf([1], [[1, 0]]);
    const { columns, rows } = spreadsheetOf(weighing, 'ods');
    expect(columns.slice(0, 5)).toEqual([
      'Criterium',
      'Gewicht (0 tot 4)',
      'Harde eis (1 is ja)',
      'Gecombineerd, laag',
      'Gecombineerd, hoog',
    ]);
    const formulas = (format: 'xlsx' | 'ods'): string[] =>
      spreadsheetOf(weighing, format).rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell !== null && typeof cell === 'object' ? [cell.formula] : [])),
      );
    expect(formulas('xlsx').join()).toContain(',');
    expect(formulas('ods')).toEqual(formulas('xlsx').map((formula) => formula.replaceAll(',', ';')));
    expect(rows.every(({ cells }) => cells.length <= columns.length)).toBe(true);
  });
});
