import { z } from 'zod';
import { day, siteAddress } from './id.ts';

const move = z
  .strictObject({
    /** The address of a page as it was published; its places move along with it. */
    van: siteAddress.refine((address) => address.endsWith('/'), {
      error: 'only a page can move: write its address with a slash at the end',
    }),
    /** Where that page is now. */
    naar: siteAddress.refine((address) => address.endsWith('/'), { error: 'write the address of a page, with a slash at the end' }),
    op: day,
  })
  .transform(({ van, naar, op }) => ({ from: van, to: naar, on: op }));

/** Pages that stand at another address than they were published at: content/verhuisd.yaml. */
export const moveFile = z.strictObject({ verhuisd: z.array(move) }).transform(({ verhuisd }) => verhuisd);

/** A page that moved, as the code knows it. */
export type Move = z.output<typeof move>;
