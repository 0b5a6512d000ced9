import { z } from 'zod';
import { id, idOf } from './id.ts';
import { plain, prose } from './prose.ts';

const side = z.strictObject({
  /** Who says it: "Iroko, in de notitie". */
  wie: prose('wie'),
  /** What it says. */
  zegt: prose('zegt'),
  document: idOf('sources'),
  plek: plain('plek', 'write where in the document it stands'),
});

const difference = z
  .strictObject({
    /** Address: /bronnen/verschillen/#<id>. */
    id,
    titel: prose('titel'),
    /** The sides, two or more. */
    kanten: z.array(side).min(2, { error: 'a difference has two sides or more; write each under kanten' }),
    /** What this site uses. */
    gebruikt: prose('gebruikt'),
    /** Why. */
    waarom: prose('waarom'),
  })
  .transform((entry) => ({
    id: entry.id,
    title: entry.titel,
    sides: entry.kanten.map(({ wie, zegt, document, plek }) => ({ who: wie, says: zegt, source: { document, place: plek } })),
    used: entry.gebruikt,
    why: entry.waarom,
  }));

/** Places where sources disagree: content/verschillen/*.yaml. */
export const differenceFile = z.strictObject({ verschillen: z.array(difference).min(1) }).transform(({ verschillen }) => verschillen);

/** A place where sources disagree, as the code knows it. */
export type Difference = z.output<typeof difference>;
