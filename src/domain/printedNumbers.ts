/** What a word behind a number multiplies it by. */
const SCALES: Readonly<Record<string, number>> = { k: 1e3, duizend: 1e3, miljoen: 1e6, mln: 1e6, min: 1e6, miljard: 1e9, mld: 1e9 };

const WORDS = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
];

const NUMBER = /(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+|-|–))?(?![\d])(?:\s*(k|duizend|miljoen|mln|min|miljard|mld)\b)?/giu;

/** What the head of a table in thousands says: `Bedragen x € 1.000`. */
const IN_THOUSANDS = /x\s*€?\s*1\.000/i;

/** A scale with a word before it, or nothing: `een half miljoen`, `circa duizend`; with a digit before it, it is read already. */
const SCALE_IN_WORDS = /(?:([a-zà-ÿ]+)\s+|(\d)\s*)?\b(duizend|miljoen|miljard)\b/giu;

/** Whether a source prints an amount in thousands or millions: `€ 23,1 miljoen`, `€12k`, `duizend euro`. */
export function isScaled(printed: string): boolean {
  const inDigits = [...printed.matchAll(NUMBER)].some(([, , , scale]) => scale !== undefined);
  return inDigits || IN_THOUSANDS.test(printed) || /\b(duizend|miljoen|miljard) euro\b/i.test(printed);
}

/**
 * The numbers in words as a Dutch source prints them: `€ 23,1 miljoen` gives 23100000, `32.740 mensen` 32740, `20%` 20, `acht` 8, `een half miljoen` 500000.
 * Where it can be read in two ways (`43.5`), both are given. Of a table in thousands, with its head (`Bedragen x € 1.000 | 7.738`), the
 * amounts in full. Empty where there is no number.
 */
export function printedNumbers(printed: string): number[] {
  if (IN_THOUSANDS.test(printed)) return printedNumbers(printed.replace(IN_THOUSANDS, '')).map((number) => number * 1000);
  const digits = [...printed.matchAll(NUMBER)].flatMap(([, whole = '', decimals = '', scale = '']) => {
    const factor = SCALES[scale.toLowerCase()] ?? 1;
    const value = Number(`${whole.replaceAll('.', '')}.${/^\d+$/.test(decimals) ? decimals : '0'}`);
    // Twelve digits are more than any amount here has; they take away what a binary fraction adds.
    const scaled = Number((value * factor).toPrecision(12));
    // Behind an amount a scan reads "mln" as "min", which can also be minutes.
    return scale.toLowerCase() === 'min' ? [scaled, value] : [scaled];
  });
  const withPoint = [...printed.matchAll(/(?<![\d.,])\d+\.\d{1,2}(?![\d.,])/g)].map(([text]) => Number(text));
  const words = printed
    .toLowerCase()
    .replaceAll('één', 'een')
    .split(/[^a-zà-ÿ]+/)
    .flatMap((word) => (WORDS.includes(word) ? [WORDS.indexOf(word)] : []));
  return [...digits, ...withPoint, ...words, ...amountsInWords(printed)];
}

function amountsInWords(printed: string): number[] {
  return [...printed.toLowerCase().matchAll(SCALE_IN_WORDS)].flatMap(([, word = '', digit, scale = '']) => {
    if (digit !== undefined) return [];
    const scaled = SCALES[scale] ?? 1;
    if (word === 'half' || word === 'halve') return [scaled / 2];
    return [scaled * (WORDS.includes(word) ? WORDS.indexOf(word) : 1)];
  });
}
