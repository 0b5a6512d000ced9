import { z } from 'zod';

/** Words that search treats alike: content/zoekwoorden.yaml. */
export const searchWords = z
  .strictObject({
    /** Groups of words and phrases that mean about the same. */
    groepen: z.array(z.array(z.string().min(2)).min(2, { error: 'a group needs two words or more' })),
    /** Compounds and their parts, which Pagefind does not find by itself. */
    samenstellingen: z.record(z.string(), z.array(z.string().min(2)).min(1)),
  })
  .transform(({ groepen, samenstellingen }) => ({ groups: groepen, compounds: samenstellingen }));

/** The search words as the code knows them. */
export type SearchWords = z.output<typeof searchWords>;
