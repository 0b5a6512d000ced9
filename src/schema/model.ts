import { z } from 'zod';
import { id, idOf, order } from './id.ts';
import { plain, prose } from './prose.ts';
import { TASK_STATES, type TaskState } from './tasks.ts';

const STATES = Object.keys(TASK_STATES) as [TaskState, ...TaskState[]];

/** What a company does with one task, and why we say so. */
const cell = z
  .strictObject({
    stand: z.enum(STATES, { error: `unknown state; write one of: ${STATES.join(', ')}` }),
    /** Why: what the source says, or that it follows from the definitions. */
    toelichting: prose('toelichting'),
  })
  .transform(({ stand, toelichting }) => ({ state: stand, reason: toelichting }));

/** The four tasks of a company. */
export const tasks = z.strictObject({ wsw: cell, 'beschut-werk': cell, 're-integratie': cell, uitkering: cell });

/** One execution model: content/modellen/<id>.yaml. */
export const model = z
  .strictObject({
    id,
    /** Full name: "Gecombineerd bedrijf". */
    naam: plain('naam', 'write the name of the model'),
    /** Name in a chart: "Gecombineerd". */
    kort: plain('kort').max(14, { error: 'stands beside a row of a chart; write at most 14 letters' }),
    /** Place in every list, most tasks first. */
    volgorde: order,
    /** The model in one sentence. */
    kern: prose('kern'),
    /** What happens with each of the four tasks. */
    taken: tasks,
    /** How the sources are lopsided about it, where they are: stands above its arguments. */
    scheef: prose('scheef').optional(),
    /** Fact ids of the share of companies: in the note, in the letter to parliament, on the Werkzaak slide. */
    aandeel: z.strictObject({ notitie: idOf('facts'), kamerbrief: idOf('facts'), werkzaak: idOf('facts') }),
  })
  .transform((entry) => ({
    id: entry.id,
    name: entry.naam,
    short: entry.kort,
    order: entry.volgorde,
    gist: entry.kern,
    tasks: entry.taken,
    lopsided: entry.scheef,
    shares: { note: entry.aandeel.notitie, letter: entry.aandeel.kamerbrief, werkzaak: entry.aandeel.werkzaak },
  }));

/** An execution model as the code knows it. */
export type Model = z.output<typeof model>;
