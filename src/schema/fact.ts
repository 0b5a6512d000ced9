import { z } from 'zod';
import { day, id, idOf, moment } from './id.ts';
import { marks } from './marks.ts';
import { label, plain, prose } from './prose.ts';

/** The closed list of units. A new unit gets a line in `src/domain/format.ts` too. */
export const UNITS = [
  'procent',
  'euro',
  'personen',
  'inwoners',
  'plekken',
  'banen',
  'bedrijven',
  'werkgevers',
  'gemeenten',
  'raadsleden',
  'locaties',
  'criteria',
  'aanbevelingen',
  'fte',
  'arbeidsjaren',
  'stemmen',
  'maatregelen',
  'weken',
  'uur per week',
  'jaar',
  'datum',
  'tekst',
] as const;

/** Qualifiers as the sources have them; shown with the figure. */
const QUALIFIERS = [
  'circa',
  'ongeveer',
  'bijna',
  'ruim',
  'rond de',
  'een kleine',
  'ten minste',
  'gemiddeld',
  'oplopend tot',
  'structureel',
  'in totaal',
  'vanaf',
  'meer dan',
  'geraamd',
  'begroot',
  'verwacht',
] as const;

/** What the topics of the register are called for readers; the order of `/cijfers/`. */
export const TOPICS = {
  participatiewet: 'De Participatiewet',
  modellen: 'De vijf modellen',
  voorbeelden: 'Voorbeelden uit het land',
  'beschut-werk': 'Beschut werk',
  rijk: 'Het Rijk: geld en maatregelen',
  mensen: 'Mensen: Wsw, banenafspraak en bijstand',
  bedrijven: 'Hoe de bedrijven ervoor staan',
  tomin: 'Tomin, de Gooi en de samenvoeging',
  bijeenkomst: 'De expertbijeenkomst en Hilversum',
  proces: 'Wetten, onderzoek en het proces in Hilversum',
} as const;

/** A number behind a number with nothing but a space between: no sentence has that, save in the name of a Kamerstuk. */
const GLUED_CELLS = /(?<!Kamerstuk )(?<![\d.,])[\d.,]*\d%? +[-−]?\d/;

const printedPlace = z.strictObject({
  /** Id of a document among the sources. */
  document: idOf('sources'),
  /** Where a person finds it: section, page, slide or table row. */
  plek: plain('plek', 'write where in the document it stands: section, slide or table row'),
  /** The figure exactly as printed there, white space aside: of a table one cell, or more with ` | ` between them. */
  gedrukt: z
    .string({ error: 'write the figure exactly as printed, between quotes' })
    .min(1, { error: 'write the figure exactly as printed' })
    .refine((text) => !text.includes('{feit:'), { error: '"gedrukt" takes no {feit:…}; write what is printed' })
    .refine((text) => !GLUED_CELLS.test(text), {
      error: 'two cells of a table stand in "gedrukt" as one; write the cell of this figure, or put " | " between cells',
    })
    .register(marks, { words: true }),
});

const value = z.union([z.number(), z.tuple([z.number(), z.number()]), plain('waarde')], {
  error: 'write a number (20), a range ([30672, 32983]), a date ("2015-01-01") or a text',
});

