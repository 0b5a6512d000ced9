import { z } from 'zod';
import { day, id } from './id.ts';
import { marks } from './marks.ts';
import { plain, prose, typedDigit } from './prose.ts';

/** Whom a check is for, in the words that readers see. */
export const CHECKED_FOR = {
  iedereen: 'Voor iedereen',
  zien: 'Als u slecht ziet',
  horen: 'Als u laat voorlezen of braille leest',
  bedienen: 'Als u geen muis gebruikt',
  begrijpen: 'Als lezen u moeite kost',
  apparaat: 'Op een ander apparaat of zonder internet',
} as const;

/** What a known shortcoming is to the standard, in the words that readers see. */
export const VERDICTS = {
  afwijking: 'Dit voldoet niet',
  misschien: 'Misschien voldoet dit niet; dat is nog niet uitgezocht',
  toegestaan: 'De norm laat dit toe',
  'geen eis': 'De norm vraagt hier niets over',
} as const;

/** A number in a text: `{bladzijden}` stands for that entry of `getallen`. */
const NUMBER = /\{([a-z]+)\}/g;

const english = z.string({ error: 'write a text in English' }).trim().min(1, { error: 'this text is empty; write it' });

/** A text for readers with numbers of the claim in it, and none typed by hand. */
const counted = z
  .string({ error: 'write what readers are told' })
  .trim()
  .min(1, { error: 'this text is empty; write what readers are told' })
  .refine((text) => typedDigit(text) === undefined, { error: 'a figure stands in the text; put it in getallen and write {its-name}' })
  .register(marks, { words: true });

const claim = z
  .strictObject({
    id,
    /** What is claimed, for developers. */
    bewering: english,
    /** The command that shows it, as Markdown; "by hand" or "–" where there is none. */
    opdracht: english,
    /** The program that found it, with its version. */
    programma: english.optional(),
    /** What it gave last, for developers, with numbers as `{bladzijden}`. */
    bleek: english,
    /** Numbers of what it gave, by a Dutch name. */
    getallen: z.record(z.string().regex(/^[a-z]+$/), z.number()).default({}),
    /** False of what is not so; that is told as plainly. */
    klopt: z.boolean().default(true),
    /** The day that it was last seen. */
    gezien: day,
    /** What readers are told of it, where it is about what they can use. */
    lezers: counted.optional(),
    voor: z.enum(Object.keys(CHECKED_FOR) as [keyof typeof CHECKED_FOR]).default('iedereen'),
  })
  .superRefine(({ bleek, lezers = '', getallen }, context) => {
    for (const [placeholder, name = ''] of `${bleek} ${lezers}`.matchAll(NUMBER))
      if (!(name in getallen))
        context.addIssue({ code: 'custom', message: `"${placeholder}" is no number of this claim; put it in getallen` });
  })
  .transform((entry) => ({
    id: entry.id,
    claim: entry.bewering,
    command: entry.opdracht,
    program: entry.programma,
    found: entry.bleek,
    numbers: entry.getallen,
    holds: entry.klopt,
    seen: entry.gezien,
    forReaders: entry.lezers,
    for: entry.voor,
  }));

const deviation = z
  .strictObject({
    /** Address: /over/toegankelijkheid/#punt-<id>. */
    id,
    titel: prose('titel'),
    oordeel: z.enum(Object.keys(VERDICTS) as [keyof typeof VERDICTS]),
    /** The success criterion of WCAG, as it is numbered and named there; left out of what the standard does not ask. */
    criterium: plain('criterium').optional(),
    /** Who is hindered, and in what. */
    gevolg: prose('gevolg'),
    oorzaak: prose('oorzaak'),
    alternatief: prose('alternatief'),
    maatregel: prose('maatregel'),
    planning: prose('planning'),
    /** When and in what it was looked at. */
    gezien: day,
    waarmee: plain('waarmee'),
  })
  .refine(({ oordeel, criterium }) => (oordeel === 'geen eis') === (criterium === undefined), {
    error: 'name the criterium, or write oordeel: geen eis',
    path: ['criterium'],
  })
  .transform((entry) => ({
    id: entry.id,
    title: entry.titel,
    verdict: entry.oordeel,
    criterion: entry.criterium,
    consequence: entry.gevolg,
    cause: entry.oorzaak,
    alternative: entry.alternatief,
    measure: entry.maatregel,
    planning: entry.planning,
    seen: entry.gezien,
    seenWith: entry.waarmee,
  }));

/** What is claimed of the quality of the site and what shows it, and what is known to hinder readers: content/landelijk/kwaliteit.yaml. */
export const qualityFile = z
  .strictObject({ beweringen: z.array(claim).min(1), afwijkingen: z.array(deviation) })
  .transform(({ beweringen, afwijkingen }) => ({ claims: beweringen, deviations: afwijkingen }));

/** What is known of the quality of the site, as the code knows it. */
export type Quality = z.output<typeof qualityFile>;

/** One claim of it. */
export type Claim = Quality['claims'][number];
