import { z } from 'zod';
import { day } from './id.ts';
import { plain, prose } from './prose.ts';

/** Who keeps the site, where mistakes are reported, and when somebody looked whether there was news: content/landelijk/beheer.yaml. */
export const upkeep = z
  .strictObject({
    /** Who keeps `/actueel/`, in words for readers. */
    beheerder: prose('beheerder'),
    /** The address to which mistakes are reported; left out where there is none yet, and then the site says so. */
    meldadres: z.email({ error: 'write an e-mail address, like fouten@example.nl' }).optional(),
    /** What somebody who reports a barrier may expect, and when; left out where nobody promised anything, and then the site says so. */
    na_melding: prose('na_melding').optional(),
    /** Every time that somebody looked for news, the last one last; "niets nieuws" is an outcome too. */
    nagekeken: z
      .array(
        z
          .strictObject({ op: day, waar: plain('waar', 'write where was looked'), uitkomst: prose('uitkomst') })
          .transform(({ op, waar, uitkomst }) => ({ on: op, where: waar, outcome: uitkomst })),
      )
      .min(1, { error: 'write when somebody last looked for news' }),
  })
  .transform(({ beheerder, meldadres, na_melding, nagekeken }) => ({
    keeper: beheerder,
    reportTo: meldadres,
    afterReport: na_melding,
    checks: nagekeken,
  }));

/** Who keeps the site, as the code knows it. */
export type Upkeep = z.output<typeof upkeep>;
