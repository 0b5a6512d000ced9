import { TASK_STATES, TASK_TITLES, TASKS, type Task, type TaskState } from '../../schema/tasks.ts';
import type { TaskChoices } from '../../domain/story/tasks.ts';
import type { Table, TableCell } from '../../domain/table.ts';
import { modelMark, taskBlock } from '../core/modelMark.ts';
import { toneOf, type Tone } from '../core/palette.ts';
import { WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../core/scene.ts';

/** A model to hold a choice against: its tasks, and its share of all companies as it is printed. */
export interface OfferedModel {
  id: string;
  name: string;
  short: string;
  states: Readonly<Record<Task, TaskState>>;
  share: string;
  /** Where its arguments for and against stand. */
  page: string;
}

/** A company of the report, with what is said of each task. */
export interface DescribedCompany {
  id: string;
  name: string;
  states: Readonly<Record<Task, TaskState>>;
}

/** How far each task is in a company, without why. */
export function statesOf(tasks: Readonly<Record<Task, { state: TaskState }>>): Record<Task, TaskState> {
  return Object.fromEntries(TASKS.map((task) => [task, tasks[task].state])) as Record<Task, TaskState>;
}

const LAYOUT = {
  wide: { size: 16, block: 34, row: 30, mark: { width: 120, height: 18 }, name: 140 },
  narrow: { size: 14, block: 26, row: 23, mark: { width: 84, height: 16 }, name: 96 },
} as const;
/** Short enough to stand beside each other on a narrow screen. */
const HEADINGS: Record<Task, string> = { wsw: 'Wsw', 'beschut-werk': 'Beschut', 're-integratie': 'Naar werk', uitkering: 'Uitkering' };
/** Of one company: what differs from place to place is said of models only. */
const STATES_OF_ONE: Record<TaskState, string> = { ...TASK_STATES, deels: 'een deel', 'niet-genoemd': 'staat er niet' };
const HEADING = 13;
const GAP = 6;

/**
 * Places the reader's own company as four blocks, the company it is compared with below it, and the five models as a list in which the one
 * that fits stands out. Rows of the table are the own company, the compared one, and the models.
 */
export function ownCompany(
  choices: TaskChoices,
  fitting: string | undefined,
  models: readonly OfferedModel[],
  compared: DescribedCompany | undefined,
  widthName: WidthName,
): Scene {
  const { size, block, row, mark, name } = LAYOUT[widthName];
  const width = WIDTHS[widthName];
  const step = (width + GAP) / TASKS.length;
  const marks: Mark[] = [];
  const points: Point[] = [];
  let y = 0;

  for (const [index, task] of TASKS.entries())
    marks.push({ kind: 'text', x: index * step, y: HEADING, text: HEADINGS[task], size: HEADING, fill: 'muted' });
  y += HEADING + 7;
  blocks(choices, block, fitting === undefined ? 'ink' : toneOf(fitting), 'own');
  if (compared) {
    marks.push({ kind: 'text', x: 0, y: y + size, text: `${compared.name}, zoals beschreven`, size, fill: 'ink' });
    y += size + 7;
    blocks(compared.states, block * 0.7, 'muted', compared.id);
  }
  y += 4;
  marks.push(
    { kind: 'text', x: 6, y: y + HEADING, text: 'Vijf modellen', size: HEADING, fill: 'muted' },
    { kind: 'text', x: width - 6, y: y + HEADING, text: 'deel van de bedrijven', size: HEADING, anchor: 'end', fill: 'muted' },
  );
  y += HEADING + 6;
  for (const model of models) listed(model);
  return { width, height: y + 1, marks, points };

  function blocks(states: Readonly<Record<Task, TaskState>>, height: number, tone: Tone, key: string): void {
    const tableRow = key === 'own' ? 0 : 1;
    for (const [index, task] of TASKS.entries()) {
      const box = { x: index * step, y, width: step - GAP, height };
      marks.push(
        ...taskBlock(states[task], tone, box).map((part): Mark => ({
          ...part,
          key: `${key} ${task} ${'fill' in part ? 'inside' : 'edge'}`,
        })),
      );
      points.push({ row: tableRow, column: index + 1, ...box });
    }
    y += height + 10;
  }

  function listed(model: OfferedModel): void {
    const chosen = model.id === fitting;
    const middle = y + row / 2;
    const states = TASKS.map((task) => model.states[task]);
    if (chosen)
      marks.push({ kind: 'rect', x: 1, y: y + 1, width: width - 2, height: row - 2, stroke: 'ink', strokeWidth: 2, key: 'chosen' });
    marks.push(
      ...modelMark(states, toneOf(model.id), { x: 6, y: middle - mark.height / 2, width: mark.width, height: mark.height }, 2),
      { kind: 'text', x: name, y: middle + size * 0.35, text: model.short, size, bold: chosen, fill: chosen ? 'ink' : 'muted' },
      { kind: 'text', x: width - 6, y: middle + size * 0.35, text: model.share, size, anchor: 'end', fill: chosen ? 'ink' : 'muted' },
    );
    points.push({ row: points.filter(({ column }) => column === 0).length + (compared ? 2 : 1), column: 0, x: 0, y, width, height: row });
    y += row;
  }
}

/** The own company, the compared one and the models, each task in words. */
export function ownCompanyTable(choices: TaskChoices, models: readonly OfferedModel[], compared: DescribedCompany | undefined): Table {
  const words = (states: Readonly<Record<Task, TaskState>>, names: Record<TaskState, string> = TASK_STATES): TableCell[] =>
    TASKS.map((task) => names[states[task]]);
  return {
    columns: ['Wie', ...TASKS.map((task) => TASK_TITLES[task]), 'Deel van de bedrijven'],
    rows: [
      ['Uw keuze', ...words(choices, STATES_OF_ONE), ''],
      ...(compared ? [[compared.name, ...words(compared.states, STATES_OF_ONE), '']] : []),
      ...models.map(({ name, states, share }) => [name, ...words(states), share]),
    ],
  };
}
