import type { Unit } from '../../../schema/fact.ts';
import type { Datum } from '../../../domain/files/datum.ts';
import { unitWord } from '../../../domain/format.ts';
import type { Table, TableCell } from '../../../domain/table.ts';
import type { Bars } from './rows.ts';

const MEASURES: Partial<Record<Unit, string>> = { procent: 'Deel', euro: 'Bedrag' };

/**
 * The bars as a table, one row each; with the heading of its group where there are headings. What is counted stands above the numbers, so
 * that a cell holds a number and nothing else.
 */
export function barsTable({ unit, groups }: Bars): Table {
  const grouped = groups.some(({ heading }) => heading !== undefined);
  const counted = unitWord(unit);
  const bare = (text: string): string => (counted === undefined ? text : text.replace(`\u00a0${counted}`, ''));
  return {
    columns: ['Wat', counted === undefined ? (MEASURES[unit] ?? 'Aantal') : `Aantal ${counted}`, ...(grouped ? ['Hoort bij'] : [])],
    rows: groups.flatMap(({ heading, bars }) =>
      bars.map(({ label, text, value, atNought }): TableCell[] => [
        label,
        atNought ? text : { text: bare(text), value },
        ...(grouped ? [heading ?? ''] : []),
      ]),
    ),
  };
}

/** The bars as figures, for a file. */
export function barsData({ groups }: Bars): Datum[] {
  return groups.flatMap(({ heading, bars }) => bars.map(({ label, fact }) => ({ what: label, group: heading, fact })));
}
