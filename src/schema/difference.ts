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

const laterWords = z
  .strictObject({
    tekst: prose('tekst'),
    bronnen: z.array(place).min(1, { error: 'write the later sources that say so, each with document and plek' }),
  })
  .transform(({ tekst, bronnen }) => ({ text: tekst, places: bronnen }));

type LaterWords = z.output<typeof laterWords>;

/** What a later source says of a difference, and whether that settles it. */
function laterOf(settling: LaterWords | undefined, other: LaterWords | undefined): (LaterWords & { settles: boolean }) | undefined {
  if (settling) return { ...settling, settles: true };
  return other && { ...other, settles: false };
}

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
    beslist: laterWords.optional(),
    /** What a later source says of it without settling it, and where. */
    sindsdien: laterWords.optional(),
  })
  .refine(({ beslist, sindsdien }) => !(beslist && sindsdien), {
    error: 'write beslist where a later source settles it, or sindsdien where it does not; not both',
    path: ['sindsdien'],
  })
  .transform((entry) => ({
    id: entry.id,
    title: entry.titel,
    line: entry.kort,
    replaces: entry.vervangt,
    sides: entry.kanten.map(({ wie, zegt, document, plek }) => ({ who: wie, says: zegt, source: { document, place: plek } })),
    used: entry.gebruikt,
    why: entry.waarom,
    later: laterOf(entry.beslist, entry.sindsdien),
  }));

/** Places where sources disagree: content/verschillen/*.yaml. */
export const differenceFile = z.strictObject({ verschillen: z.array(difference).min(1) }).transform(({ verschillen }) => verschillen);

/** A place where sources disagree, as the code knows it. */
export type Difference = z.output<typeof difference>;
