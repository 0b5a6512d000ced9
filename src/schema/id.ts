import { z } from 'zod';
import { marks, type Referred } from './marks.ts';
import { plain } from './prose.ts';

/** The id of a place on a page, which is an address: small letters, digits and single hyphens. */
export const anchorId = z
  .string({ error: 'write an id' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'an id is a public address: write small letters, digits and single hyphens only, like "aandeel-partieel"',
  })
  .max(80, { error: 'an id has at most 80 characters' });

/** An id that is a public address by itself: as a place on a page, of two characters or more. */
export const id = anchorId.min(2, { error: 'an id has two characters or more' });

/** The id of something else in the content; the corpus holds it against what there is. */
export function idOf(kind: Referred) {
  return id.clone().register(marks, { refersTo: kind });
}

/** A place in a source document, as a person finds it: section, page, slide or table row. */
export const place = z
  .strictObject({ document: idOf('sources'), plek: plain('plek', 'write where in the document it stands: section, slide or table row') })
  .transform(({ document, plek }) => ({ document, place: plek }));

/** An address inside the site: `/modellen/` or `/modellen/#tomin`. The corpus holds it against the addresses there are. */
export const siteAddress = z
  .string({ error: 'write an address inside the site, like /modellen/' })
  .regex(/^\/(.*\/)?(#.+)?$/, { error: 'write an address inside the site, with a slash at both ends, like /modellen/ or /modellen/#tomin' })
  .register(marks, { link: true });

/** A place in a list: 1 for the first. Two entries of one kind cannot have the same. */
export const order = z.number({ error: 'write a place in the list: 1, 2, 3 …' }).int().min(1);

/** A moment as precise as the source gives it: `2025`, `2025-02` or `2025-02-13`. */
export const moment = z
  .string({ error: 'write a date between quotes: "2025", "2025-02" or "2025-02-13"' })
  .refine(isRealMoment, { error: 'this is no date; write "2025", "2025-02" or "2025-02-13"' });

/** A day: `2025-02-13`. */
export const day = moment.refine((text) => text.length === 'jjjj-mm-dd'.length, { error: 'write the whole day: "2025-02-13"' });

/** An address on another site, as a document is reached by it. */
export const outsideAddress = z
  .string({ error: 'write the whole address, beginning with https://' })
  .refine(isWellFormed, { error: 'this is no address of a document; write the whole of it, beginning with https:// and without spaces' });

function isRealMoment(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? '1'), Number(match[3] ?? '1')];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isWellFormed(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, port } = new URL(text);
  return protocol === 'https:' && hostname.includes('.') && username === '' && port === '';
}
