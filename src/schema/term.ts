import { z } from 'zod';
import { id } from './id.ts';
import { prose } from './prose.ts';

const term = z
  .strictObject({
    /** Address: /begrippen/#<id>. */
    id,
    /** The term as readers meet it. */
    begrip: z.string({ error: 'write the term' }).min(2),
    /** What an abbreviation stands for, and other names in the sources. */
    ook: z.array(z.string().min(2)).default([]),
    /** One or two plain sentences (B1). */
    uitleg: prose('uitleg'),
    /** Where the sources explain it; left out when they do not. */
    bron: z.strictObject({ document: id, plek: z.string().min(3) }).optional(),
  })
  .transform((entry) => ({
    id: entry.id,
    term: entry.begrip,
    aliases: entry.ook,
    meaning: entry.uitleg,
    source: entry.bron && { document: entry.bron.document, place: entry.bron.plek },
  }));

/** A file of terms: content/begrippen/*.yaml. */
export const termFile = z.strictObject({ begrippen: z.array(term).min(1) });
