import { capital } from '../../../domain/capital.ts';
import type { Table } from '../../../domain/table.ts';
import { TASK_STATES } from '../../../schema/tasks.ts';
import { TASK_HEADINGS, type TasksRow } from './rows.ts';

/** The matrix as a table in words: what is where, and why. */
export function modelTasksTable(rows: readonly TasksRow[]): Table {
  return {
    columns: ['Model', ...TASK_HEADINGS.map(joinLines)],
    rows: rows.map((row) => [row.name, ...row.states.map((state, index) => `${capital(TASK_STATES[state])}. ${row.reasons[index] ?? ''}`)]),
  };
}

/** Joins the lines of a heading: a hyphen at the end of a line stays where it is, other lines get a space. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => (text.endsWith('-') ? text + line : `${text} ${line}`));
}
