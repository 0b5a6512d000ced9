import { z } from 'zod';
import { id } from './id.ts';
import { tasks } from './model.ts';

/** A company as the report describes it: content/bedrijven/<id>.yaml. */
export const company = z
  .strictObject({
    id,
    naam: z.string({ error: 'write the name of the company' }).min(3),
    /** The model that the report counts it to; left out where the report does not. */
    model: id.optional(),
    /** What is said of each of the four tasks. */
    taken: tasks,
    /** Place in the sources. */
    bron: z.strictObject({ document: id, plek: z.string({ error: 'write where in the document it stands' }).min(3) }),
    /** Its own page. */
    pagina: z.string().regex(/^\/.*\/(#.+)?$/, { error: 'write an address inside the site, like /hilversum/' }),
  })
  .transform((entry) => ({
    id: entry.id,
    name: entry.naam,
    model: entry.model,
    tasks: entry.taken,
    source: { document: entry.bron.document, place: entry.bron.plek },
    page: entry.pagina,
  }));
