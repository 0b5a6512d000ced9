import { z } from 'zod';
import { QUESTION_KINDS } from './asked.ts';
import { anchorId, idOf, siteAddress } from './id.ts';
import { marks, type Referred } from './marks.ts';
import { label, plain, FACT_FORMS, prose } from './prose.ts';

/** The level of a heading: two for a section of a page, three inside one. */
const level = z.union([z.literal(2), z.literal(3)], { error: 'write niveau={2} or niveau={3}' }).default(2);

/** The pictures of the story; each is drawn by `src/components/story`. */
const PICTURES = ['deuren-voor', 'deuren-na', 'mensen', 'kosten', 'plek', 'taken', 'jaren'] as const;
const picture = z.enum(PICTURES, { error: `there is no such picture; write beeld="…" with one of: ${PICTURES.join(', ')}` });

/** Ids of a kind, separated by spaces. */
function idsOf(kind: Referred, folder: string) {
  return z
    .string({ error: `write ids of content/…/${folder}, separated by spaces` })
    .trim()
    .min(1, { error: `write at least one id of content/…/${folder}` })
    .transform((text) => text.split(/\s+/))
    .register(marks, { refersTo: kind, list: true });
}

/** What an author may write in a page, by the component's name: its attributes. Anything else is refused. */
export const COMPONENTS = {
  /** A figure of the register; `noten={false}` where its source is named beside it. */
  Feit: z.strictObject({
    id: idOf('facts'),
    vorm: z.enum(FACT_FORMS, { error: `unknown vorm; write one of: ${FACT_FORMS.join(', ')}` }).default('vol'),
    noten: z.boolean({ error: 'write noten={false}, or leave it out' }).default(true),
  }),
  /** The source of a claim without a figure. */
  Bron: z.strictObject({ id: idOf('sources'), plek: plain('plek', 'write plek="…": where in the document it stands') }),
  /** A document that the sources name, as a link out of the site, or to its place in the list of sources where no address is known. */
  Document: z.strictObject({ id: idOf('documents') }),
  /** A law, or an article of it, at the official list of laws. */
  Wet: z.strictObject({
    id: idOf('documents'),
    artikel: z
      .string()
      .regex(/^\d+(\.\d+)?[a-z]*$/, { error: 'write the number of the article, like artikel="10b"' })
      .optional(),
  }),
  /** A line of a source, word for word. Short, and only where who quotes it needs the words themselves. */
  Letterlijk: z.strictObject({
    id: idOf('sources'),
    plek: plain('plek', 'write plek="…": where in the document it stands'),
    tekst: label('tekst'),
    /** Its own address, as `<Alinea>` gives one to a paragraph. */
    alinea: anchorId.optional(),
  }),
  /** A term at its first use; what stands inside is the word as the sentence has it. */
  Begrip: z.strictObject({ id: idOf('terms') }),
  /** Where the terms of the page are listed on paper; left out, they stand at its end, before the sources. */
  Woorden: z.strictObject({}),
  /** A stop on a way through the site, at the beginning of an item: a link to a whole page, and how long it takes to read. */
  Halte: z.strictObject({
    naar: siteAddress.refine((address) => !address.includes('#'), { error: 'a stop is a whole page; leave the part behind # out' }),
  }),
  /** A chart. */
  Grafiek: z.strictObject({ id: idOf('charts') }),
  /** A series as a table. */
  Reeks: z.strictObject({ id: idOf('series') }),
  /** A place where sources disagree; at most three on a page. */
  Verschil: z.strictObject({ id: idOf('differences') }),
  /** Questions that the sources leave open; at most five on a page. */
  Open: z.strictObject({ vragen: idsOf('questions', 'vragen') }),
  /** The differences and questions that belong to the page and stand in the collections alone. */
  Meer: z.strictObject({ verschillen: idsOf('differences', 'verschillen').optional(), vragen: idsOf('questions', 'vragen').optional() }),
  /** What happens with each of the four tasks in one model. */
  ModelTasks: z.strictObject({ model: idOf('models') }),
  ModelList: z.strictObject({}),
  /** A section; its id is an address for ever. */
  Sectie: z.strictObject({ id: anchorId, titel: prose('titel'), niveau: level }),
  /** The id of a paragraph or an item, at its end: an address for ever. */
  Alinea: z.strictObject({ id: anchorId }),
  /** The arguments for and against a model beside each other, with equal weight. */
  VoorTegen: z.strictObject({ model: idOf('models') }),
  /** The comparison of the models: a table of its `<Rij>`s, once on the site. The reader chooses which models stand there. */
  Vergelijking: z.strictObject({}),
  /** What readers ask, as a row of the comparison: an `<Over>` for each model. Its id is an address for ever, and begins that of each cell. */
  Rij: z.strictObject({ id: anchorId, titel: label('titel') }),
  /** What a row says of one model. */
  Over: z.strictObject({ model: idOf('models') }),
  /** In a cell of the comparison: an argument about its model, and who says it. */
  Argument: z.strictObject({ id: idOf('arguments') }),
  /** The cells of a row of the comparison: of each model the strongest argument of one side. */
  SterksteArgumenten: z.strictObject({ kant: z.enum(['voor', 'tegen'], { error: 'write kant="voor" or kant="tegen"' }) }),
  /** The directions of one choice beside each other, with equal weight; on the page `/debat/<thema>/`. */
  Richtingen: z.strictObject({
    thema: anchorId,
    /** How the sources are lopsided about them, where they are. */
    scheef: prose('scheef').optional(),
  }),
  /** One direction: the arguments of which that is the `keuze`, and arguments about models that speak for it. */
  Richting: z.strictObject({ id: anchorId, naam: label('naam'), ook: idsOf('arguments', 'argumenten').optional() }),
  /** Six questions to put to the college, each inside as `<CollegeVraag>`. */
  CollegeVragen: z.strictObject({}),
  /** A question to put to the college; what stands inside is why. */
  CollegeVraag: z
    .strictObject({
      id: anchorId,
      vraag: prose('vraag', (text) => (text.endsWith('?') ? undefined : 'a question ends with a question mark')),
      soort: z.enum(QUESTION_KINDS, { error: `write soort="…" with one of: ${QUESTION_KINDS.join(', ')}` }),
      /** Of a technical question: who can answer it. */
      wie: plain('wie').optional(),
      /** Of a technical question: which source is silent on it. */
      zwijgt: plain('zwijgt').optional(),
      /** The open question that it comes from. */
      uit: idOf('questions'),
    })
    .refine(({ soort, wie, zwijgt }) => soort !== 'technisch' || (wie !== undefined && zwijgt !== undefined), {
      error: 'of a technical question write wie="…": who can answer it, and zwijgt="…": which source is silent on it',
      path: ['soort'],
    })
    .refine(({ soort, wie, zwijgt }) => soort !== 'politiek' || (wie === undefined && zwijgt === undefined), {
      error: 'a political question is one to decide on; leave wie and zwijgt out',
      path: ['soort'],
    }),
  /** A company as the report describes it. */
  Bedrijf: z.strictObject({ id: idOf('companies') }),
  /** A step of the story; its id is an address for ever. */
  Stap: z.strictObject({ id: anchorId, titel: label('titel'), beeld: picture }),
  /** The steps of the story as links. */
  Stappen: z.strictObject({}),
  /** Where the reader acts in a step. */
  Speel: z.strictObject({ vraag: label('vraag'), kop: label('kop').optional(), beeld: picture }),
  /** One of the answers that a reader can choose among. */
  Keuze: z.strictObject({ id: anchorId, naam: label('naam'), naar: anchorId.optional(), binnen: z.boolean().default(false) }),
  /** What only holds on the site of one municipality; elsewhere it is left out, or `anders` stands there. */
  Plaatselijk: z.strictObject({ gemeente: anchorId, anders: label('anders').optional() }),
  /** Who keeps the page on what happened since, and until when it was brought up to date. */
  Bijgewerkt: z.strictObject({}),
  /** A question to see whether a text came across; its answer stands inside, closed until a reader asks. */
  Navraag: z.strictObject({ vraag: label('vraag') }),
  /** Lines to write on, on a page that is taken along on paper. */
  Schrijfruimte: z.strictObject({
    regels: z.number({ error: 'write regels={2}: how many lines there are to write on' }).int().min(1).max(6),
  }),
  /** A link to the scenario with the story's company filled in. */
  DoorRekenen: z.strictObject({}),
} as const;

/** The name of a component that a page may use. */
export type ComponentName = keyof typeof COMPONENTS;

/** The attributes of a component, as the code gets them. */
export type ComponentProps<Name extends ComponentName> = z.output<(typeof COMPONENTS)[Name]>;
