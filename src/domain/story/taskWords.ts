import { TASKS, type TaskState } from '../../schema/tasks.ts';
import { modelOf, oneTaskAway, TASK_NAMES, type TaskChoice, type TaskChoices, type TasksOfModel } from './tasks.ts';
import type { PictureWords } from './words.ts';

/** A model as far as words about it need. */
interface NamedModel extends TasksOfModel {
  name: string;
  short: string;
  share: string;
}

/** Which model a choice of tasks makes, how many companies do it so, or that none is described so. */
export function tasksWords(choices: TaskChoices, models: readonly NamedModel[]): PictureWords {
  const model = modelOf(choices, models);
  const inside = TASKS.filter((task) => choices[task] !== 'elders').map((task) =>
    choices[task] === 'deels' ? `een deel van ${TASK_NAMES[task]}` : TASK_NAMES[task],
  );
  const has = `In uw bedrijf: ${inside.join(', ')}.`;
  const below = 'Daaronder staan de vijf modellen, met hun taken en het deel van de bedrijven dat zo werkt.';
  if (inside.length === 0) {
    return {
      title: 'Vier taken: welke krijgt het bedrijf?',
      description: `Uw bedrijf heeft nog geen van de vier taken. ${below}`,
      outcome: 'Uw bedrijf heeft nog geen taak. Geef het taken, en kijk welk model het wordt.',
    };
  }
  const description = `${has} ${below}`;
  if (model) {
    return {
      title: `Dit heet: ${model.name.toLowerCase()}`,
      description: `${description} Uw keuze past bij: ${model.name.toLowerCase()}.`,
      outcome: `${has} Dat past bij: ${model.name.toLowerCase()}. Zo werkt ${model.share} van de bedrijven, volgens Iroko.${nuanceOf(model)}`,
    };
  }
  const near = oneTaskAway(choices, models).map(
    ({ model: other, departure: { task, wanted } }) => `${other.short.toLowerCase()}, als ${TASK_NAMES[task]} ${WANTED[wanted]}`,
  );
  const away = near.length === 0 ? '' : ` Met één andere keuze past het wel: ${near.join('; of ')}.`;
  return {
    title: 'Zo is geen van de vijf modellen beschreven',
    description: `${description} Geen van de vijf is zo beschreven.`,
    outcome: `${has} Geen van de vijf modellen is zo beschreven. ${onlySheltered(choices) ? ONLY_SHELTERED : 'Of het kan, zeggen de bronnen niet.'}${away}`,
  };
}

const ONLY_SHELTERED = 'De Kamerbrief noemt wel bedrijven die alleen beschut werk doen; Iroko rekent daar ook de Wsw bij.';

function onlySheltered(choices: TaskChoices): boolean {
  return TASKS.every((task) => (choices[task] === 'elders') === (task !== 'beschut-werk'));
}

/** What the description of a model leaves open, or does a little of all the same. */
function nuanceOf({ states }: NamedModel): string {
  const named = (state: TaskState): string =>
    TASKS.filter((task) => states[task] === state)
      .map((task) => TASK_NAMES[task])
      .join(' en ');
  const [unnamed, hardly] = [named('niet-genoemd'), named('nauwelijks')];
  return (
    (unnamed === '' ? '' : ` Over ${unnamed} zegt de omschrijving niets.`) +
    (hardly === '' ? '' : ` Iets van ${hardly} kan erbij zitten; hier telt dat als niets.`)
  );
}

const WANTED: Record<TaskChoice, string> = { ja: 'er helemaal in komt', deels: 'er voor een deel in komt', elders: 'eruit gaat' };
