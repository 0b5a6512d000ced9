import { z } from 'zod';
import { id, idOf, place, siteAddress } from './id.ts';
import { tasks } from './model.ts';
import { plain } from './prose.ts';

/** A company as the report describes it: content/bedrijven/<id>.yaml. */
export const company = z
  .strictObject({
    id,
    naam: plain('naam', 'write the name of the company'),
    /** The model that the report counts it to; left out where the report does not. */
    model: idOf('models').optional(),
    /** What is said of each of the four tasks. */
    taken: tasks,
    /** Place in the sources. */
    bron: place,
    /** Its own page. */
    pagina: siteAddress,
  })
  .transform((entry) => ({
    id: entry.id,
    name: entry.naam,
    model: entry.model,
    tasks: entry.taken,
    source: entry.bron,
    page: entry.pagina,
  }));

/** A company as the code knows it. */
export type Company = z.output<typeof company>;
