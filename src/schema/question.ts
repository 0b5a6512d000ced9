import { z } from 'zod';
import { id } from './id.ts';
import { prose } from './prose.ts';

const question = z
  .strictObject({
    /** Address: /bronnen/wat-er-niet-staat/#<id>. */
    id,
    /** What a reader asks. */
    vraag: prose('vraag', (text) => (text.endsWith('?') ? undefined : 'a question ends with a question mark')),
    /** What is known, and that the rest is not in the sources. */
    antwoord: prose('antwoord'),
  })
  .transform((entry) => ({ id: entry.id, question: entry.vraag, answer: entry.antwoord }));

/** What the sources do not say: content/vragen/*.yaml. */
export const questionFile = z.strictObject({ vragen: z.array(question).min(1) }).transform(({ vragen }) => vragen);

/** A question that the sources leave open, as the code knows it. */
export type Question = z.output<typeof question>;
