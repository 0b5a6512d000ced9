import { z } from 'zod';
import { drawing } from './drawing.ts';
import { id, moment } from './id.ts';
import { prose } from './prose.ts';

/** What is said around a chart: content/grafieken/<id>.yaml. All of it is required, and tested for content. */
export const chart = z
  .strictObject({
    id,
    /** Place in the list of all charts. */
    volgorde: z.number().int().min(1),
    /** The claim: what the chart shows. */
    titel: prose('titel').refine((text) => text.length >= 20, { error: 'a title is a claim: say in a sentence what the chart shows' }),
    /** What is measured, and in which unit. */
    ondertitel: prose('ondertitel'),
    /** For someone who cannot see it: what the chart shows, not how it looks. */
    beschrijving: prose('beschrijving').refine((text) => text.length >= 120, {
      error: 'a description says what the chart shows, in at least two full sentences',
    }),
    /** The unit on the axis, or what a mark means. */
    eenheid: prose('eenheid'),
    /** Places in the sources. */
    bronnen: z.array(z.strictObject({ document: id, plek: z.string().min(3) })).min(1),
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
    title: entry.titel,
    subtitle: entry.ondertitel,
    description: entry.beschrijving,
    unit: entry.eenheid,
    sources: entry.bronnen.map(({ document, plek }) => ({ document, place: plek })),
    asOf: entry.stand,
    caution: entry.let_op,
    drawing: entry.tekening,
  }));
