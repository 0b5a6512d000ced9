import type { SourceAmount } from './outcome.ts';

/** Whether the reader filled in which part of the amounts comes here. */
export function hasOwnPart(amounts: readonly SourceAmount[]): boolean {
  return amounts.some(({ here }) => here !== undefined);
}

/** An amount as a row of a table: what and when, for the whole country, and the reader's part. */
export function amountRow({ label, when, national, here = '' }: SourceAmount): readonly [name: string, ...cells: string[]] {
  return [`${label} (${when})`, national, here];
}

/** Amounts in one paragraph, for where there is little room: the reader's part where it is filled, else those of the whole country. */
export function amountsInWords(amounts: readonly SourceAmount[]): string {
  const told = amounts.map(({ label, when, national, here }) => `${label}: ${here ?? national} (${when})`);
  return `Geld van het Rijk, ${hasOwnPart(amounts) ? 'uw deel (aanname)' : 'landelijk'}. ${told.join('; ')}. Wat er in andere jaren komt, staat niet in de bronnen.`;
}
