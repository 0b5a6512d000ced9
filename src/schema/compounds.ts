import { z } from 'zod';

const word = z
  .string({ error: 'write a word' })
  .regex(/^[\p{L}’']+(-[\p{L}’']+)*$/u, { error: 'write one word of letters, with a hyphen where it has one' });

const PARTS_ADVICE = 'write the parts as words, with a space between: "loon kosten subsidie"';

const parts = z
  .string({ error: PARTS_ADVICE })
  .trim()
  .regex(/^\S/, { error: PARTS_ADVICE })
  .transform((text) => text.split(/\s+/))
  .pipe(z.array(word));

/** Long words that a person looked at: content/samenstellingen.yaml. */
export const compoundFile = z
  .strictObject({
    /** Compounds, with the words in them as somebody would type each. */
    samenstellingen: z.record(word, parts).default({}),
    /** Long words with no part that somebody would type. */
    enkelvoudig: z.array(word).default([]),
    /** Names and words of other languages. */
    namen: z.array(word).default([]),
  })
  .transform(({ samenstellingen, enkelvoudig, namen }) => ({ compounds: samenstellingen, single: [...enkelvoudig, ...namen] }))
  .superRefine(({ compounds, single }, context) => {
    const seen = new Set<string>();
    for (const written of [...Object.keys(compounds), ...single]) {
      const found = written.toLowerCase();
      if (seen.has(found)) context.addIssue({ code: 'custom', message: `"${written}" stands in this file twice; keep one` });
      seen.add(found);
    }
  });

/** Compounds with their parts, and long words that are none, as they were written. */
export type CompoundList = z.output<typeof compoundFile>;
