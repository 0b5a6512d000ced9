import { z } from 'zod';
import { day, id, moment, order, outsideAddress } from './id.ts';
import { plain, prose } from './prose.ts';

/** Who wrote a document, for references: a person in parts, so that a list can begin with the family name, or a body as it stands. */
const author = z.union(
  [
    z
      .strictObject({
        voorletters: plain('voorletters'),
        tussenvoegsel: plain('tussenvoegsel').optional(),
        achternaam: plain('achternaam'),
      })
      .transform(({ voorletters, tussenvoegsel, achternaam }) => ({ initials: voorletters, particle: tussenvoegsel, family: achternaam })),
    z.strictObject({ naam: plain('naam') }).transform(({ naam }) => ({ body: naam })),
  ],
  { error: 'write { voorletters, achternaam } of a person, with tussenvoegsel if there is one, or { naam } of a body' },
);

/** How others refer to a document. */
const citing = z
  .strictObject(
    {
      /** Left out when the document names no one. */
      schrijvers: z.array(author).default([]),
      /** The body that it comes from, when that is not the writer. */
      uitgever: plain('uitgever').optional(),
      /** What kind of document it is, when its title does not say so. */
      aard: plain('aard').optional(),
      /** False when the document does not give `datum` itself. */
      datum_vermeld: z.boolean().default(true),
    },
    { error: 'write how others refer to the document: verwijzing: { schrijvers: [{ naam: … }] }' },
  )
  .transform((entry) => ({
    authors: entry.schrijvers,
    publisher: entry.uitgever,
    genre: entry.aard,
    dateInferred: !entry.datum_vermeld,
  }));

/** The sign of the second class, behind the name of a source or of what leans on one. */
export const LATER_SIGN = ', later stuk';

/** What kind of page or paper a later source is, in the words that readers see. */
export const LATER_KINDS = {
  'officieel stuk': 'een officieel stuk',
  'officieel nieuws': 'nieuws van een overheid',
  onderzoek: 'onderzoek',
  betrokkene: 'een organisatie die er zelf bij betrokken is',
  vakpers: 'een vakblad of vaksite',
  'landelijk nieuws': 'een landelijke krant of nieuwssite',
  'lokaal nieuws': 'lokaal nieuws',
  advertentie: 'een advertentie voor personeel of inhuur',
} as const;

/** How much of a later source was read. */
const READ_PARTS = ['het begin van de bladzijde', 'de inleiding', 'het geheel'] as const;

/** One paper of the evidence that the site was made from: content/bronnen/<id>.yaml. */
const paper = z
  .strictObject({
    id,
    soort: z.literal('stuk'),
    /** Full title, for the list of sources. */
    titel: plain('titel', 'write the title of the document'),
    /** Short name for a note: "Iroko, notitie". */
    kort: plain('kort', 'write a short name for notes'),
    /** Who wrote it. */
    van: plain('van', 'write who wrote it'),
    /** To whom. */
    aan: plain('aan', 'write to whom it was sent'),
    /** Date of the document, as precise as it gives it. */
    datum: moment,
    /** What the document says of its date, when that is not a full date. */
    datum_toelichting: prose('datum_toelichting').optional(),
    /** Reference number, when it has one. */
    kenmerk: plain('kenmerk').optional(),
    /** How others refer to it. */
    verwijzing: citing,
    /** What it is, in a few sentences. */
    wat: prose('wat'),
    /** What this site took from it. */
    gebruikt: prose('gebruikt'),
    /** How the text was obtained and what is damaged. */
    tekst: prose('tekst'),
    /** Place in the list of sources. */
    volgorde: order,
  })
  .transform((entry) => ({
    later: undefined,
    id: entry.id,
    title: entry.titel,
    short: entry.kort,
    author: entry.van,
    addressee: entry.aan,
    date: entry.datum,
    dateNote: entry.datum_toelichting,
    reference: entry.kenmerk,
    citing: entry.verwijzing,
    what: entry.wat,
    used: entry.gebruikt,
    text: entry.tekst,
    order: entry.volgorde,
  }));

/** A public page that was found later than the papers, of after them or older: the second class of evidence. content/bronnen/later/<id>.yaml. */
const laterSource = z
  .strictObject({
    id,
    /** What kind of page it is. */
    soort: z.enum(Object.keys(LATER_KINDS) as [keyof typeof LATER_KINDS]),
    titel: plain('titel', 'write the title of the page'),
    /** Short name for a note: "gemeente.nu, impulsbudget". */
    kort: plain('kort', 'write a short name for notes'),
    /** Who published it. */
    uitgever: plain('uitgever', 'write who published it'),
    /** Its date, as precise as it gives it; left out where it gives none. */
    datum: moment.optional(),
    /** Its reference number, as printed. */
    kenmerk: plain('kenmerk').optional(),
    adres: outsideAddress,
    /** How much of it was read. */
    gelezen: z.enum(READ_PARTS, { error: `write how much of it was read: ${READ_PARTS.join(', ')}` }),
    /** The day on which it was last read. */
    gezien: day,
    /** What a reader must know of it: whose interest, a plan, an old count. */
    let_op: prose('let_op').optional(),
  })
  .transform((entry) => ({
    later: { kind: entry.soort, address: entry.adres, read: entry.gelezen, seen: entry.gezien, caution: entry.let_op },
    id: entry.id,
    title: entry.titel,
    // The sign of the second class, wherever a source is named: in notes, charts, lists and citations.
    short: entry.kort + LATER_SIGN,
    author: entry.uitgever,
    date: entry.datum,
    reference: entry.kenmerk,
    citing: { authors: [{ body: entry.uitgever }], publisher: undefined, genre: 'later stuk', dateInferred: false },
  }));

/** A source, by its `soort`: one of the papers that the site was made from, or a later one. */
export const source = z.discriminatedUnion('soort', [paper, laterSource], {
  error: `write soort: stuk for a paper that the site was made from, or of a later source what it is: ${Object.keys(LATER_KINDS).join(', ')}`,
});

/** A paper of the first class. */
type Paper = z.output<typeof paper>;
/** A later source, of the second class. */
export type LaterSource = z.output<typeof laterSource>;
/** A source as the code knows it. */
export type Source = Paper | LaterSource;
