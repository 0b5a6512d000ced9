import { z } from 'zod';
import { ASKED_NAMES, QUESTION_KINDS } from './asked.ts';
import { anchorId, day, id, moment, place } from './id.ts';
import { prose, wordsOf } from './prose.ts';

/** How an answer begins that tells first what is not there. */
const NOTHING = /^(?:Dat|Dit|Het)?\s*(?:staat|weten|kunnen|zeggen|noemen)\b.{0,40}\bniet\b/i;

/** A reader who speaks of themself, or is spoken to: a council cannot ask that of the college. */
const PERSONAL = /(?<![\p{L}’])(?:ik|mij|mijn|u|uw)(?![\p{L}])/iu;
const ENDS_ASKING = 'a question ends with a question mark';

const question = z
  .strictObject({
    /** Address: /bronnen/wat-er-niet-staat/#<id>. */
    id,
    /** What a reader asks. */
    vraag: prose('vraag', (text) => (text.endsWith('?') ? undefined : ENDS_ASKING)),
    /** How a council member asks it, where the words of a reader say “ik” or lean on the page that they stand on. */
    raadsvraag: prose('raadsvraag', (text) =>
      PERSONAL.test(text)
        ? 'a council asks it of the college: write it without ik, mij, mijn, u and uw'
        : text.endsWith('?')
          ? undefined
          : ENDS_ASKING,
    ).optional(),
    /** Whom one would ask. */
    aan: z.enum(ASKED_NAMES, { error: `write whom one would ask: aan: ${ASKED_NAMES.join(', ')}` }),
    /** technisch: somebody can look it up. politiek: a council or board must choose. */
    soort: z.enum(QUESTION_KINDS, {
      error: 'write soort: technisch where somebody can look it up, or politiek where a council or board must choose',
    }),
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
  .superRefine((entry, context) => {
    if (entry.raadsvraag === undefined && PERSONAL.test(wordsOf(entry.vraag)))
      context.addIssue({
        code: 'custom',
        path: ['vraag'],
        message: 'a reader asks this of themself; write under raadsvraag how a council member asks it',
      });
  })
  .transform((entry) => ({
    id: entry.id,
    question: entry.vraag,
    ofCouncil: entry.raadsvraag ?? entry.vraag,
    to: entry.aan,
    kind: entry.soort,
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
