import type { SourceAmount } from './outcome.ts';

const NOT_FILLED = 'niet ingevuld';

/** An amount as cells of a table: when, for the whole country, and the reader's part. */
export function amountCells({ when, national, here = NOT_FILLED }: SourceAmount): readonly string[] {
  return [when, national, here];
}

/** Amounts in one paragraph, for where there is little room: the reader's part where it is filled, else those of the whole country. */
export function amountsInWords(amounts: readonly SourceAmount[]): string {
  const own = amounts.some(({ here }) => here !== undefined);
  const told = amounts.map(({ label, when, national, here }) => `${label}: ${here ?? national} (${when})`);
  return `Geld van het Rijk, ${own ? 'uw deel (aanname)' : 'landelijk'}. ${told.join('; ')}. Wat er in andere jaren komt, staat niet in de bronnen.`;
}
