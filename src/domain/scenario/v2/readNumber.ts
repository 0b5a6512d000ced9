const WITH_THOUSANDS = /^-?[1-9]\d{0,2}(?:([. ])\d{3})(?:\1\d{3})*(?:,\d+)?$/;
const PLAIN = /^-?\d+(?:[.,]\d+)?$/;
/** What may stand before and behind a number without changing it. */
const BEFORE = /^(?:(?:circa|ca\.?|ongeveer|bijna|rond|eur|euro)\s+|€\s*)+/i;
const UNIT =
  /\s*(?:%|€|procent|euro|eur|mensen|personen|plekken|werkplekken|banen|fte|(?:per|p\.)\s*(?:jaar|j\.|plek|persoon|fte|baan)|jaar|,-|,–|,—|\.-)$/i;
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/\s*(?:mln\.?|miljoen)$/i, 1e6],
  [/\s*(?:mld\.?|miljard)$/i, 1e9],
  [/\s*duizend$/i, 1e3],
];
const MOST_SIGNS = 60;

/** A number as readers and this site write it: `€ 8.100`, `12%`, `1 000`, `450 mensen`, `1,5`, `−2.000`, `2 mln`; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  if (text.length > MOST_SIGNS) return undefined;
  // Most are bare, as in an address.
  const asItIs = plainNumber(text);
  if (asItIs !== undefined) return asItIs;
  let bare = text.replace(/[\s\u202F\u00A0]+/gu, ' ').trim();
  const negative = /^(?:[-−–]|min\s)\s*/i;
  const before = bare;
  bare = bare
    .replace(BEFORE, '')
    .replace(negative, '-')
    .replace(/^-\s*€\s*/, '-');
  // A sign may stand before the euro sign or behind it, not at both.
  if (/^[-−–].*[-−–]\s*\d/.test(before)) return undefined;
  for (let cut = ''; cut !== bare;) [cut, bare] = [bare, bare.replace(UNIT, '')];
  const factor = TIMES.find(([words]) => words.test(bare));
  const digits = factor ? bare.replace(factor[0], '') : bare;
  const value = plainNumber(digits.trim());
  return value === undefined ? undefined : exactly(value, factor?.[1] ?? 1);
}

function plainNumber(text: string): number | undefined {
  const value = WITH_THOUSANDS.test(text)
    ? Number(text.replace(/[. ]/g, '').replace(',', '.'))
    : PLAIN.test(text)
      ? Number(text.replace(',', '.'))
      : Number.NaN;
  return Number.isFinite(value) ? value + 0 : undefined;
}

/** A product without the last digits that binary numbers add: 35,9 million is 35,900,000. */
function exactly(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
