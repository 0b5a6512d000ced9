import type { Datum } from '../../../domain/files/datum.ts';
import type { Table, TableCell } from '../../../domain/table.ts';
import type { YearFigures } from './rows.ts';

const YEAR = 'Jaar';
const BY = 'Geteld door';

/** The figures as a table: a row a year or stretch of years, also of those without a figure. */
export function yearFiguresTable({ label, empty, goal, stretches }: YearFigures): Table {
  const counted = stretches.some(({ by }) => by !== undefined);
  const cell = (amount: { text: string; value: number } | undefined, otherwise: string): TableCell =>
    amount ? { text: amount.text, value: amount.value } : otherwise;
  return {
    columns: [YEAR, label, ...(goal ? [goal.label] : []), ...(counted ? [BY] : [])],
    rows: stretches.map((stretch) => [
      stretch.name,
      cell(stretch.figure, empty),
      ...(goal ? [cell(stretch.goal, stretch.figure ? goal.empty : '')] : []),
      ...(counted ? [stretch.by ?? ''] : []),
    ]),
  };
}

/** The figures for a file, each with who counted it; goals after what they are held against. */
export function yearFiguresData({ label, goal, stretches }: YearFigures): Datum[] {
  return stretches.flatMap(({ figure, goal: held, by, name }): Datum[] => [
    ...(figure ? [{ what: label, fact: figure.fact, group: by, when: name }] : []),
    ...(held && goal ? [{ what: goal.label, fact: held.fact, when: name }] : []),
  ]);
}
