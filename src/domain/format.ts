// cspell:ignore smln
import type { Fact, Unit } from '../schema/fact.ts';
import { isScaled } from './printedNumbers.ts';
import { dutchNumber } from './dutch.ts';

const NO_BREAK = '\u00a0';

/**
 * A text with its figures as one hears them: `€ −2,22 mln` becomes `min 2,22 miljoen euro`, `2025–2034` becomes `2025 tot en met 2034`.
 *
 * A figure has two forms, and both are decided in this file. The short one has signs and stands in charts, margins and citations; the spoken one
 * stands in running text. It is made from the short one, so that they never differ. A Dutch voice reads the signs wrong, in English or not at all.
 */
export function spoken(text: string): string {
  return (
    text
      .replace(/€\s(−?[\d.,]*\d)/g, `$1${NO_BREAK}euro`)
      .replace(/(\seuro)\smln/g, `${NO_BREAK}miljoen$1`)
      .replace(/\b(\d{4})–(\d{4})\b/g, '$1 tot en met $2')
      // A unit is said once, behind both ends of a range.
      .replace(/(%|\D*euro)(\s?(?:–|tot)\s?−?[\d.,]*\d\1)/g, '$2')
      .replace(/([\d%]|euro|oen)\s?–\s?(?=[−\d])/g, '$1 tot ')
      .replace(/−\s?/g, `min${NO_BREAK}`)
  );
}

/** Any text as one hears it: its figures, and the signs of formulas and of places in a source. */
export function spokenText(text: string): string {
  return spoken(text)
    .replaceAll(' = ', ' is ')
    .replaceAll(' + ', ' plus ')
    .replaceAll('×', 'keer')
    .replaceAll('÷', 'gedeeld door')
    .replaceAll(' & ', ' en ')
    .replace(/§\s?/g, `paragraaf${NO_BREAK}`)
    .replace(/≥\s?/g, `ten minste${NO_BREAK}`)
    .replaceAll('t/m', 'tot en met');
}

/** A number as it stands in charts and tables: `1.234,5`, with a real minus sign. */
export function formatNumber(value: number): string {
  return dutchNumber(value).replace('-', '−');
}

/** A number alone in a cell: `-1.081`. A spreadsheet takes the minus of a keyboard for a sign, and a Dutch voice says it; the typographic one neither. */
export function numberInCell(value: number): string {
  return dutchNumber(value);
}

/** A text as it stands in a cell: where it is a number alone, with the minus that a spreadsheet takes for a sign. */
export function inCell(text: string): string {
  return text.replace(/^(?:min\s|−)(?=[\d.,]+$)/, '-');
}

/** A number as one hears it: `1.234,5`, `min 1.081`. */
export function numberInWords(value: number): string {
  return spoken(formatNumber(value));
}

/**
 * An amount of euros in its short form: `€ 64,7 mln` from a million up, otherwise in full: `€ 30.672`.
 */
export function formatEuro(amountEuro: number): string {
  const sign = amountEuro < 0 ? '−' : '';
  const size = Math.abs(amountEuro);
  if (size >= 1e6) return `€${NO_BREAK}${sign}${formatNumber(Math.round(size / 1e4) / 100)}${NO_BREAK}mln`;
  return `€${NO_BREAK}${sign}${formatNumber(size)}`;
}

/** An amount of euros as one hears it: `64,7 miljoen euro`, `30.672 euro`, `min 2,22 miljoen euro`. */
export function euroInWords(amountEuro: number): string {
  return spoken(formatEuro(amountEuro));
}

/** An amount of euros that its source prints in thousands or millions, with every digit that it prints: `€ 7,738 mln`. */
function formatEuroScaled(amountEuro: number): string {
  if (Math.abs(amountEuro) < 1e6) return formatEuro(amountEuro);
  return `€${NO_BREAK}${dutchNumber(amountEuro / 1e6, 3).replace('-', '−')}${NO_BREAK}mln`;
}

/** An amount of euros with every digit: `€ −2.223.307`. */
function formatEuroInFull(amountEuro: number): string {
  return `€${NO_BREAK}${formatNumber(amountEuro)}`;
}

/** Euros as bare millions with one decimal, for beside a mark: `−6,3`, `0,9`, and `0` only for nothing at all; with two when asked to be fine. */
export function formatMillions(amountEuro: number, fine = false): string {
  if (amountEuro === 0) return '0';
  const decimals = fine ? 2 : 1;
  return dutchNumber(amountEuro / 1e6, decimals, decimals).replace('-', '−');
}

const BYTES_IN_KB = 1000;
const BYTES_IN_MB = 1_000_000;

