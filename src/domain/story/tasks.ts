import { TASKS, type Task, type TaskState } from '../../schema/tasks.ts';

/** What a reader has a company do with a task: all of it, a part, or nothing. */
export type TaskChoice = Extract<TaskState, 'ja' | 'deels' | 'elders'>;
export type TaskChoices = Readonly<Record<Task, TaskChoice>>;

/** What can be chosen for each task: only re-integration is shared between organisations in the models. */
export const CHOICES: Record<Task, readonly TaskChoice[]> = {
  wsw: ['elders', 'ja'],
  'beschut-werk': ['elders', 'ja'],
  're-integratie': ['elders', 'deels', 'ja'],
  uitkering: ['elders', 'ja'],
};

/** The tasks in the words of readers, for within a sentence. */
export const TASK_NAMES: Record<Task, string> = {
  wsw: 'de Wsw',
  'beschut-werk': 'beschut werk',
  're-integratie': 'de begeleiding naar werk',
  uitkering: 'de uitkering',
};

/** A model as far as its tasks go. */
export interface TasksOfModel {
  id: string;
  states: Readonly<Record<Task, TaskState>>;
}

/** Where the reader begins: nothing is in the company yet. */
export const FIRST_CHOICES: TaskChoices = { wsw: 'elders', 'beschut-werk': 'elders', 're-integratie': 'elders', uitkering: 'elders' };

/** A task in which a choice departs from a model, and what the model has there. */
export interface Departure {
  task: Task;
  wanted: TaskChoice;
}

/** Where a choice departs from a model. Hardly any counts as none; what the source does not say fits either way. */
export function departures(choices: TaskChoices, { states }: TasksOfModel): Departure[] {
  return TASKS.flatMap((task): Departure[] => {
    const wanted = asChoice(states[task]);
    return wanted === undefined || wanted === choices[task] ? [] : [{ task, wanted }];
  });
}

/** The model that a choice makes; undefined when none of them is described so. */
export function modelOf<Model extends TasksOfModel>(choices: TaskChoices, models: readonly Model[]): Model | undefined {
  return models.find((model) => departures(choices, model).length === 0);
}

/** The models that are one task away from a choice, with that task. */
export function oneTaskAway<Model extends TasksOfModel>(
  choices: TaskChoices,
  models: readonly Model[],
): { model: Model; departure: Departure }[] {
  return models.flatMap((model) => {
    const [departure, ...more] = departures(choices, model);
    return departure && more.length === 0 ? [{ model, departure }] : [];
  });
}

function asChoice(state: TaskState): TaskChoice | undefined {
  if (state === 'niet-genoemd') return undefined;
  if (state === 'klein-deel') return 'deels';
  return state === 'nauwelijks' ? 'elders' : state;
}
