import { z } from 'zod';

/** The few figures that may stand in prose: content/uitzonderingen.yaml. */
export const exceptionFile = z
  .strictObject({
    uitzonderingen: z.array(
      z.strictObject({
        /** The words that hold the figure, as they stand in the text. */
        tekst: z.string().min(2),
        /** Why it is no fact. */
        reden: z.string({ error: 'write the reason of the exception' }).min(10, { error: 'write the reason of the exception in words' }),
      }),
    ),
  })
  .transform(({ uitzonderingen }) => uitzonderingen.map(({ tekst }) => tekst));
