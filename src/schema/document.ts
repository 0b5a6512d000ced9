import { z } from 'zod';
import { id, moment, outsideAddress, place } from './id.ts';
import { plain, prose } from './prose.ts';

/** Where a document can be found, by the field that says it; at most one of them. */
const PLACES = ['adres', 'kamerstuk', 'kamervraag', 'wet'] as const;

const namedDocument = z
  .strictObject({
    /** Address: /bronnen/#stuk-<id>. */
    id,
    titel: plain('titel', 'write the title of the document, or what it is'),
    /** Who wrote it. */
    van: plain('van', 'write who wrote it'),
    /** Its date, as precise as the sources give it; left out where they do not. */
    datum: moment.optional(),
    /** The address that a source prints. */
    adres: outsideAddress.optional(),
    /** The number of a paper of the Tweede Kamer, as printed: "34 352, nr. 245". */
    kamerstuk: z
      .string()
      .regex(/^\d{2} \d{3}, nr\. \d+$/, { error: 'write the number as it is printed: "34 352, nr. 245"' })
      .optional(),
    /** The number of questions of members of the Tweede Kamer: 2023Z04683. */
    kamervraag: z
      .string()
      .regex(/^\d{4}Z\d{5}$/, { error: 'write the number as it is printed, like 2023Z04683' })
      .optional(),
    /** The number of a law in the official list of laws. */
    wet: z
      .string()
      .regex(/^BWBR\d{7}$/, { error: 'write the number of the law at wetten.overheid.nl, like BWBR0015703' })
      .optional(),
    /** The sources that name it, and where. */
    genoemd: z.array(place).min(1, { error: 'write the sources that name it, each with document and plek' }),
    /** What a reader must know of it. */
    let_op: prose('let_op').optional(),
  })
  .refine((entry) => PLACES.filter((field) => entry[field] !== undefined).length <= 1, {
    error: `a document has one place where it can be found; write only one of: ${PLACES.join(', ')}`,
  })
  .transform((entry) => ({
    id: entry.id,
    title: entry.titel,
    author: entry.van,
    date: entry.datum,
    printedAddress: entry.adres,
    paperNumber: entry.kamerstuk,
    questionNumber: entry.kamervraag,
    lawNumber: entry.wet,
    namedIn: entry.genoemd,
    caution: entry.let_op,
  }));

/** Documents that the sources name and that were not read: content/…/bronnen/documenten/*.yaml. */
export const documentFile = z.strictObject({ documenten: z.array(namedDocument).min(1) }).transform(({ documenten }) => documenten);

/** A document that the sources name, as the code knows it. */
export type NamedDocument = z.output<typeof namedDocument>;
