import type { Datum } from '../../../domain/files/datum.ts';
import type { Table } from '../../../domain/table.ts';
import type { MoneyLanes } from './rows.ts';

/** The amounts as a table, one row each: those of years first, then the total of the stream. */
export function moneyLanesTable({ lanes }: MoneyLanes): Table {
  return {
    columns: ['Geldstroom', 'Bedrag', 'Wanneer'],
    rows: lanes.flatMap(({ label, points, total }) => [
      ...points.map(({ text, euro, when }) => [label, { text, value: euro }, when]),
      ...(total ? [[label, { text: total.text, value: total.euro }, `${total.from}–${total.to}`]] : []),
    ]),
  };
}

/** The amounts as figures, for a file, with the words that the chart has around them. */
export function moneyLanesData({ lanes }: MoneyLanes): Datum[] {
  return lanes.flatMap(({ label, points, total }) => [
    ...points.map(({ fact, text, when }) => ({ what: label, remark: text, when, fact })),
    ...(total ? [{ what: label, remark: total.text, when: `${total.from}–${total.to}`, fact: total.fact }] : []),
  ]);
}