/** How large a file is, for beside its link: `9 kB`, `11 MB`; never nothing. */
export function formatSize(bytes: number): string {
  if (bytes >= BYTES_IN_MB) return `${formatNumber(Math.round(bytes / BYTES_IN_MB))}${NO_BREAK}MB`;
  return `${formatNumber(Math.max(1, Math.round(bytes / BYTES_IN_KB)))}${NO_BREAK}kB`;
}

/** The months by name, January first. */
export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** A moment in Dutch, as precise as it is: `2025-02-13` → `13 februari 2025`, `2025-02` → `februari 2025`. */
export function formatMoment(moment: string): string {
  const [year, month, day] = moment.split('-');
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return parts.filter(Boolean).join(' ');
}

/** The word behind a number, singular and plural; null where the number says it all. */
const UNIT_WORDS: Record<Unit, readonly [one: string, many: string] | null> = {
  procent: null,
  euro: null,
  datum: null,
  tekst: null,
  personen: ['persoon', 'mensen'],
  inwoners: ['inwoner', 'inwoners'],
  plekken: ['plek', 'plekken'],
  banen: ['baan', 'banen'],
  aanbevelingen: ['aanbeveling', 'aanbevelingen'],
  bedrijven: ['bedrijf', 'bedrijven'],
  werkgevers: ['werkgever', 'werkgevers'],
  gemeenten: ['gemeente', 'gemeenten'],
  raadsleden: ['raadslid', 'raadsleden'],
  locaties: ['locatie', 'locaties'],
  criteria: ['criterium', 'criteria'],
  fte: ['fte', 'fte'],
  arbeidsjaren: ['arbeidsjaar', 'arbeidsjaren'],
  stemmen: ['stem', 'stemmen'],
  maatregelen: ['maatregel', 'maatregelen'],
  weken: ['week', 'weken'],
  'uur per week': ['uur per week', 'uur per week'],
  jaar: ['jaar', 'jaar'],
};

/** The word for more than one of a unit: `mensen`; undefined where a number needs none. */
export function unitWord(unit: Unit): string | undefined {
  return UNIT_WORDS[unit]?.[1];
}

/** The value of a fact as a computed number or text: what the register gives after its formulas are worked out. */
export type FactValue = number | readonly [low: number, high: number] | string;

/** The bare value with its unit as one hears it: `30.672 tot 32.983 euro`, `64,7 miljoen euro`, `120 tot 150 mensen`, `13 februari 2025`. */
export function inWords(value: FactValue, unit: Unit): string {
  return spoken(inShort(value, unit));
}

/**
 * The bare value with its unit in its short form, without qualifiers: `20%`, `€ 30.672 – € 32.983`, `8 gemeenten`, `13 februari 2025`.
 * @param euros how amounts are written; in millions from a million up unless told otherwise
 */
export function inShort(value: FactValue, unit: Unit, euros: (amountEuro: number) => string = formatEuro): string {
  if (typeof value === 'string') return unit === 'datum' ? formatMoment(value) : value;
  if (typeof value !== 'number') {
    const [low, high] = value;
    if (unit === 'euro') return `${euros(low)} – ${euros(high)}`;
    return withUnit(`${formatNumber(low)}–${formatNumber(high)}`, unit, high);
  }
  return unit === 'euro' ? euros(value) : withUnit(formatNumber(value), unit, value);
}

function withUnit(text: string, unit: Unit, count: number): string {
  if (unit === 'procent') return `${text}%`;
  const words = UNIT_WORDS[unit];
  return words ? `${text}${NO_BREAK}${count === 1 ? words[0] : words[1]}` : text;
}

/** What a fact is shown from. */
type ShownFact = Pick<Fact, 'qualifiers' | 'unit' | 'kind'> & { value: FactValue };

/**
 * A fact in its short form: qualifiers, value, unit, in the order that Dutch has them.
 * A figure of our own that is called rough is shown in two significant digits: its decimals would promise too much.
 */
export function factInShort(fact: ShownFact): string {
  return [...fact.qualifiers, inShort(shownValue(fact), fact.unit)].join(' ');
}

/** A fact as it is cited: in its short form, but an amount keeps every digit that its source prints. */
export function factInFull(fact: ShownFact & Pick<Fact, 'source'>): string {
  const scaled = fact.source !== undefined && isScaled(fact.source.printed);
  return [...fact.qualifiers, inShort(shownValue(fact), fact.unit, scaled ? formatEuroScaled : formatEuroInFull)].join(' ');
}

/** The value of a fact as it may be shown: one of ours that is called rough in two significant digits. */
export function shownValue({ kind, qualifiers, value }: Pick<ShownFact, 'kind' | 'qualifiers' | 'value'>): FactValue {
  const rough = kind !== 'printed' && qualifiers.includes('ongeveer') && typeof value === 'number';
  return rough ? Number(value.toPrecision(2)) : value;
}
