import { z } from 'zod';

/** An id that is a public address: small letters, digits and single hyphens, 2 to 80 characters. */
export const id = z
  .string({ error: 'write an id' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'an id is a public address: write small letters, digits and single hyphens only, like "aandeel-partieel"',
  })
  .min(2)
  .max(80);

/** A moment as precise as the source gives it: `2025`, `2025-02` or `2025-02-13`. */
export const moment = z
  .string({ error: 'write a date between quotes: "2025", "2025-02" or "2025-02-13"' })
  .refine(isRealMoment, { error: 'this is no date; write "2025", "2025-02" or "2025-02-13"' });

function isRealMoment(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? '1'), Number(match[3] ?? '1')];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
