import { z } from 'zod';
import { idOf, moment, siteAddress } from './id.ts';
import { prose } from './prose.ts';

/** Front matter of a page: content/paginas/**.mdx. The address is the path of the file. */
export const page = z
  .strictObject({
    /** Heading and title of the page. */
    titel: prose('titel'),
    /** Short name for breadcrumbs and lists; the title when left out. */
    kort: prose('kort').optional(),
    /** One or two sentences: the answer first. */
    antwoord: prose('antwoord'),
    /** "In het kort" in plain Dutch (B1): three to six points. Left out on pages that are short themselves. */
    in_het_kort: z.array(prose('in_het_kort')).min(2).max(6).optional(),
    /** Date of what the sources say. */
    stand: moment,
    /** One line on what has overtaken the page, and where that is told. */
    sindsdien: z
      .strictObject({ tekst: prose('tekst'), naar: siteAddress })
      .transform(({ tekst, naar }) => ({ text: tekst, address: naar }))
      .optional(),
    /** The ways in of the first page: what a reader would say of themselves, and where that leads. */
    deuren: z
      .array(z.strictObject({ tekst: prose('tekst'), naar: siteAddress }).transform(({ tekst, naar }) => ({ text: tekst, address: naar })))
      .default([]),
    /** The model that the page is about. */
    model: idOf('models').optional(),
    /** The full page that this simple one stands beside; each leads to the other. */
    volledig: siteAddress.optional(),
    /** The page is a file too, that fits one sheet of paper; the build holds it to that. */
    pdf: z.literal('een A4', { error: 'write pdf: een A4, or leave it out' }).optional(),
    /** What to read next: addresses inside the site. */
    verder: z.array(siteAddress).default([]),
    /** The same, for the site of one municipality: `{ hilversum: [/hilversum/] }`. */
    verder_plaatselijk: z.record(z.string(), z.array(siteAddress)).default({}),
  })
  .transform((entry) => ({
    title: entry.titel,
    short: entry.kort ?? entry.titel,
    answer: entry.antwoord,
    inBrief: entry.in_het_kort,
    asOf: entry.stand,
    since: entry.sindsdien,
    doors: entry.deuren,
    model: entry.model,
    full: entry.volledig,
    oneSheet: entry.pdf !== undefined,
    next: entry.verder,
    nextByMunicipality: entry.verder_plaatselijk,
  }));

/** The front matter of a page, as the code knows it. */
export type PageInfo = z.output<typeof page>;
