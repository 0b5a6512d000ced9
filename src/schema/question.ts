import { z } from 'zod';
import { anchorId, id } from './id.ts';
import { prose } from './prose.ts';

/** How an answer begins that tells first what is not there. */
const NOTHING = /^(?:Dat|Dit|Het)?\s*(?:staat|weten|kunnen|zeggen|noemen)\b.{0,40}\bniet\b/i;

const question = z
  .strictObject({
    /** Address: /bronnen/wat-er-niet-staat/#<id>. */
    id,
    /** What a reader asks. */
    vraag: prose('vraag', (text) => (text.endsWith('?') ? undefined : 'a question ends with a question mark')),
    /** Ids of questions that this one took in; their addresses lead here. */
    vervangt: z.array(anchorId).default([]),
    /** What is known, or whom to ask: the answer begins with it. */
    bekend: prose('bekend', (text) =>
      NOTHING.test(text) ? 'begin with what is known, or whom to ask; what is not known stands in onbekend' : undefined,
    ),
    /** What is not in the sources: the answer ends with it. */
    onbekend: prose('onbekend'),
  })
  .transform((entry) => ({ id: entry.id, question: entry.vraag, replaces: entry.vervangt, known: entry.bekend, unknown: entry.onbekend }));

/** What the sources do not say: content/vragen/*.yaml. */
export const questionFile = z.strictObject({ vragen: z.array(question).min(1) }).transform(({ vragen }) => vragen);

/** A question that the sources leave open, as the code knows it. */
export type Question = z.output<typeof question>;
