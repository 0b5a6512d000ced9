import { formatEuro, numberInWords, spoken } from '../format.ts';
import type { Band, OpenBand, Triple } from './band.ts';
import { dutchNumber } from '../dutch.ts';

/** A count of people, whole: `1.234`. */
export function people(count: number): string {
  return numberInWords(Math.round(count));
}

/** A range in words: "131 tot 199", "217 tot 332 euro", or one number when both ends round to the same. */
export function rangeOf({ low, high }: { low: number; high: number }, format: (value: number) => string): string {
  const [from, to] = [format(low), format(high)];
  return from === to ? from : spoken(`${from} tot ${to}`);
}

/** Euros in words: rounded to hundreds, millions as readers say them. */
export function euros(amount: number): string {
  return spoken(eurosInShort(amount));
}

/** The same in its short form, for inside a chart. */
export function eurosInShort(amount: number): string {
  return formatEuro(Math.abs(amount) >= 1e6 ? amount : Math.round(amount / 100) * 100);
}

/** An index of fixed costs in words; "geen mensen meer" when nobody is left, "onbekend" when an input is empty. */
export function indexText(band: OpenBand | null | undefined): string {
  if (band === undefined) return 'onbekend';
  if (band === null) return 'geen mensen meer in dit bedrijf';
  if (band.high === null) return `${people(band.low)} of meer; aan de ongunstige kant is er niemand meer`;
  return bandText({ ...band, high: band.high }, people);
}

/** A value of an input as readers see it, a year without a point: "6,5" or "6 (4 tot 8)"; "niet ingevuld" when it is empty. */
export function valueText(value: Triple | undefined, unit: string): string {
  if (!value) return 'niet\u00a0ingevuld';
  const number = (amount: number): string => (unit === 'jaar' ? String(amount) : formatNumber4(amount));
  return bandText(value, number);
}

function formatNumber4(amount: number): string {
  return dutchNumber(amount, 4);
}

/** A band in words for one output. */
export function bandText(band: Band | undefined, format: (value: number) => string): string {
  if (!band) return 'onbekend';
  return band.low === band.high ? format(band.mid) : `${format(band.mid)} (${rangeOf(band, format)})`;
}
