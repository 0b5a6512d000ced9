// cspell:ignore anderhalf komma vijfendertig
/** A number in the one form that all its spellings share, and in the other forms that it may be meant in. */
export interface NumberForms {
  term: string;
  alike: string[];
}

const SCALES: Readonly<Record<string, number>> = { k: 1e3, duizend: 1e3, miljoen: 1e6, mln: 1e6, mio: 1e6, miljard: 1e9, mld: 1e9 };
const WORDS = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
/** vijfendertig, of which the last is the tens. */
const UNITS_AND_TENS = new RegExp(`^(${WORDS.slice(0, 9).join('|')})en(${TENS.join('|')})$`);
const HALVES: Readonly<Record<string, string>> = { half: '0.5', anderhalf: '1.5' };

const SPACE = '[ \\u00a0\\u2009\\u202f]';
const END = '(?![.,]?\\d)';
/** 8.100 and 8 100, with or without decimals. */
const GROUPED = `[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(?:${SPACE}\\d{3})+)(?:,\\d{1,3})?`;
/** 1,234,567 and 1,234.5, as written elsewhere. One comma before three digits may be either, and is read as a decimal one. */
const GROUPED_ELSEWHERE = '[1-9]\\d{0,2}(?:(?:,\\d{3}){2,}|(?:,\\d{3})+\\.\\d{1,2})';
const DECIMAL = '\\d+(?:[.,]\\d{1,3})?';
/** 2024/25, where the second is a year too. */
const YEARS = '(?:19|20)\\d\\d[/‐‑–-]\\d\\d(?![/‐‑–-]?\\d)';
/** Such as the date 1.7.2026: each of it is a number. */
const ROW = '\\d+(?:[.,]\\d+)+';
const SCALE = `${SPACE}?(?:duizend|miljoen|mln|mio|miljard|mld)(?!\\p{L})|k(?!\\p{L})`;
/** What stands behind a number and says nothing that it is sought by. */
const UNIT = `${SPACE}?(?:%|(?:procent|percent|euro|eur)(?!\\p{L}))|(?:e|de|ste)(?!\\p{L})`;

const DIGITS = `${YEARS}|(?:${GROUPED}|${GROUPED_ELSEWHERE}|${DECIMAL})${END}|${ROW}`;
const IN_WORDS = `(?:(?:(?:${WORDS.slice(0, 9).join('|')})[eë]n)?(?:${TENS.join('|')})|${[...WORDS, ...Object.keys(HALVES)].join('|')})(?=${SPACE}(?:duizend|miljoen|miljard)(?!\\p{L}))`;

/**
 * The pattern of a number with the words that go with it: `8.100 euro`, `23,1 mln`, `35 procent`, `1e`, `2024/25`, `anderhalf miljoen`.
 * It has two groups, the number and its scale.
 */
export const NUMBER = `(${DIGITS}|${IN_WORDS})(${SCALE})?(?:${UNIT})?`;

const IS_YEARS = new RegExp(`^${YEARS}$`);
const IS_GROUPED = new RegExp(`^${GROUPED}$`);
const IS_GROUPED_ELSEWHERE = new RegExp(`^${GROUPED_ELSEWHERE}$`);
const IS_DECIMAL = new RegExp(`^${DECIMAL}$`);

/** The digits of a number in words: two to twelve, tens, and what stands between them; `een` is nearly always the article. Undefined for another word. */
export function namedNumber(word: string): string[] | undefined {
  const [, unit, tens] = UNITS_AND_TENS.exec(word) ?? [];
  if (unit !== undefined && tens !== undefined) return [String(10 * (TENS.indexOf(tens) + 2) + WORDS.indexOf(unit) + 1)];
  if (TENS.includes(word)) return [String(10 * (TENS.indexOf(word) + 2))];
  const at = WORDS.indexOf(word);
  return at > 0 ? [String(at + 1)] : undefined;
}

/**
 * What the two groups of `NUMBER` say: mostly one number. The term of `23,1 miljoen` is its value, as in `23.100.000`, and what is written
 * before the scale counts too.
 */
export function readNumber(written: string, scaleWritten = ''): NumberForms[] {
  const [word, scale] = [written.toLowerCase(), scaleWritten.trim().toLowerCase()];
  const digits = HALVES[word] ?? (word === 'een' ? '1' : (namedNumber(word.replace('ë', 'e'))?.[0] ?? written));
  if (IS_YEARS.test(digits)) return twoYears(digits);
  const value = valueOf(digits);
  if (value === undefined) return digits.split(/[.,]/).map((part) => ({ term: canonical(part), alike: [] }));
  if (scale !== '') return [scaled(value, scale)];
  return [{ term: canonical(value), alike: /^[1-9]\d{0,2},\d{3}$/.test(digits) ? [digits.replace(',', '')] : [] }];
}

/** A number as a program writes it: `8100`, `23.1`. Undefined for a row of numbers. */
function valueOf(digits: string): string | undefined {
  if (IS_GROUPED.test(digits)) return digits.replace(/[^\d,]/g, '').replace(',', '.');
  if (IS_GROUPED_ELSEWHERE.test(digits)) return digits.replaceAll(',', '');
  return IS_DECIMAL.test(digits) ? digits.replace(',', '.') : undefined;
}

function scaled(value: string, scale: string): NumberForms {
  // Twelve digits are more than any amount has; they take away what a binary fraction adds.
  const full = Number((Number(value) * (SCALES[scale] ?? 1)).toPrecision(12));
  // One digit alone says too little: "2 miljoen" is not sought by "2".
  return { term: canonical(String(full)), alike: value.length > 1 ? [canonical(value)] : [] };
}

/** 2024 and 2025 for `2024/25`; the two digits alone where no year can follow, as in the date 2026-11. */
function twoYears(digits: string): NumberForms[] {
  const [first, second] = [digits.slice(0, 4), digits.slice(5)];
  const isLater = second > first.slice(2);
  return [
    { term: first, alike: [] },
    isLater ? { term: first.slice(0, 2) + second, alike: [canonical(second)] } : { term: canonical(second), alike: [] },
  ];
}

/** Without the noughts that change nothing, and with the decimal comma in letters: an engine reads "23,1" as 231. */
function canonical(value: string): string {
  return value
    .replace(/^0+(?=\d)/, '')
    .replace(/\.(\d*?)0*$/, '.$1')
    .replace(/\.$/, '')
    .replace('.', 'komma');
}
