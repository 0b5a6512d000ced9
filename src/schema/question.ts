import { z } from 'zod';
import { anchorId, day, id, moment, place } from './id.ts';
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
    /** What a later source answers, and of when it is, left out where it has no date: stands before all else. */
    sindsdien: z
      .strictObject({
        sinds: moment.optional(),
        tekst: prose('tekst'),
        bronnen: z.array(place).min(1, { error: 'write the later sources that say so, each with document and plek' }),
      })
      .transform(({ sinds, tekst, bronnen }) => ({ since: sinds, text: tekst, places: bronnen }))
      .optional(),
    /** When we last looked for an answer outside the papers, and who would know. */
    gezocht: z
      .strictObject({ op: day, wie_weet: prose('wie_weet') })
      .transform(({ op, wie_weet }) => ({ on: op, whoKnows: wie_weet }))
      .optional(),
  })
  .transform((entry) => ({
    id: entry.id,
    question: entry.vraag,
    replaces: entry.vervangt,
    known: entry.bekend,
    unknown: entry.onbekend,
    since: entry.sindsdien,
    searched: entry.gezocht,
  }));

/** What the sources do not say: content/vragen/*.yaml. */
export const questionFile = z.strictObject({ vragen: z.array(question).min(1) }).transform(({ vragen }) => vragen);

/** A question that the sources leave open, as the code knows it. */
export type Question = z.output<typeof question>;
