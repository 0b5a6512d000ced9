import type { ChartDrawing } from '../../charts/core/scene.ts';
import { coverageRows } from '../../charts/forms/coverage/rows.ts';
import { moneyLanesRows } from '../../charts/forms/moneyLanes/rows.ts';
import { routesRows } from '../../charts/forms/routes/rows.ts';
import { routesTable } from '../../charts/forms/routes/table.ts';
import { doors, doorsBeforeTable, doorsDescription } from '../../charts/story/doors.ts';
import { moneyYearsScene } from '../../charts/story/moneyYears/geometry.ts';
import { moneyYearsDescription, moneyYearsTable } from '../../charts/story/moneyYears/words.ts';
import { ownCompany, ownCompanyTable, statesOf } from '../../charts/story/ownCompany.ts';
import { costsDrawing, peopleDrawing, placeDrawing } from '../../charts/story/storyDrawings.ts';
import { formatMoment } from '../../domain/format.ts';
import { describePlace } from '../../domain/notes.ts';
import { companyPaths, EXAMPLE_INPUTS } from '../../domain/story/company.ts';
import { FIRST_CHOICES, modelOf } from '../../domain/story/tasks.ts';
import { assumptionsOf, costsWords, peopleWords } from '../../domain/story/companyWords.ts';
import { tasksWords } from '../../domain/story/taskWords.ts';
import { placeWords, type PictureWords } from '../../domain/story/words.ts';
import type { DrawingContent } from '../../schema/drawing.ts';
import { href } from '../../site.ts';
import { charts, companies, fill, models, register, sources } from '../collections.ts';
import type { ContentOf } from './content.ts';
import { PICTURES, type PictureId } from './pictures.ts';

/** A picture of the story as it stands on the page before the reader does anything: complete, with every answer shown. */
export interface FirstPicture {
  drawing: ChartDrawing;
  words: PictureWords;
  /** Where its figures come from and from when, in words. */
  source: string;
  caution?: string | undefined;
  /** What the script needs to draw it anew. */
  content: ContentOf<PictureId>;
}

const EXAMPLE_SOURCE = 'Bron: een voorbeeld van deze site, uitgerekend met de formules van het scenario.';

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
    default:
      throw new Error(`there is no picture "${String(id)}" in the story; write beeld="…" with one of: ${Object.keys(PICTURES).join(', ')}`);
  }
}

function doorsPicture(side: 'before' | 'after'): FirstPicture {
  const map = routesRows(contentOf('routes-arbeidsbeperking', 'routes'), register);
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
    caution: cautionOf('routes-arbeidsbeperking'),
    content: map,
  };
}

function examplePicture(id: 'mensen' | 'kosten'): FirstPicture {
  const paths = companyPaths(EXAMPLE_INPUTS);
  const words = id === 'mensen' ? peopleWords(EXAMPLE_INPUTS, paths, undefined, true) : costsWords(EXAMPLE_INPUTS, paths);
  return {
    drawing: id === 'mensen' ? peopleDrawing(paths, undefined, true) : costsDrawing(paths, 0),
    words: id === 'mensen' ? { ...words, assumed: assumptionsOf(EXAMPLE_INPUTS, paths) } : words,
    source: EXAMPLE_SOURCE,
    content: undefined,
  };
}

function placePicture(): FirstPicture {
  const stretches = coverageRows(contentOf('beschut-kosten-plek', 'coverage'), register);
  const description = fill(textOf('beschut-kosten-plek').description);
  return {
    drawing: placeDrawing(stretches, true),
    words: placeWords(description, true),
    source: sourceOf('beschut-kosten-plek'),
    caution: cautionOf('beschut-kosten-plek'),
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
    page: href(`/modellen/${model.id}/#voor-en-tegen`),
  }));
  const described = [...companies.values()].map((company) => ({ id: company.id, name: company.name, states: statesOf(company.tasks) }));
  return {
    drawing: {
      scene: (width) => ownCompany(FIRST_CHOICES, modelOf(FIRST_CHOICES, offered)?.id, offered, undefined, width),
      table: ownCompanyTable(FIRST_CHOICES, offered, undefined),
    },
    words: tasksWords(FIRST_CHOICES, offered),
    source: sourceOf('modellen-taken'),
    caution: cautionOf('modellen-taken'),
    content: { models: offered, companies: described },
  };
}

function yearsPicture(): FirstPicture {
  const money = moneyLanesRows(contentOf('geld-van-het-rijk', 'moneyLanes'), register);
  return {
    drawing: { scene: (width) => moneyYearsScene(money, 'all', width), table: moneyYearsTable(money) },
    words: { title: 'Voor de meeste jaren staat er geen bedrag', description: moneyYearsDescription(money), outcome: '' },
    source: sourceOf('geld-van-het-rijk'),
    caution: 'Of het geld voor de infrastructuur losstaat van het latere impulsbudget, staat er niet. Of het geld er kwam, weten wij niet.',
    content: money,
  };
}

/** A chart of the site, whose words hold here too. Throws when there is none of that id. */
function textOf(id: string) {
  const text = charts.get(id);
  if (!text) throw new Error(`the story needs the chart "${id}"; there is none in content/grafieken`);
  return text;
}

/** What a chart of the site draws. Throws when it has another form. */
function contentOf<Form extends DrawingContent['form']>(id: string, form: Form): Extract<DrawingContent, { form: Form }> {
  const { drawing } = textOf(id);
  if (drawing.form !== form) throw new Error(`the story needs the chart "${id}" in the form "${form}"`);
  return drawing as Extract<DrawingContent, { form: Form }>;
}

function sourceOf(id: string): string {
  const { sources: places, asOf } = textOf(id);
  return `Bron: ${places.map((place) => describePlace(place, sources)).join('; ')}. Stand: ${formatMoment(asOf)}.`;
}

function cautionOf(id: string): string | undefined {
  const { caution } = textOf(id);
  return caution === undefined ? undefined : fill(caution);
}
