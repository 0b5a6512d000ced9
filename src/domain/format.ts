import type { Fact, Unit } from '../schema/fact.ts';
import { isScaled } from './printedNumbers.ts';

const NO_BREAK = '\u00a0';
const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** A text that begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number as Dutch readers write it: `1.234,5`, with a real minus sign. */
export function formatNumber(value: number): string {
  return numbers.format(value).replace('-', '−');
}

/**
 * An amount of euros as readers say it: `€ 64,7 mln` from a million up, otherwise in full: `€ 30.672`.
 */
export function formatEuro(amountEuro: number): string {
  const sign = amountEuro < 0 ? '−' : '';
  const size = Math.abs(amountEuro);
  if (size >= 1e6) return `€${NO_BREAK}${sign}${formatNumber(Math.round(size / 1e4) / 100)}${NO_BREAK}mln`;
  return `€${NO_BREAK}${sign}${formatNumber(size)}`;
}

/** An amount of euros with every digit: `€ −2.223.307`. */
export function formatEuroInFull(amountEuro: number): string {
  return `€${NO_BREAK}${formatNumber(amountEuro)}`;
}

const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Euros as bare millions with one decimal, for beside a mark: `−6,3`, `0,9`, and `0` only for nothing at all; with two when asked to be fine. */
export function formatMillions(amountEuro: number, fine = false): string {
  if (amountEuro === 0) return '0';
  return (fine ? twoDecimals : oneDecimal).format(amountEuro / 1e6).replace('-', '−');
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
  weken: ['week', 'weken'],
  'uur per week': ['uur per week', 'uur per week'],
  jaar: ['jaar', 'jaar'],
};

/** The value of a fact as a computed number or text: what the register gives after its formulas are worked out. */
export type FactValue = number | readonly [low: number, high: number] | string;

/**
 * The bare value in Dutch with its unit, without qualifiers: `20%`, `€ 30.672 – € 32.983`, `8 gemeenten`, `13 februari 2025`.
 * @param euros how amounts are written; in millions from a million up unless told otherwise
 */
export function formatValue(value: FactValue, unit: Unit, euros: (amountEuro: number) => string = formatEuro): string {
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
 * A fact as it stands in prose: qualifiers, value, unit, in the order that Dutch has them.
 * A figure of our own that is called rough is shown in two significant digits: its decimals would promise too much.
 */
export function formatFact(fact: ShownFact): string {
  return [...fact.qualifiers, formatValue(shownValue(fact), fact.unit)].join(' ');
}

/** A fact as it is looked up and cited: as in prose, but an amount keeps every digit that its source prints. */
export function formatFactInFull(fact: ShownFact & Pick<Fact, 'source'>): string {
  const rounded = fact.source !== undefined && isScaled(fact.source.printed);
  return [...fact.qualifiers, formatValue(shownValue(fact), fact.unit, rounded ? formatEuro : formatEuroInFull)].join(' ');
}

function shownValue({ kind, qualifiers, value }: ShownFact): FactValue {
  const rough = kind !== 'printed' && qualifiers.includes('ongeveer') && typeof value === 'number';
  return rough ? Number(value.toPrecision(2)) : value;
}
