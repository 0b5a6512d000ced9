import { formatEuro, formatNumber } from '../format.ts';
import type { Scenario, Triple } from './inputs.ts';
import type { Band, IndexBand, Results } from './model.ts';
import { GROUP_NAMES, GROUPS, MODEL_NAMES, PARAMETERS, type Unit } from './parameters.ts';

/** A count of people, whole: `1.234`. */
export function people(count: number): string {
  return formatNumber(Math.round(count));
}

/** A range in words: "131 tot 199", or one number when both ends round to the same. */
export function rangeOf({ low, high }: { low: number; high: number }, format: (value: number) => string): string {
  const [from, to] = [format(low), format(high)];
  return from === to ? from : `${from} tot ${to}`;
}

/** Euros in a range: rounded to hundreds, millions as readers say them. */
export function euros(amount: number): string {
  return formatEuro(Math.abs(amount) >= 1e6 ? amount : Math.round(amount / 100) * 100);
}

/** An index of fixed costs in words; "geen mensen meer" when nobody is left, "onbekend" when an input is empty. */
export function indexText(band: IndexBand | null | undefined): string {
  if (band === undefined) return 'onbekend';
  if (band === null) return 'geen mensen meer in dit bedrijf';
  if (band.high === null) return `${people(band.low)} of meer; aan de ongunstige kant is er niemand meer`;
  return rangeOf({ low: band.low, high: band.high }, people);
}

/** A value of an input as readers see it: "6,5" or "4 – 6 – 8"; "niet ingevuld" when it is empty. */
export function valueText(value: Triple | undefined, unit: Unit): string {
  if (!value) return 'niet\u00a0ingevuld';
  const number = (amount: number): string => (unit === 'jaar' ? String(amount) : formatNumber4(amount));
  return value.low === value.high ? number(value.mid) : `${number(value.low)} – ${number(value.mid)} – ${number(value.high)}`;
}

const fourDecimals = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 });
function formatNumber4(amount: number): string {
  return fourDecimals.format(amount);
}

/** The result of a scenario in a few sentences. */
export function summaryOf(scenario: Scenario, results: Results): string[] {
  const [first, last] = [results.years[0] ?? 0, results.years.at(-1) ?? 0];
  const end = <Value>(path: readonly Value[] | undefined): Value | undefined => path?.at(-1);
  const sentences: string[] = [];
  const wsw = end(results.people.wsw);
  if (wsw) {
    const before = people(results.people.wsw?.[0]?.mid ?? 0);
    sentences.push(
      `In ${last} hebben onder deze aannames ${rangeOf(wsw, people)} mensen een Wsw-dienstverband, tegen ${before} in ${first}.`,
    );
  }
  const beschut = end(results.people.beschut);
  if (beschut)
    sentences.push(`In beschut werk zijn het er ${rangeOf(beschut, people)}, tegen ${people(results.people.beschut?.[0]?.mid ?? 0)}.`);
  for (const model of shownEnds(scenario)) {
    const [massa, index] = [end(results.massa[model]), end(results.index[model])];
    if (!massa) continue;
    const costs = index === undefined ? '' : ` De vaste kosten per persoon zijn daar dan ${indexText(index)}, als ${first} honderd is.`;
    sentences.push(
      `Een bedrijf naar het model ${MODEL_NAMES[model].toLowerCase()} begeleidt dan ${rangeOf(massa, people)} mensen, tegen ${people(results.massa[model]?.[0]?.mid ?? 0)}.${costs}`,
    );
  }
  const left = end(results.leftTotal);
  sentences.push(
    left
      ? `Voor beschut werk blijft er in ${last} ${rangeOf(left, euros)} over voor de gemeente om te betalen.`
      : 'Wat de gemeente voor beschut werk bijlegt, is niet te zeggen zolang loonkostensubsidie en opbrengst niet zijn ingevuld.',
  );
  const missing = GROUPS.filter((group) => results.people[group] === undefined).map((group) => GROUP_NAMES[group].toLowerCase());
  if (missing.length > 0) sentences.push(`Nog niet te berekenen, omdat er iets niet is ingevuld: ${missing.join(', ')}.`);
  return sentences;
}

/** The result in one short line, to keep in view while inputs move. */
export function liveOf({ models }: Scenario, results: Results): string {
  const last = results.years.at(-1) ?? 0;
  const parts = [
    ...(results.people.wsw ? [`Wsw ${rangeOf(results.people.wsw.at(-1) ?? NONE, people)}`] : []),
    ...(results.people.beschut ? [`beschut werk ${rangeOf(results.people.beschut.at(-1) ?? NONE, people)}`] : []),
    ...models.slice(-1).flatMap((model) => {
      const massa = results.massa[model]?.at(-1);
      return massa ? [`bij het bedrijf (${MODEL_NAMES[model].toLowerCase()}) ${rangeOf(massa, people)}`] : [];
    }),
  ];
  return parts.length === 0 ? 'Vul iets in om een uitkomst te zien.' : `In ${last}: ${parts.join(', ')}.`;
}

const NONE = { low: 0, high: 0 };

/** The first and the last of the models that a scenario shows: enough for a sentence each. */
function shownEnds({ models }: Scenario): Scenario['models'] {
  return [...new Set([models[0], models.at(-1)])].filter((model) => model !== undefined);
}

/** An input that differs from another scenario, and both its values in words. */
export interface Change {
  key: string;
  label: string;
  from: string;
  to: string;
}

/** The inputs in which a scenario differs from where it began. */
export function changesFrom(begin: Scenario, now: Scenario): Change[] {
  return PARAMETERS.flatMap(({ key, label, unit }): Change[] => {
    const [from, to] = [valueText(begin.values[key], unit), valueText(now.values[key], unit)];
    return from === to ? [] : [{ key, label, from, to }];
  });
}

/** A band in words for one output. */
export function bandText(band: Band | undefined, format: (value: number) => string): string {
  if (!band) return 'onbekend';
  return band.low === band.high ? format(band.mid) : `${format(band.mid)} (${rangeOf(band, format)})`;
}

/** What the model cannot say, in view beside every result. */
export const LIMITS: readonly string[] = [
  'Dit is geen voorspelling. Het is een som met uw aannames.',
  'Het model weet niet hoeveel mensen er in uw gemeente zijn. Dat vult u zelf in.',
  'Het zegt niet welk model beter is, en niets over de kwaliteit van werk en begeleiding.',
  'Mensen die van de ene groep naar de andere gaan, telt het niet als zodanig. Vul dat in als uitstroom en instroom.',
  'Geen of zeer beperkt andere taken telt als nul.',
  'De vaste kosten zijn een verhouding en geen bedrag; de bronnen geven geen bedrag.',
];
