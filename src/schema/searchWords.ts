import { z } from 'zod';
import type { CompoundList } from './compounds.ts';

const phrase = z.string({ error: 'write a word or a few words' }).trim().min(2, { error: 'a word has two letters or more' });
const word = phrase.regex(/^[^\s]+$/, { error: 'write one word, without spaces' }).toLowerCase();

/** Words that search treats alike, or passes over: content/zoekwoorden.yaml. */
export const searchWords = z
  .strictObject({
    /** Groups of words and phrases that mean about the same. */
    groepen: z
      .array(z.array(phrase).min(2, { error: 'a group needs two words or more' }), { error: 'write groups of words: - [baas, chef]' })
      .superRefine((groups, context) => {
        groups.forEach((group, index) => {
          const twice = group.find((each, place) => group.findIndex((other) => alike(other, each)) < place);
          if (twice !== undefined)
            context.addIssue({ code: 'custom', path: [index], message: `"${twice}" stands in this group twice; keep one` });
        });
      }),
    /** Words of a question that carry no weight. */
    leeg: z.array(word).default([]),
    /** Forms that no rule of Dutch leads to the word that they belong to. */
    vormen: z.record(word, word).default({}),
  })
  .superRefine(({ leeg, vormen }, context) => {
    const twice = leeg.find((each, index) => leeg.indexOf(each) < index);
    if (twice !== undefined) context.addIssue({ code: 'custom', path: ['leeg'], message: `"${twice}" stands in leeg twice; keep one` });
    for (const [form, of] of Object.entries(vormen)) {
      const further = vormen[of];
      if (further !== undefined)
        context.addIssue({ code: 'custom', path: ['vormen', form], message: `"${of}" is a form of "${further}"; write ${form}: ${further}` });
    }
  })
  .transform(({ groepen, leeg, vormen }) => ({ groups: groepen, empty: leeg, forms: vormen }));

function alike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What search knows of words: those that mean about the same, those without weight, irregular forms, and long words with their parts. */
export type SearchWords = z.output<typeof searchWords> & CompoundList;
