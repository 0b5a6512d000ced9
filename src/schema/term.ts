import { z } from 'zod';
import { id, place } from './id.ts';
import { plain, prose } from './prose.ts';

const term = z
  .strictObject({
    /** Address: /begrippen/#<id>. */
    id,
    /** The term as readers meet it. */
    begrip: plain('begrip', 'write the term'),
    /** What an abbreviation stands for, and other names in the sources. */
    ook: z.array(plain('ook')).default([]),
    /** One or two plain sentences (B1). */
    uitleg: prose('uitleg'),
    /** Where the sources explain it; left out when they do not. */
    bron: place.optional(),
  })
  .transform((entry) => ({
    id: entry.id,
    term: entry.begrip,
    aliases: entry.ook,
    meaning: entry.uitleg,
    source: entry.bron,
  }));

/** A file of terms: content/begrippen/*.yaml. */
export const termFile = z.strictObject({ begrippen: z.array(term).min(1) }).transform(({ begrippen }) => begrippen);

/** A term as the code knows it. */
export type Term = z.output<typeof term>;
