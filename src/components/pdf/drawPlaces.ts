import type { Corpus } from '../../corpus/corpus.ts';
import { formatMoment } from '../../domain/format.ts';
import { newestLater } from '../../domain/later.ts';
import { describePlace } from '../../domain/notes.ts';
import { TASK_TITLES, TASKS } from '../../schema/tasks.ts';
import type { Making } from './drawComponents.ts';
import { paragraph, strong, text, type Block } from './printed.ts';

/** A company as the report describes it: the model that it is counted to, and each task. Throws when there is none of that id. */
export function drawCompany(id: string, { corpus, link }: Making): Block[] {
  const company = corpus.companies.get(id);
  if (!company) throw new Error(`there is no company "${id}"; write one of: ${[...corpus.companies.keys()].join(', ')}`);
  const model = corpus.models.find((candidate) => candidate.id === company.model);
  const counted =
    model === undefined
      ? 'Het verslag van de expertbijeenkomst zegt weinig over dit bedrijf. Bij een van de vijf modellen delen de bronnen het niet in. Wij doen dat ook niet.'
      : `Het verslag van de expertbijeenkomst noemt dit bedrijf ${model.short.toLowerCase()}.`;
  return [
    paragraph([text(counted)]),
    {
      is: 'list',
      numbered: false,
      items: TASKS.map((task) => [paragraph([strong(`${TASK_TITLES[task]}:`), text(` ${corpus.fill(company.tasks[task].reason)}`)])]),
    },
    paragraph(
      [
        text(`${describePlace(company.source, corpus.sources)}. `),
        { is: 'link', to: link(company.page), inside: [text(`Meer over ${company.name}`)] },
      ],
      'small',
    ),
  ];
}

/** Who keeps the page on what happened since, and until when it was brought up to date; nothing where nobody does. */
export function drawUpkeep({ upkeep, sources, fill }: Corpus): Block[] {
  const last = upkeep?.checks.at(-1);
  if (!upkeep || !last) return [];
  const newest = newestLater(sources);
  const told =
    newest === undefined
      ? ''
      : ` Het jongste stuk met een datum dat wij toen vonden, is van ${formatMoment(newest)}. Wat er daarna gebeurde, weten wij niet.`;
  return [
    paragraph([
      text(
        `Deze bladzijde is voor het laatst nagekeken op ${formatMoment(last.on)}, door ${fill(upkeep.keeper)}.${told} ` +
          'Is het nakijken langer dan drie maanden geleden? Kijk dan eerst bij de bron zelf.',
      ),
    ]),
  ];
}
