import type { Register } from '../../../domain/register.ts';
import type { Model } from '../../../schema/model.ts';
import { TASKS, type TaskState } from '../../../schema/tasks.ts';
import type { FormContent } from '../../core/content.ts';
import { at } from '../../core/drawingError.ts';
import { figuresOf } from '../../core/figures.ts';
import { holdLoud } from '../../core/loud.ts';
import { toneOf, type Tone } from '../../core/palette.ts';

/** A model as a row of the matrix. */
export interface TasksRow {
  name: string;
  /** What the title is about. */
  loud: boolean;
  tone: Tone;
  /** One state for each task. */
  states: readonly TaskState[];
  /** Why, one for each task. */
  reasons: readonly string[];
}

/** The names of the tasks, cut in lines so that they fit a narrow screen. */
export const TASK_HEADINGS: readonly (readonly string[])[] = [['Wsw'], ['Beschut', 'werk'], ['Re-', 'integratie'], ['Uitkering']];

/** Which tasks each model does, and why. Throws a DrawingError when a figure in a reason, or the colour of a model, is not there. */
export function modelTasksRows({ loud }: FormContent<'modelTasks'>, models: readonly Model[], register: Register): TasksRow[] {
  const { fill } = figuresOf(register);
  const rows = models.map((model) => ({
    name: model.short,
    loud: model.id === loud,
    tone: at([], () => toneOf(model.id)),
    states: TASKS.map((task) => model.tasks[task].state),
    reasons: TASKS.map((task) => fill(model.tasks[task].reason, [])),
  }));
  holdLoud(
    loud,
    models.map(({ id }) => id),
  );
  return rows;
}
