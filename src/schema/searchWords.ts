import { z } from 'zod';
import type { CompoundList } from './compounds.ts';

const phrase = z.string({ error: 'write a word or a few words' }).trim().min(2, { error: 'a word has two letters or more' });
const word = z.string({ error: 'write a word' }).trim().regex(/^\S+$/, { error: 'write one word, without spaces' }).toLowerCase();

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
  .superRefine((words, context) => {
    for (const { path, message } of contradictions(words)) context.addIssue({ code: 'custom', path, message });
  })
  .transform(({ groepen, leeg, vormen }) => ({ groups: groepen, empty: leeg, forms: vormen }));

interface Words {
  groepen: readonly (readonly string[])[];
  leeg: readonly string[];
  vormen: Readonly<Record<string, string>>;
}

/** What one part of the file says against another. */
function contradictions({ groepen, leeg, vormen }: Words): { path: (string | number)[]; message: string }[] {
  const empty = new Set(leeg);
  const grouped = groepen.flatMap((group, index) =>
    group
      .filter((each) => empty.has(each.toLowerCase()))
      .map((each) => ({ path: ['groepen', index], message: `"${each}" stands in leeg; a word without weight leads nowhere` })),
  );
  const twice = leeg
    .map((each, index) => ({ each, index }))
    .filter(({ each, index }) => leeg.indexOf(each) < index)
    .map(({ each, index }) => ({ path: ['leeg', index], message: `"${each}" stands in leeg twice; keep one` }));
  const forms = Object.entries(vormen).flatMap(([form, of]) => {
    const path = ['vormen', form];
    const further = vormen[of];
    return [
      ...(further === undefined ? [] : [{ path, message: `"${of}" is a form of "${further}"; write ${form}: ${further}` }]),
      ...(empty.has(form) ? [{ path, message: `"${form}" stands in leeg; take it out of one of the two` }] : []),
    ];
  });
  return [...grouped, ...twice, ...forms];
}

function alike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What search knows of words: those that mean about the same, those without weight, irregular forms, and long words with their parts. */
export type SearchWords = z.output<typeof searchWords> & CompoundList;
