import { z } from 'zod';
import { UNITS } from './fact.ts';
import { id, idOf, moment } from './id.ts';
import { plain, prose } from './prose.ts';

/** What the columns of a series mean: content/reeksen/<id>.yaml beside <id>.csv. */
export const series = z
  .strictObject({
    id,
    titel: prose('titel'),
    /** One for each column of the CSV, in its order. */
    kolommen: z
      .array(
        z.strictObject({
          /** The name in the first line of the CSV. */
          naam: z.string({ error: 'write the name of the column between quotes, as in the first line of the CSV' }).min(1),
          /** The heading that readers see. */
          label: plain('label'),
          eenheid: z.enum(UNITS, { error: `unknown unit; write one of: ${UNITS.join(', ')}` }),
        }),
      )
      .min(2),
    document: idOf('sources'),
    plek: plain('plek', 'write where in the document it stands'),
    stand: moment,
    let_op: prose('let_op'),
  })
  .transform((entry) => ({
    id: entry.id,
    title: entry.titel,
    columns: entry.kolommen.map(({ naam, label, eenheid }) => ({ name: naam, label, unit: eenheid })),
    source: { document: entry.document, place: entry.plek },
    asOf: entry.stand,
    caution: entry.let_op,
  }));

/** What the columns of a series mean, as the code knows it. */
export type SeriesInfo = z.output<typeof series>;
