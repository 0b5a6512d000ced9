import { z } from 'zod';
import { drawing } from './drawing.ts';
import { id, moment, order, place } from './id.ts';
import { prose } from './prose.ts';

/** What charts are about, in the order of the list of charts. */
export const CHART_SUBJECTS = ['bedrijven', 'mensen', 'geld', 'voorbeelden', 'tijd'] as const;

const SHORTEST_CLAIM = 20;
const SHORTEST_DESCRIPTION = 120;

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
    /** Date of the figures. */
    stand: moment,
    /** What a reader must know; optional. */
    let_op: prose('let_op').optional(),
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
  }));

/** A chart and its words, as the code knows it. */
export type Chart = z.output<typeof chart>;
