import { z } from 'zod';
import { id, moment, order } from './id.ts';
import { plain, prose } from './prose.ts';

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
    what: entry.wat,
    used: entry.gebruikt,
    text: entry.tekst,
    order: entry.volgorde,
  }));

/** A source document as the code knows it. */
export type Source = z.output<typeof source>;
