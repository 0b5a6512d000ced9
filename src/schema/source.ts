import { z } from 'zod';
import { id, moment, order } from './id.ts';
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

/** One document of the evidence: content/bronnen/<id>.yaml. */
export const source = z
  .strictObject({
    id,
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

/** A source document as the code knows it. */
export type Source = z.output<typeof source>;
