import { lanesOf, stretchesOf } from '../../charts/chartDrawing.ts';
import { doors, doorsBeforeTable, doorsDescription } from '../../charts/doors.ts';
import { knownYears, knownYearsDescription, knownYearsTable } from '../../charts/knownYears.ts';
import { ownCompany, ownCompanyTable } from '../../charts/ownCompany.ts';
import { routesTable } from '../../charts/routes.ts';
import type { ChartDrawing } from '../../charts/scene.ts';
import { costsDrawing, peopleDrawing, placeDrawing } from '../../charts/storyDrawings.ts';
import { formatMoment } from '../../domain/format.ts';
import { describePlace, fillFacts } from '../../domain/notes.ts';
import { companyPaths, EXAMPLE_INPUTS } from '../../domain/story/company.ts';
import { FIRST_CHOICES, modelOf } from '../../domain/story/tasks.ts';
import { assumptionsOf, costsWords, peopleWords, placeWords, tasksWords, type PictureWords } from '../../domain/story/words.ts';
import type { DrawingContent } from '../../schema/drawing.ts';
import { TASKS, type Task, type TaskState } from '../../schema/tasks.ts';
import { chartTexts, companies, models, register, sources } from '../collections.ts';
import type { ContentOf } from './content.ts';
import type { PictureId } from './pictures.ts';

/** A picture of the story as it stands on the page before the reader does anything: complete, with every answer shown. */
export interface FirstPicture {
  drawing: ChartDrawing;
  words: PictureWords;
  /** Where its figures come from and from when, in words. */
  source: string;
  caution?: string;
  /** What the script needs to draw it anew. */
  content: ContentOf<PictureId>;
}

const EXAMPLE_SOURCE = 'Bron: een voorbeeld van deze site, uitgerekend met het rekenmodel van het scenario.';

/** The picture of that id. */
export function firstPicture(id: PictureId): FirstPicture {
  switch (id) {
    case 'deuren-voor':
    case 'deuren-na':
      return doorsPicture(id === 'deuren-voor' ? 'before' : 'after');
    case 'mensen':
    case 'kosten':
      return examplePicture(id);
    case 'plek':
      return placePicture();
    case 'taken':
      return tasksPicture();
    case 'jaren':
      return yearsPicture();
  }
}

function doorsPicture(side: 'before' | 'after'): FirstPicture {
  const map = contentOf('routes-arbeidsbeperking', 'routes');
  return {
    drawing: {
      scene: (width) => doors(map, side, undefined, width),
      table: side === 'before' ? doorsBeforeTable(map) : routesTable(map),
    },
    words: {
      title: side === 'before' ? 'Vroeger stonden er twee deuren open' : 'De deur van de Wsw ging dicht, en er kwamen twee nieuwe deuren',
      description: doorsDescription(map, side),
      outcome: '',
    },
    source: sourceOf('routes-arbeidsbeperking'),
    content: map,
  };
}

function examplePicture(id: 'mensen' | 'kosten'): FirstPicture {
  const paths = companyPaths(EXAMPLE_INPUTS);
  const words = id === 'mensen' ? peopleWords(EXAMPLE_INPUTS, paths, undefined, true) : costsWords(EXAMPLE_INPUTS, paths);
  return {
    drawing: id === 'mensen' ? peopleDrawing(paths, undefined, true) : costsDrawing(paths),
    words: id === 'mensen' ? { ...words, assumed: assumptionsOf(EXAMPLE_INPUTS, paths) } : words,
    source: EXAMPLE_SOURCE,
    content: undefined,
  };
}

function placePicture(): FirstPicture {
  const text = chartTexts.get('beschut-kosten-plek');
  const stretches = stretchesOf(contentOf('beschut-kosten-plek', 'coverage'), register);
  const description = fillFacts(text?.description ?? '', register);
  return {
    drawing: placeDrawing(stretches, true),
    words: placeWords(description, true),
    source: sourceOf('beschut-kosten-plek'),
    caution: fillFacts(text?.caution ?? '', register),
    content: { stretches, description },
  };
}

function tasksPicture(): FirstPicture {
  const offered = models.map((model) => ({
    id: model.id,
    name: model.name,
    short: model.short,
    states: statesOf(model.tasks),
    share: register.get(model.shares.note).text,
  }));
  const described = [...companies.values()].map((company) => ({ id: company.id, name: company.name, states: statesOf(company.tasks) }));
  return {
    drawing: {
      scene: (width) => ownCompany(FIRST_CHOICES, modelOf(FIRST_CHOICES, offered)?.id, offered, undefined, width),
      table: ownCompanyTable(FIRST_CHOICES, offered, undefined),
    },
    words: tasksWords(FIRST_CHOICES, offered),
    source: sourceOf('modellen-taken'),
    content: { models: offered, companies: described },
  };
}

function yearsPicture(): FirstPicture {
  const drawing = contentOf('geld-van-het-rijk', 'moneyLanes');
  const [{ lanes }, { longRun }] = [lanesOf(drawing, register), drawing];
  return {
    drawing: { scene: (width) => knownYears(lanes, 'all', longRun, width), table: knownYearsTable(lanes, longRun) },
    words: { title: 'Voor de meeste jaren staat er geen bedrag', description: knownYearsDescription(lanes, longRun), outcome: '' },
    source: sourceOf('geld-van-het-rijk'),
    content: { lanes, longRun },
  };
}

function statesOf(tasks: Readonly<Record<Task, { stand: TaskState }>>): Record<Task, TaskState> {
  return Object.fromEntries(TASKS.map((task) => [task, tasks[task].stand])) as Record<Task, TaskState>;
}

/** What a chart of the site draws. Throws when it has another form. */
function contentOf<Form extends DrawingContent['form']>(id: string, form: Form): Extract<DrawingContent, { form: Form }> {
  const drawing = chartTexts.get(id)?.drawing;
  if (drawing?.form !== form) throw new Error(`the story needs the chart "${id}" in the form "${form}"`);
  return drawing as Extract<DrawingContent, { form: Form }>;
}

function sourceOf(id: string): string {
  const text = chartTexts.get(id);
  return `Bron: ${(text?.sources ?? []).map((place) => describePlace(place, sources)).join('; ')}. Stand: ${formatMoment(text?.asOf ?? '')}.`;
}
