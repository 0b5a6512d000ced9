import { TASK_STATES, TASK_TITLES, TASKS, type Task, type TaskState } from '../../schema/tasks.ts';
import type { TaskChoices } from '../../domain/story/tasks.ts';
import type { Table, TableCell } from '../../domain/table.ts';
import { taskBlock } from '../core/modelMark.ts';
import { toneOf, type Tone } from '../core/palette.ts';
import type { Mark, Point, Scene, WidthName } from '../core/scene.ts';
import { LABEL, STORY_WIDTHS } from './widths.ts';

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

/** Where the blocks begin and end, how high those of each kind are, and how far a row of a model reaches. */
const LAYOUT = {
  wide: { left: 140, right: 88, own: 40, other: 19.4, row: 30, block: 19.4 },
  narrow: { left: 6, right: 6, own: 26, other: 19.4, row: 34.5, block: 9 },
} as const;
/** Short enough to stand beside each other on a narrow screen. */
const HEADINGS: Record<Task, string> = { wsw: 'Wsw', 'beschut-werk': 'Beschut', 're-integratie': 'Naar werk', uitkering: 'Uitkering' };
/** Of one company: what differs from place to place is said of models only. */
const STATES_OF_ONE: Record<TaskState, string> = { ...TASK_STATES, deels: 'een deel', 'niet-genoemd': 'staat er niet' };
const NOTHING_YET = 'nog geen taak';
const SHARE = ['deel van de', 'bedrijven'] as const;
const LINE = LABEL + 3.5;
const GAP = 4;

/**
 * Places the reader's own company as four blocks, below it the company it is compared with and the five models, all in the same columns; the
 * one that fits stands out. Rows of the table are the own company, the compared one, and the models.
 */
export function ownCompany(
  choices: TaskChoices,
  fitting: string | undefined,
  models: readonly OfferedModel[],
  compared: DescribedCompany | undefined,
  widthName: WidthName,
): Scene {
  const { left, right, own, other, row, block } = LAYOUT[widthName];
  const width = STORY_WIDTHS[widthName];
  /** Names stand beside the blocks, or above them where there is no room for that. */
  const beside = widthName === 'wide';
  const step = (width - left - right + GAP) / TASKS.length;
  const marks: Mark[] = [];
  const points: Point[] = [];
  const name = models.find(({ id }) => id === fitting)?.short.toLowerCase();
  const chosen = TASKS.some((task) => choices[task] !== 'elders');
  let y = 0;

  text(6, y + LABEL, `Uw bedrijf: ${name ?? (chosen ? 'geen van de vijf' : NOTHING_YET)}`, { bold: true, key: 'own' });
  y += LINE + 3;
  for (const [index, task] of TASKS.entries()) text(left + index * step, y + LABEL, HEADINGS[task], { fill: 'muted' });
  y += LINE + 1;
  blocks(choices, own, fitting === undefined ? 'ink' : toneOf(fitting), 'own');
  y += beside ? 10 : 5;
  if (compared) {
    y += LINE;
    text(6, y - 5, `${compared.name}, zoals beschreven`, {});
    blocks(compared.states, other, 'muted', compared.id);
    y += beside ? 10 : 5;
  }
  if (beside)
    for (const [index, words] of SHARE.entries()) text(width - 6, LABEL + 3 + index * LINE, words, { anchor: 'end', fill: 'muted' });
  for (const [index, model] of models.entries()) listed(model, index === 0 && !beside ? ` ${SHARE.join(' ').replace('deel ', '')}` : '');
  return { width, height: y + 1, marks, points };

  function text(x: number, at: number, words: string, more: Partial<Extract<Mark, { kind: 'text' }>>): void {
    marks.push({ kind: 'text', x, y: at, text: words, size: LABEL, fill: 'ink', ...more });
  }

  function taskBlocks(states: Readonly<Record<Task, TaskState>>, at: number, height: number, tone: Tone, key: string): void {
    for (const [index, task] of TASKS.entries())
      marks.push(
        ...taskBlock(states[task], tone, { x: left + index * step, y: at, width: step - GAP, height }).map((part): Mark => ({
          ...part,
          key: `${key} ${task} ${'fill' in part ? 'inside' : 'edge'}`,
        })),
      );
  }

  /** The blocks of one company, each of which can be read. */
  function blocks(states: Readonly<Record<Task, TaskState>>, height: number, tone: Tone, key: string): void {
    taskBlocks(states, y, height, tone, key);
    const tableRow = key === 'own' ? 0 : 1;
    for (const index of TASKS.keys())
      points.push({ row: tableRow, column: index + 1, x: left + index * step, y, width: step - GAP, height });
    y += height;
  }

  function listed(model: OfferedModel, ofWhat: string): void {
    const fits = model.id === fitting;
    const [base, top] = beside ? [y + row / 2 + LABEL * 0.35, y + (row - block) / 2] : [y + LABEL, y + row - block - 5];
    if (fits) marks.push({ kind: 'rect', x: 1, y: y + 1, width: width - 2, height: row - 2, stroke: 'ink', strokeWidth: 2, key: 'chosen' });
    taskBlocks(model.states, top, block, toneOf(model.id), model.id);
    text(6, base, model.short, { bold: fits, fill: 'ink' });
    text(width - 6, base, `${model.share}${ofWhat}`, { anchor: 'end', fill: fits ? 'ink' : 'muted' });
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
