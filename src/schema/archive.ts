import { z } from 'zod';
import { day } from './id.ts';

const SHA256_DIGITS = 64;

const archivedFile = z
  .strictObject({
    naam: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, { error: 'write the name of a file: small letters, digits, dots and dashes' }),
    bytes: z.int().positive(),
    sha256: z.string().regex(new RegExp(`^[0-9a-f]{${SHA256_DIGITS}}$`), { error: 'write the SHA-256 of the file, in small letters' }),
  })
  .transform(({ naam, bytes, sha256 }) => ({ name: naam, bytes, sha256 }));

/** What was kept of an edition: a file of content/archief, written by `npm run release`. */
export const archiveFile = z
  .strictObject({
    versie: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'write the version as package.json has it: "1.2.0"' }),
    datum: day,
    /** Where the site stood for which it was made: the archives name it. */
    adres: z.url(),
    bestanden: z.array(archivedFile).min(1),
  })
  .transform(({ versie, datum, adres, bestanden }) => ({ version: versie, date: datum, address: adres, files: bestanden }));

/** An edition of which archives are kept. */
export type Archive = z.output<typeof archiveFile>;

/** One file of it. */
export type ArchivedFile = Archive['files'][number];
