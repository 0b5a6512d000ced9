import { toCsv } from '../../csv.ts';
import type { Triple } from '../band.ts';
import type { ResultRow } from '../outcome.ts';
import type { Scenario } from './inputs.ts';
import { GROUPS, MODEL_NAMES, MODELS, PARAMETERS } from './parameters.ts';
import type { Results } from './model.ts';
import { streamsOf } from './rijk.ts';
import { groupInSentence } from './words.ts';

/** Every figure of the results, one a row, years within results. */
export function resultRows(scenario: Scenario, results: Results): ResultRow[] {
  const rows = (
    result: string,
    unit: ResultRow['unit'],
    path: readonly ({ low: number; mid: number; high: number | null } | null)[] | undefined,
  ): ResultRow[] => (path ?? []).flatMap((band, index) => (band ? [{ result, unit, year: results.years[index] ?? 0, ...band }] : []));
  return [
    ...GROUPS.flatMap((group) => rows(`Mensen, ${groupInSentence(group)}`, 'mensen', results.people[group])),
    ...MODELS.flatMap((model) => rows(`Mensen bij het bedrijf, ${MODEL_NAMES[model].toLowerCase()}`, 'mensen', results.massa[model])),
    ...MODELS.flatMap((model) => rows(`Vaste kosten per persoon, ${MODEL_NAMES[model].toLowerCase()}`, 'index', results.index[model])),
    ...rows('Beschut werk, niet gedekt', 'euro', results.leftTotal),
    ...streamsOf(scenario).flatMap(({ label, local, national }) =>
      rows(local ? `${label}, hier` : `${label}, landelijk`, 'euro', local ?? national),
    ),
  ];
}

/** Inputs and results as CSV for a spreadsheet with Dutch settings: semicolons, decimal commas, a byte order mark. */
export function toCsvFile(scenario: Scenario, results: Results, version: number, address: string): string {
  const number = (value: number | null): string => (value === null ? '' : String(Math.round(value * 100) / 100).replace('.', ','));
  const ends = (value: Triple | undefined): string[] =>
    value ? [value.low, value.mid, value.high].map((end) => String(end).replace('.', ',')) : ['', '', ''];
  const lines = [
    ['Scenario', scenario.name],
    ['Geen voorspelling, maar een som met aannames. Versie van het model', String(version)],
    ['Dezelfde uitkomst', address],
    [],
    ['Aanname', 'Laag', 'Midden', 'Hoog', 'Eenheid'],
    ...PARAMETERS.map(({ key, label, unit }) => [label, ...ends(scenario.values[key]), unit]),
    [],
    ['Uitkomst', 'Jaar', 'Laag', 'Midden', 'Hoog', 'Eenheid'],
    ...resultRows(scenario, results).map(({ result, year, low, mid, high, unit }) => [
      result,
      String(year),
      number(low),
      number(mid),
      number(high),
      unit,
    ]),
  ];
  return toCsv(lines, ';');
}

/** Inputs and results as JSON, with the version of the model and the address that gives them again. */
export function toJsonFile(scenario: Scenario, results: Results, version: number, address: string): string {
  return `${JSON.stringify({ version, address, name: scenario.name, models: scenario.models, inputs: scenario.values, results: resultRows(scenario, results) }, null, 2)}\n`;
}
