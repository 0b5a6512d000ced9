import { z } from 'zod';
import { anchorId, id, idOf, place } from './id.ts';
import { plain, prose } from './prose.ts';

/** How long the line of a closed card may be. */
const LINE_WORDS = 28;

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
    /** One line that names both sides: all that stands on a page before a reader opens it. */
    kort: prose('kort', (text) => {
      const words = text.split(/\s+/).length;
      return words <= LINE_WORDS ? undefined : `it has ${words} words; name both sides in ${LINE_WORDS} at most, the rest stands in kanten`;
    }),
    /** Ids of differences that this one took in; their addresses lead here. */
    vervangt: z.array(anchorId).default([]),
    /** The sides, two or more. */
    kanten: z.array(side).min(2, { error: 'a difference has two sides or more; write each under kanten' }),
    /** What this site uses. */
    gebruikt: prose('gebruikt'),
    /** Why. */
    waarom: prose('waarom'),
    /** By what it is settled: which side a later source bears out, and where. */
    beslist: z
      .strictObject({
        tekst: prose('tekst'),
        bronnen: z.array(place).min(1, { error: 'write the later sources that settle it, each with document and plek' }),
      })
      .transform(({ tekst, bronnen }) => ({ text: tekst, places: bronnen }))
      .optional(),
  })
  .transform((entry) => ({
    id: entry.id,
    title: entry.titel,
    line: entry.kort,
    replaces: entry.vervangt,
    sides: entry.kanten.map(({ wie, zegt, document, plek }) => ({ who: wie, says: zegt, source: { document, place: plek } })),
    used: entry.gebruikt,
    why: entry.waarom,
    settled: entry.beslist,
  }));

/** Places where sources disagree: content/verschillen/*.yaml. */
export const differenceFile = z.strictObject({ verschillen: z.array(difference).min(1) }).transform(({ verschillen }) => verschillen);

/** A place where sources disagree, as the code knows it. */
export type Difference = z.output<typeof difference>;
