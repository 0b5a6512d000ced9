import { toCsv } from '../../csv.ts';
import type { OpenBand, Triple } from '../band.ts';
import type { ResultRow } from '../outcome.ts';
import { amountsOf } from './sourceAmounts.ts';
import { ASKED, modelOfCosts, type Scenario } from './inputs.ts';
import { GROUPS, MODEL_NAMES, MODELS, type ModelId } from './parameters.ts';
import type { Results } from './model.ts';
import { streamsOf } from './rijk.ts';
import { groupInSentence } from './words.ts';

/** Every figure that version 1 computes, one a row, years within results: what its vectors hold. Files show `shownRows` of it. */
export function computedRows(scenario: Scenario, results: Results): ResultRow[] {
  return [
    ...peopleRows(results),
    ...MODELS.flatMap((model) => costRows(model, results)),
    ...placesRows(results),
    ...streamsOf(scenario).flatMap(({ label, local, national }) =>
      rowsOf(`${label}, ${local ? 'hier' : 'landelijk'}`, 'euro', local ?? national, results),
    ),
  ];
}

/** What files show of the results: no year of the Rijk that no source names, and no fixed costs of models beside each other. */
export function shownRows(scenario: Scenario, results: Results): ResultRow[] {
  const model = modelOfCosts(scenario);
  return [...peopleRows(results), ...(model ? costRows(model, results) : []), ...placesRows(results)];
}

function peopleRows(results: Results): ResultRow[] {
  return [
    ...GROUPS.flatMap((group) => rowsOf(`Mensen, ${groupInSentence(group)}`, 'mensen', results.people[group], results)),
    ...MODELS.flatMap((model) => rowsOf(`Mensen bij het bedrijf, ${named(model)}`, 'mensen', results.massa[model], results)),
  ];
}

function costRows(model: ModelId, results: Results): ResultRow[] {
  return rowsOf(`Vaste kosten per persoon, ${named(model)}`, 'index', results.index[model], results);
}

function placesRows(results: Results): ResultRow[] {
  return rowsOf('Beschut werk, niet gedekt', 'euro', results.leftTotal, results);
}

function named(model: ModelId): string {
  return MODEL_NAMES[model].toLowerCase();
}

function rowsOf(result: string, unit: ResultRow['unit'], path: readonly (OpenBand | null)[] | undefined, { years }: Results): ResultRow[] {
  return (path ?? []).flatMap((band, index) => (band ? [{ result, unit, year: years[index] ?? 0, ...band }] : []));
}

/** Inputs, results and amounts of the sources as CSV for a spreadsheet with Dutch settings: semicolons, decimal commas, a byte order mark. */
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
    ...ASKED.map(({ key, label, unit }) => [label, ...ends(scenario.values[key]), unit]),
    [],
    ['Uitkomst', 'Jaar', 'Laag', 'Midden', 'Hoog', 'Eenheid'],
    ...shownRows(scenario, results).map(({ result, year, low, mid, high, unit }) => [
      result,
      String(year),
      number(low),
      number(mid),
      number(high),
      unit,
    ]),
    [],
    ['Geld van het Rijk', 'Wanneer', 'Landelijk', 'Landelijk, euro', 'Uw deel', 'Van wie'],
    ...amountsOf(scenario).map(({ label, when, national, nationalEuro, here, source }) => [
      label,
      when,
      national,
      number(nationalEuro),
      here ?? '',
      source,
    ]),
  ];
  return toCsv(lines, ';');
}

/** Inputs, results and amounts of the sources as JSON, with the version of the model and the address that gives them again. */
export function toJsonFile(scenario: Scenario, results: Results, version: number, address: string): string {
  const { name, models, values } = scenario;
  const inputs = Object.fromEntries(ASKED.map(({ key }) => [key, values[key]]));
  const file = { version, address, name, models, inputs, results: shownRows(scenario, results), amounts: amountsOf(scenario) };
  return `${JSON.stringify(file, null, 2)}\n`;
}
