import { z } from 'zod';
import { siteAddress } from './id.ts';

const phrase = z.string({ error: 'write a word or a few words' }).trim().min(2, { error: 'a word has two letters or more' });

/** What people call a place of the site by besides its title: content/zoekingangen.yaml. */
export const entranceFile = z
  .strictObject({
    ingangen: z.array(
      z.strictObject({
        /** The page or section that they look for. */
        adres: siteAddress,
        /** The words that they would ask for it with, besides those of its title. */
        woorden: z.array(phrase).min(1, { error: 'write at least one word, or leave the place out' }),
      }),
    ),
  })
  .transform(({ ingangen }) => ingangen.map(({ adres, woorden }) => ({ address: adres, words: woorden })));

/** A place of the site with the words that people look for it by. */
export type SearchEntrance = z.output<typeof entranceFile>[number];
