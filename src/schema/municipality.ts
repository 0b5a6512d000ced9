import { z } from 'zod';
import { id, siteAddress } from './id.ts';
import { plain } from './prose.ts';

/** The municipality of a folder of local content: content/gemeente/<id>/gemeente.yaml. */
export const municipality = z
  .strictObject({
    /** The name of its folder. */
    id,
    /** As readers see it. */
    naam: plain('naam', 'write the name of the municipality'),
    /** Its code in the register of government bodies (TOOI), which is that of Statistics Netherlands; left out where it has none. */
    code: z
      .string()
      .regex(/^gm\d{4}$/, { error: 'write "gm" and the four digits that Statistics Netherlands gives the municipality, like gm0402' })
      .optional(),
    /** What the main menu has for it. */
    menu: z.array(
      z.strictObject({ adres: siteAddress, label: plain('label') }).transform(({ adres, label }) => ({ address: adres, label })),
    ),
  })
  .transform(({ id: key, naam, code, menu }) => ({ id: key, name: naam, code, menu }));

/** A municipality as the code knows it. */
export type Municipality = z.output<typeof municipality>;
