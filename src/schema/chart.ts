import { z } from 'zod';
import { drawing } from './drawing.ts';
import { id, idOf, moment, order, place } from './id.ts';
import { prose } from './prose.ts';

/** What charts are about, in the order of the list of charts. */
export const CHART_SUBJECTS = ['bedrijven', 'mensen', 'geld', 'voorbeelden', 'tijd'] as const;

const SHORTEST_CLAIM = 20;
const SHORTEST_DESCRIPTION = 120;

const choice = z
  .strictObject({
    vraag: prose('vraag'),
    opties: z.array(z.strictObject({ grafiek: idOf('charts'), label: prose('label') })).min(2),
  })
  .transform(({ vraag, opties }) => ({ question: vraag, options: opties.map(({ grafiek, label }) => ({ chart: grafiek, label })) }));

const ownNumber = z
  .strictObject({ vraag: prose('vraag'), naam: prose('naam') })
  .transform(({ vraag, naam }) => ({ question: vraag, name: naam }));

/** What is said around a chart: content/grafieken/<id>.yaml. All of it is required, and tested for content. */
export const chart = z
  .strictObject({
    id,
    /** Place in the list of all charts. */
    volgorde: order,
    /** What it is about: the list of all charts stands in these groups. */
    onderwerp: z.enum(CHART_SUBJECTS, { error: `write what the chart is about: ${CHART_SUBJECTS.join(', ')}` }),
    /** The claim: what the chart shows. */
    titel: prose('titel', (text) =>
      text.length >= SHORTEST_CLAIM ? undefined : 'a title is a claim: say in a sentence what the chart shows',
    ),
    /** What is measured, and in which unit. */
    ondertitel: prose('ondertitel'),
    /** For someone who cannot see it: what the chart shows, not how it looks. */
    beschrijving: prose('beschrijving', (text) =>
      text.length >= SHORTEST_DESCRIPTION ? undefined : 'a description says what the chart shows, in at least two full sentences',
    ),
    /** The unit on the axis, or what a mark means. */
    eenheid: prose('eenheid'),
    /** Places in the sources, in words for readers. They must hold every document that the figures come from; left out, they are the figures' own. */
    bronnen: z.array(place).min(1, { error: 'write at least one place under bronnen, or leave bronnen out' }).optional(),
    /** What is drawn. */
    tekening: drawing,
    /** What a reader may see in its place: charts of their own, this one among them. The others have the same choice. */
    keuze: choice.optional(),
    /** A number of the reader's own that may stand beside the bars: what is asked, and what it is called in the drawing. */
    eigen_getal: ownNumber.optional(),
    /** Date of the figures. */
    stand: moment,
    /** What a reader must know; optional. */
    let_op: prose('let_op').optional(),
  })
  .refine(({ eigen_getal, tekening }) => eigen_getal === undefined || tekening.form === 'bars', {
    path: ['eigen_getal'],
    error: 'a number of the reader stands beside bars; write vorm: staven, or leave eigen_getal out',
  })
  .transform((entry) => ({
    id: entry.id,
    order: entry.volgorde,
    subject: entry.onderwerp,
    title: entry.titel,
    subtitle: entry.ondertitel,
    description: entry.beschrijving,
    unit: entry.eenheid,
    places: entry.bronnen,
    asOf: entry.stand,
    caution: entry.let_op,
    drawing: entry.tekening,
    choice: entry.keuze,
    ownNumber: entry.eigen_getal,
  }));

/** A chart and its words, as the code knows it. */
export type Chart = z.output<typeof chart>;
