import { toCsv } from '../../csv.ts';
import { tidyNumber, type SheetCell } from '../../files/sheet.ts';
import type { Scenario } from '../inputs.ts';
import { VERSION } from './address.ts';
import { CHOICES, pickedIn } from './choices.ts';
import { FIGURES } from './figures.ts';
import type { Input } from './input.ts';
import { INPUTS } from './inputs.ts';
import { OUTPUTS } from './outputs.ts';
import type { Results } from './results.ts';
import { solutionsOf } from './solutions.ts';
import { inputText } from './words/inputText.ts';
import { countedAs } from './words/countedAs.ts';
import { KIND_NAMES, kindOf } from './words/kinds.ts';
import { notesInWords } from './words/notes.ts';
import { solutionInWords } from './words/solutionWords.ts';
import { absent } from './words/waits.ts';

/** One figure of the results. Its id stays the same from version to version. */
interface ResultRow {
  id: string;
  result: string;
  unit: string;
  year: number;
  low: number;
  likelyLow: number;
  mid: number;
  likelyHigh: number;
  high: number;
}

/** A result that cannot be told, and why. */
interface Untold {
  id: string;
  result: string;
  why: string;
}

const COLUMNS = [
  'soort',
  'naam',
  'jaar',
  'wanneer',
  'laag',
  'waarschijnlijk_van',
  'midden',
  'waarschijnlijk_tot',
  'hoog',
  'eenheid',
  'in_woorden',
  'bron',
];
/** Amounts for the whole country, with the years that the sources name. */
const NATIONAL = [
  { name: 'Rijksbijdrage sociale infrastructuur', when: '2025', figure: FIGURES.surchargeFirst },
  { name: 'Rijksbijdrage sociale infrastructuur', when: 'blijvend', figure: FIGURES.surchargeLast },
  { name: 'Impulsbudget', when: '2025', figure: FIGURES.impulse2025 },
  { name: 'Impulsbudget', when: '2026 tot en met 2030, elk jaar', figure: FIGURES.impulse2026 },
  { name: 'Impulsbudget', when: '2034', figure: FIGURES.impulse2034 },
] as const;

/** In the prices of which year an amount is; undefined for what is none. */
function priceYearOf({ priceYear }: Input, { years }: Results): number | undefined {
  return priceYear === 'van' ? years[0] : priceYear;
}

/** Every result that can be told, a year each, and those that cannot. */
function resultsOf(results: Results): { told: ResultRow[]; untold: Untold[] } {
  const told: ResultRow[] = [];
  const untold: Untold[] = [];
  for (const { id, label: result, unit } of OUTPUTS) {
    const path = results.path(id);
    if (!('value' in path)) {
      untold.push({ id, result, why: absent(path) });
      continue;
    }
    results.years.forEach((year, at) => {
      // Of years that the sources do not name nothing is known, not even nought.
      if (id === 'rijk-impuls' && results.notes.impulseNotSeen.includes(year)) return;
      const figure = results.figure(id, at);
      if (!('value' in figure)) return;
      const { low, mid, high, likely } = figure.value;
      const [least, from, middle, to, most] = [low, likely.low, mid, likely.high, high].map(tidyNumber);
      told.push({ id, result, unit, year, low: least ?? 0, likelyLow: from ?? 0, mid: middle ?? 0, likelyHigh: to ?? 0, high: most ?? 0 });
    });
  }
  return { told, untold };
}

/** How many people the company has at the start; undefined while that cannot be told. */
function beginOf(results: Results): number | undefined {
  const path = results.path('mensen');
  return 'value' in path ? path.value[0]?.mid : undefined;
}

/** A scenario with its results as one table of CSV: the first column says what a row is. */
export function toCsvFile(scenario: Scenario, results: Results, address: string): string {
  const row = (cells: Partial<Record<string, SheetCell>>): SheetCell[] => COLUMNS.map((name) => cells[name] ?? null);
  const about = (naam: string, words: string): SheetCell[] => row({ soort: 'over', naam, in_woorden: words });
  const { told, untold } = resultsOf(results);
  return toCsv([
    COLUMNS,
    about('Scenario', scenario.name),
    about('Wat dit is', 'Geen voorspelling, maar een som met aannames'),
    about('Versie van het model', String(VERSION)),
    about('Dezelfde uitkomst', address),
    ...notesInWords(results).map((note) => about('Let op', note)),
    ...CHOICES.map(({ key, label }) => row({ soort: 'keuze', naam: label, in_woorden: inputText(scenario, key) })),
    ...INPUTS.map((input) => {
      const value = scenario.values[input.key];
      const kind = kindOf(input, value);
      return row({
        soort: 'aanname',
        naam: input.label,
        laag: value?.low,
        midden: value?.mid,
        hoog: value?.high,
        eenheid: input.unit,
        in_woorden: [KIND_NAMES[kind], countedAs(input)].filter(Boolean).join('. '),
        bron: kind === 'bron' ? input.facts.join(' ') : null,
      });
    }),
    ...told.map(({ result, year, unit, low, likelyLow, mid, likelyHigh, high }) =>
      row({
        soort: 'uitkomst',
        naam: result,
        jaar: year,
        laag: low,
        waarschijnlijk_van: likelyLow,
        midden: mid,
        waarschijnlijk_tot: likelyHigh,
        hoog: high,
        eenheid: unit,
      }),
    ),
    ...untold.map(({ result, why }) => row({ soort: 'uitkomst', naam: result, in_woorden: why })),
    ...solutionsOf(scenario).map((solution) => {
      const { question, answer } = solutionInWords(solution, scenario, beginOf(results));
      return row({
        soort: 'wat moet waar zijn',
        naam: question,
        midden: 'value' in solution.found ? tidyNumber(solution.found.value) : null,
        in_woorden: answer,
      });
    }),
    ...NATIONAL.map(({ name, when, figure }) =>
      row({ soort: 'geld van het Rijk', naam: name, wanneer: when, midden: figure.value, eenheid: 'euro', bron: figure.fact }),
    ),
  ]);
}

/** The same as JSON, with the keys of the address. */
export function toJsonFile(scenario: Scenario, results: Results, address: string): string {
  const { told, untold } = resultsOf(results);
  const inputs = Object.fromEntries(
    INPUTS.flatMap((input) => {
      const value = scenario.values[input.key];
      return value
        ? [
            [
              input.key,
              {
                ...value,
                unit: input.unit,
                per: input.per,
                prices: priceYearOf(input, results),
                kind: kindOf(input, value),
                facts: input.facts,
              },
            ],
          ]
        : [];
    }),
  );
  const choices = Object.fromEntries(CHOICES.map(({ key }) => [key, pickedIn(scenario, key)]));
  const solutions = solutionsOf(scenario).map(({ id, year, found }) => ({ id, year, ...found }));
  return `${JSON.stringify({ version: VERSION, address, name: scenario.name, choices, inputs, results: told, untold, solutions }, null, 2)}\n`;
}