/** One fact of the register: content/feiten/*.yaml. */
const fact = z
  .strictObject({
    /** Stable and never reused: the address is /cijfers/<id>/. */
    id,
    /** What is counted, in plain Dutch. */
    label: label('label'),
    /** The value; left out for a derived fact, which has `formule`. */
    waarde: value.optional(),
    /** From the closed list of units. */
    eenheid: z.enum(UNITS, { error: `unknown unit; write one of: ${UNITS.join(', ')}` }),
    /** The year, date or period that the figure speaks of; left out when the source does not say. */
    betreft: plain('betreft')
      .refine((text) => /\b\d{4}\b/.test(text), { error: '"betreft" names a year; leave it out when the source gives none' })
      .optional(),
    /** The date of the document, or of its count: "stand". */
    stand: moment,
    /** Qualifiers as the source has them. */
    zekerheid: z.array(z.enum(QUALIFIERS, { error: `unknown qualifier; write any of: ${QUALIFIERS.join(', ')}` })).default([]),
    /** bron: printed in a source. afgeleid: computed here. onleesbaar: damaged in the scan, inferred. */
    soort: z.enum(['bron', 'afgeleid', 'onleesbaar'], { error: 'write soort: bron, afgeleid or onleesbaar' }),
    /** For afgeleid and onleesbaar: arithmetic over ids, like "100 - {a} - {b}". */
    formule: z.string().min(3).optional(),
    /** Place in the source; for a derived fact, left out: its ingredients have theirs. */
    bron: printedPlace.optional(),
    /** What a reader must know: not comparable, definition differs, disputed. */
    let_op: prose('let_op').optional(),
    /** Ids of facts in another source that say something else. */
    spreekt_tegen: z.array(idOf('facts')).default([]),
    /** Ids of facts that this one overtakes: the same thing, of a later moment. They stay, and say so. */
    vervangt: z.array(idOf('facts')).default([]),
    /** The day on which the register took it in; that of its file when left out. */
    opgenomen: day.optional(),
    /** When and why it was withdrawn: it was wrong, or its source no longer stands by it. It stays, and says so. */
    ingetrokken: z.strictObject({ op: day, waarom: prose('waarom') }).optional(),
  })
  .superRefine((entry, context) => {
    const derived = entry.formule !== undefined;
    if (entry.soort === 'bron' && !entry.bron)
      context.addIssue({ code: 'custom', message: `fact "${entry.id}" has no source; write bron: { document, plek, gedrukt }` });
    if (entry.soort !== 'bron' && !derived)
      context.addIssue({ code: 'custom', message: `fact "${entry.id}" is ${entry.soort}; write formule: how it follows from other facts` });
    if (derived === (entry.waarde !== undefined))
      context.addIssue({ code: 'custom', message: `fact "${entry.id}" needs either waarde or formule, not both` });
    if (Array.isArray(entry.waarde) && entry.waarde[0] >= entry.waarde[1])
      context.addIssue({ code: 'custom', message: `fact "${entry.id}": write the lower end of the range first` });
    const wrong = entry.waarde === undefined ? undefined : problemWithValue(entry.waarde, entry.eenheid);
    if (wrong !== undefined) context.addIssue({ code: 'custom', path: ['waarde'], message: wrong });
  })
  .transform((entry) => ({
    id: entry.id,
    label: entry.label,
    value: entry.waarde,
    unit: entry.eenheid,
    concerns: entry.betreft,
    asOf: entry.stand,
    qualifiers: entry.zekerheid,
    kind: KINDS[entry.soort],
    formula: entry.formule,
    source: entry.bron && { document: entry.bron.document, place: entry.bron.plek, printed: entry.bron.gedrukt },
    caution: entry.let_op,
    contradicts: entry.spreekt_tegen,
    replaces: entry.vervangt,
    recorded: entry.opgenomen,
    withdrawn: entry.ingetrokken && { on: entry.ingetrokken.op, why: entry.ingetrokken.waarom },
  }));

/** What is wrong with a value in its unit, and what to write; undefined when nothing is. */
function problemWithValue(given: z.output<typeof value>, unit: Unit): string | undefined {
  if (unit === 'datum') return moment.safeParse(given).success ? undefined : 'this is no date; write "2025", "2025-02" or "2025-02-13"';
  if (unit === 'tekst') return typeof given === 'string' ? undefined : 'a value in tekst stands between quotes';
  return typeof given === 'string'
    ? `"${given}" is no number; write digits only, without points or spaces, like 32740, or 43.5 with a point before decimals`
    : undefined;
}

const KINDS = { bron: 'printed', afgeleid: 'derived', onleesbaar: 'illegible' } as const;

/** A file of the register: one topic with its facts. */
export const factFile = z
  .strictObject({
    /** One of the topics in `TOPICS`. */
    onderwerp: z.enum(Object.keys(TOPICS) as [keyof typeof TOPICS], {
      error: `unknown topic; write one of: ${Object.keys(TOPICS).join(', ')}`,
    }),
    /** The day on which the register took them in. */
    opgenomen: day,
    feiten: z.array(fact, { error: 'write a list of facts under feiten:' }).min(1),
  })
  .transform(({ onderwerp, opgenomen, feiten }) =>
    feiten.map((entry) => ({ ...entry, recorded: entry.recorded ?? opgenomen, topic: onderwerp })),
  );

/** A fact as the code knows it: `asOf` and `concerns` say what time it is about, `recorded` when the register took it in. */
export type Fact = Omit<z.output<typeof fact>, 'recorded'> & { topic: Topic; recorded: string };
export type Topic = keyof typeof TOPICS;
export type Unit = (typeof UNITS)[number];
