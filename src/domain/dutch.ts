/** Digits of a whole number that stand between two points: `1.234.567`. */
const THOUSANDS = /\B(?=(\d{3})+$)/g;

/**
 * A number as Dutch writes it: a point between thousands, a comma before decimals, the minus of a keyboard. The same text as `Intl.NumberFormat`
 * gives for `nl-NL`; but the first of those that a page makes keeps a phone from answering for a tenth of a second.
 * @param value a number that has, with so many decimals, no more than fifteen digits; nought has no sign
 * @param most decimals at most, five or fewer, of which noughts at the end are left out
 * @param least decimals that stand there whatever they are
 */
export function dutchNumber(value: number, most = 2, least = 0): string {
  // Rounded as it is written: 1.005 is 1,01, though its double is a little less. What is so small that it is written with a power of ten is nought.
  const rounded = Math.round(Number(`${Math.abs(value)}e${most}`) || 0) / 10 ** most;
  const [whole = '', decimals = ''] = rounded.toFixed(most).split('.');
  const kept = decimals.replace(/0+$/, '').padEnd(least, '0');
  return (value < 0 ? '-' : '') + whole.replace(THOUSANDS, '.') + (kept && `,${kept}`);
}

/** Things as Dutch names them one after the other: `a`, `a en b`, `a, b en c`. The same text as `Intl.ListFormat` gives, which costs as much. */
export function dutchList(items: readonly string[], last: 'en' | 'of' = 'en'): string {
  const before = items.slice(0, -1).join(', ');
  return before === '' ? (items[0] ?? '') : `${before} ${last} ${items.at(-1) ?? ''}`;
}
