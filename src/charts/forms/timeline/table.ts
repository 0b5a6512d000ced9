import type { Datum } from '../../../domain/files/datum.ts';
import type { Table } from '../../../domain/table.ts';
import { MOMENT_KINDS, type Moment } from './rows.ts';

/** The moments as a table, one row each. */
export function timelineTable(moments: readonly Moment[]): Table {
  return {
    columns: ['Wanneer', 'Wat', 'Soort'],
    rows: moments.map((moment) => [moment.date, moment.text, kindOf(moment)]),
  };
}

/** The moments for a file, each with its date. */
export function timelineData(moments: readonly Moment[]): Datum[] {
  return moments.map((moment) => ({ what: moment.text, group: kindOf(moment), when: moment.date, fact: moment.fact, moment: moment.at }));
}

function kindOf({ kind, planned }: Moment): string {
  return `${MOMENT_KINDS[kind]}${planned ? '; was gepland' : ''}`;
}
