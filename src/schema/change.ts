import { z } from 'zod';
import { edition } from './edition.ts';
import { day, idOf } from './id.ts';
import { plain, prose } from './prose.ts';

/** Why a figure differs from what an earlier edition said, in the words that readers see. */
export const CHANGE_KINDS = {
  bijwerking: 'Bijwerking: het cijfer zelf is veranderd',
  verbetering: 'Verbetering: dezelfde waarde, duidelijker of nauwkeuriger gezegd',
  correctie: 'Correctie: wat er stond, was fout',
  'andere definitie': 'Andere definitie: er wordt iets anders geteld',
} as const;

const change = z
  .strictObject({
    /** The day of the change. */
    op: day,
    feit: idOf('facts'),
    soort: z.enum(Object.keys(CHANGE_KINDS) as [keyof typeof CHANGE_KINDS], {
      error: `write what kind of change it is: ${Object.keys(CHANGE_KINDS).join(', ')}`,
    }),
    /** What the last edition said, as the list of its figures has it. */
    was: plain('was', 'write what the last edition said'),
    /** What is said since. */
    is: plain('is', 'write what is said since'),
    waarom: prose('waarom'),
  })
  .transform(({ op, feit, soort, was, is, waarom }) => ({ on: op, fact: feit, kind: soort, was, is, why: waarom }));

/** What changed, and in which edition: wijzigingen.yaml. Figures that are new or overtaken say so themselves. */
export const changeFile = z
  .strictObject({
    /** Newest first; only the file for the whole country has them. */
    versies: z.array(edition).default([]),
    wijzigingen: z.array(change),
  })
  .transform(({ versies, wijzigingen }) => ({ editions: versies, changes: wijzigingen }));

/** A change, as the code knows it. */
export type Change = z.output<typeof change>;
