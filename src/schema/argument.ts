import { z } from 'zod';
import { CRITERION_NAMES } from './criteria.ts';
import { anchorId, id, idOf, place } from './id.ts';
import { label, plain, prose } from './prose.ts';

/** How strong the source makes an argument, and the word for it where who says it does not tell. */
export const STRENGTHS = {
  onderzoek: 'onderzoek',
  minister: '',
  adviesbureau: 'adviesbureau',
  'één bedrijf over zichzelf': '',
  'een ander over één bedrijf': '',
  'wij leiden af': '',
} as const;
/** How strong the source makes an argument. */
export type Strength = keyof typeof STRENGTHS;

/** What the source speaks of, where that is no single company. */
const SCOPES = ['dit model', 'alle soorten', 'geen model'] as const;

const choices = (values: readonly string[]): string => values.join(', ');

/** A text with the place that it comes from; without one it leans on what stands before it, or is ours. */
const said = z
  .strictObject({ tekst: prose('tekst'), bron: place.optional() }, { error: 'write { tekst: "…", bron: { document: …, plek: "…" } }' })
  .transform(({ tekst, bron }) => ({ text: tekst, source: bron }));

const REPLY_ADVICE = 'write weerwoord: { tekst: "…", bron: { document: …, plek: "…" } }, or weerwoord: geen where the sources give none';

/** What is wrong with a reply: in its text where it has one, not with it as a whole. */
function replyMistake(issue: z.core.$ZodRawIssue): string {
  const inText =
    issue.code === 'invalid_union' && typeof issue.input === 'object' ? issue.errors.flat().find(({ path }) => path.length > 0) : undefined;
  return inText?.message ?? REPLY_ADVICE;
}

const argument = z
  .strictObject({
    /** Its side and its address on the page of each of its models, or of its debate: `voor-schaal`. */
    id: id.refine((text) => /^(voor|tegen)-/.test(text), { error: 'the id says the side: begin it with voor- or tegen-' }),
    /** The models that it is about; the first one's page is its address. */
    modellen: z.array(idOf('models')).min(1, { error: 'write the models that it is about: modellen: [partieel]' }).optional(),
    /** Or the direction of a choice that it is about; the page of that debate is its address. */
    keuze: z
      .strictObject({ thema: anchorId, richting: anchorId }, { error: 'write keuze: { thema: …, richting: … }' })
      .transform(({ thema, richting }) => ({ theme: thema, direction: richting }))
      .optional(),
    criterium: z.enum(CRITERION_NAMES, { error: `unknown criterion; write one of: ${choices(CRITERION_NAMES)}` }),
    /** A few words to know it by. */
    kop: label('kop'),
    /** The argument, in one sentence. */
    bewering: prose('bewering', (text) =>
      /[.?!]["”’)]?\s/.test(text) ? 'an argument is one sentence; write the rest under toelichting' : undefined,
    ),
    /** Where that is said. */
    bron: place,
    /** What belongs to it, in a sentence or two. */
    toelichting: said.optional(),
    /** Who says it: “AM match”, “Iroko, op grond van Berenschot”. */
    wie: plain('wie', 'write who says it'),
    /** What the source speaks of; of one company write `bedrijf` instead. */
    over: z.enum(SCOPES, { error: `write one of: ${choices(SCOPES)}; of one company write bedrijf: its-id instead` }).optional(),
    /** The one company that the source speaks of. */
    bedrijf: idOf('companies').optional(),
    kracht: z.enum(Object.keys(STRENGTHS) as [Strength, ...Strength[]], {
      error: `unknown strength; write one of: ${choices(Object.keys(STRENGTHS))}`,
    }),
    /** The best reply, with its own source; `geen` where the sources give none. */
    weerwoord: z.union([z.literal('geen'), said], { error: replyMistake }),
    /** The models for which it stands out most: one for and one against each. */
    sterkste: z.array(idOf('models'), { error: 'write sterkste: [partieel], with its model, or leave it out' }).default([]),
    /** Ids that it had before; their addresses lead here. */
    vervangt: z.array(anchorId).default([]),
    /** Terms that open where they stand, each with its word as a text has it. */
    begrippen: z
      .array(
        z.strictObject({ begrip: idOf('terms'), woord: plain('woord') }).transform(({ begrip, woord }) => ({ term: begrip, word: woord })),
      )
      .default([]),
  })
  .refine(({ modellen, keuze }) => (modellen === undefined) !== (keuze === undefined), {
    error: 'say what it is about: modellen: [partieel], or keuze: { thema: …, richting: … }, not both',
    path: ['id'],
  })
  .refine(({ keuze, sterkste }) => keuze === undefined || sterkste.length === 0, {
    error: 'only a model has a strongest argument; leave sterkste out',
    path: ['sterkste'],
  })
  .refine(({ keuze, over }) => keuze === undefined || over === undefined, {
    error: 'over tells of models; of a choice leave it out',
    path: ['over'],
  })
  .refine(({ keuze, over, bedrijf }) => keuze !== undefined || (over === undefined) !== (bedrijf === undefined), {
    error: `say what the source speaks of: over: with one of ${choices(SCOPES)}, or bedrijf: with the id of one company, not both`,
    path: ['over'],
  })
  .refine(({ kracht, bedrijf }) => bedrijf !== undefined || !kracht.includes('één bedrijf'), {
    error: 'which company? write bedrijf: its-id, so that nobody takes its words for those of the model',
    path: ['kracht'],
  })
  .transform((entry) => ({
    id: entry.id,
    side: entry.id.startsWith('voor-') ? ('for' as const) : ('against' as const),
    /** Empty where it is about a choice. */
    models: entry.modellen ?? [],
    choice: entry.keuze,
    criterion: entry.criterium,
    heading: entry.kop,
    claim: entry.bewering,
    source: entry.bron,
    more: entry.toelichting,
    who: entry.wie,
    scope: entry.over,
    company: entry.bedrijf,
    strength: entry.kracht,
    reply: entry.weerwoord === 'geen' ? undefined : entry.weerwoord,
    strongest: entry.sterkste,
    replaces: entry.vervangt,
    terms: entry.begrippen,
  }));

/** What speaks for and against models, and for and against the directions of a choice: content/argumenten/*.yaml. */
export const argumentFile = z.strictObject({ argumenten: z.array(argument).min(1) }).transform(({ argumenten }) => argumenten);

/** An argument for or against a model or a direction, as the code knows it. */
export type Argument = z.output<typeof argument>;
/** Which way an argument points. */
export type Side = Argument['side'];
