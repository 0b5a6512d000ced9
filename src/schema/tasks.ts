/** The tasks of the matrix, in its order of columns. */
export const TASKS = ['wsw', 'beschut-werk', 're-integratie', 'uitkering'] as const;
export type Task = (typeof TASKS)[number];

/** What the tasks are called for readers. */
export const TASK_TITLES: Record<Task, string> = {
  wsw: 'Wsw',
  'beschut-werk': 'Beschut werk',
  're-integratie': 'Re-integratie',
  uitkering: 'Uitkering',
};

/** How far a company carries a task, in the words that readers see. */
export const TASK_STATES = {
  ja: 'in het bedrijf',
  deels: 'een deel, verschilt per plek',
  'klein-deel': 'een klein deel',
  nauwelijks: 'niet of heel beperkt',
  elders: 'bij een andere organisatie',
  'niet-genoemd': 'staat niet in de omschrijving',
} as const;
export type TaskState = keyof typeof TASK_STATES;
