import { z } from 'zod';
import { day, siteAddress } from './id.ts';
import { plain, prose } from './prose.ts';

/** What stands for a version while it is not out yet. */
const COMING = 'komend';

/** A version: three numbers, as `1.4.0`. `docs/decisions/editions.md` says when which of them goes up. */
const version = z.string({ error: `write the version between quotes: "0.2.0", or ${COMING}` }).regex(/^(\d+\.\d+\.\d+|komend)$/, {
  error: `write a version of three numbers, like "0.2.0", or ${COMING} for what is not out yet`,
});

/** A line for those who work on the site, in English. */
const line = z.string({ error: 'write a line of text' }).trim().min(1, { error: 'this line is empty; write a text' });

/** What an edition brought to readers. */
const novelty = z
  .strictObject({
    tekst: prose('tekst'),
    /** Where it is found. */
    adres: siteAddress.optional(),
    waarom: prose('waarom').optional(),
  })
  .transform(({ tekst, adres, waarom }) => ({ text: tekst, address: adres, why: waarom }));

/** An edition of the site: what it brought to readers, in Dutch, and to authors and developers, in English. */
export const edition = z
  .strictObject({
    versie: version,
    /** The day that it came out; left out of what is not out yet. */
    datum: day.optional(),
    /** What it is, in a sentence or two. */
    kort: prose('kort').optional(),
    lezers: z.array(novelty).default([]),
    auteurs: z.array(line).default([]),
    ontwikkelaars: z.array(line).default([]),
  })
  .refine(({ versie, datum }) => (versie === COMING) === (datum === undefined), {
    error: `give each version its datum, and ${COMING} none`,
    path: ['datum'],
  })
  .transform(({ versie, datum, kort, lezers, auteurs, ontwikkelaars }) => ({
    /** Undefined for what is not out yet. */
    out: datum === undefined ? undefined : { version: versie, date: datum },
    brief: kort,
    readers: lezers,
    authors: auteurs,
    developers: ontwikkelaars,
  }));

/** An edition, as the code knows it. */
export type Edition = z.output<typeof edition>;

/** What a published edition said and where it stood: content/edities/<version>.yaml, written by `npm run edition` and then never changed. */
export const keptEdition = z
  .strictObject({
    versie: plain('versie'),
    datum: day,
    /** The addresses that it published for the first time: how many, and the digest of their lines in the ledger. */
    adressen: z.strictObject({ aantal: z.number().int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    /** What it said of each figure, by id. */
    cijfers: z.record(z.string(), z.string()),
  })
  .transform(({ versie, datum, adressen, cijfers }) => ({
    version: versie,
    date: datum,
    addresses: { count: adressen.aantal, sha256: adressen.sha256 },
    figures: new Map(Object.entries(cijfers)),
  }));
