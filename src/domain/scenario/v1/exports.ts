import { toCsv } from '../../csv.ts';
import { tidyNumber, type SheetCell } from '../../files/sheet.ts';
import type { OpenBand } from '../band.ts';
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

/** The columns of the CSV of a scenario. */
const COLUMNS = ['soort', 'naam', 'jaar', 'wanneer', 'laag', 'midden', 'hoog', 'eenheid', 'in_woorden', 'bron'];

/** What the scenario is, its inputs, its results and the amounts of the sources as one table of CSV: the first column says which a row is. */
export function toCsvFile(scenario: Scenario, results: Results, version: number, address: string): string {
  const about = (name: string, text: string): SheetCell[] => ['over', name, null, null, null, null, null, null, text, null];
  const ends = (band: Partial<OpenBand> | undefined): SheetCell[] => [band?.low, band?.mid, band?.high].map((end) => end ?? null);
  const tidied = ({ low, mid, high }: OpenBand): SheetCell[] => [low, mid, high].map((end) => end && tidyNumber(end));
  return toCsv([
    COLUMNS,
    about('Scenario', scenario.name),
    about('Wat dit is', 'Geen voorspelling, maar een som met aannames'),
    about('Versie van het model', String(version)),
    about('Dezelfde uitkomst', address),
    ...ASKED.map(({ key, label, unit }) => ['aanname', label, null, null, ...ends(scenario.values[key]), unit, null, null]),
    ...shownRows(scenario, results).map(({ result, year, unit, ...band }) => [
      'uitkomst',
      result,
      year,
      null,
      ...tidied(band),
      unit,
      null,
      null,
    ]),
    ...amountsOf(scenario).flatMap(({ label, when, national, nationalEuro, here, hereEuro, source }): SheetCell[][] => [
      ['geld van het Rijk', label, null, when, null, nationalEuro, null, 'euro', national, source],
      ...(here !== undefined && hereEuro ? [['uw deel daarvan', label, null, when, ...tidied(hereEuro), 'euro', here, source]] : []),
    ]),
  ]);
}

/** Inputs, results and amounts of the sources as JSON, with the version of the model and the address that gives them again. */
export function toJsonFile(scenario: Scenario, results: Results, version: number, address: string): string {
  const { name, models, values } = scenario;
  const inputs = Object.fromEntries(ASKED.map(({ key }) => [key, values[key]]));
  const file = { version, address, name, models, inputs, results: shownRows(scenario, results), amounts: amountsOf(scenario) };
  return `${JSON.stringify(file, null, 2)}\n`;
}
