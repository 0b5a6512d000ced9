/** Digits of a whole number that stand between two points: `1.234.567`. */
const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** Below this a number is written with a power of ten, and rounds to nought. */
const TINY = 1e-6;

/**
 * A number as Dutch writes it: a point between thousands, a comma before decimals, the minus of a keyboard. The same text as `Intl.NumberFormat`
 * gives for `nl-NL`; but the first of those that a page makes keeps a phone from answering for a tenth of a second.
 * @param value a number that has, with so many decimals, no more than fifteen digits; nought has no sign
 * @param most decimals at most, five or fewer, of which noughts at the end are left out
 * @param least decimals that stand there whatever they are
 */
export function dutchNumber(value: number, most = 2, least = 0): string {
  const size = Math.abs(value);
  // Rounded as it is written: 1.005 is 1,01, though its double is a little less.
  const digits = String(size < TINY ? 0 : Math.round(Number(`${size}e${most}`))).padStart(most + 1, '0');
  const decimals = digits.slice(digits.length - most);
  let kept = most;
  while (kept > least && decimals[kept - 1] === '0') kept--;
  const whole = digits.slice(0, digits.length - most).replace(THOUSANDS, '.');
  return (value < 0 ? '-' : '') + whole + (kept > 0 ? `,${decimals.slice(0, kept)}` : '');
}

/** Things as Dutch names them one after the other: `a`, `a en b`, `a, b en c`. The same text as `Intl.ListFormat` gives, which costs as much. */
export function dutchList(items: readonly string[], last: 'en' | 'of' = 'en'): string {
  const before = items.slice(0, -1).join(', ');
  return before === '' ? (items[0] ?? '') : `${before} ${last} ${items.at(-1) ?? ''}`;
}
