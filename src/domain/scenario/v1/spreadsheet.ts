import { toCsv } from '../../csv.ts';
import { FIGURES } from './figures.ts';
import { ASKED, modelOfCosts, yearsOf, type Scenario } from './inputs.ts';
import { SHARES } from './model.ts';
import { GROUPS, MODEL_NAMES, MODELS, type Group } from './parameters.ts';
import { groupInSentence } from './words.ts';

/** A cell: a text, or a formula that begins with `=`. */
type Cell = string;

/**
 * The middle of a scenario as a spreadsheet that holds the same formulas as the model, so that it can be checked outside this site.
 * Formulas use only + − × ÷, < and whole numbers: they mean the same in every language of a spreadsheet program. It is one table: an
 * assumption has its value where a result has its first year.
 */
export function spreadsheetRows(scenario: Scenario): Cell[][] {
  const years = yearsOf(scenario);
  const [first = 0, ...later] = years;
  const rows: Cell[][] = [['post', `midden_of_jaar_${first}`, ...later.map((year) => `jaar_${year}`), 'eenheid']];
  const at = new Map<string, string>();
  /** Adds a row; gives its number, 1 for the first. */
  const add = (label: string, cells: readonly Cell[], unit: string): number =>
    rows.push([label, ...years.map((_, index) => cells[index] ?? ''), unit]);
  const value = (name: string, label: string, amount: number | undefined, unit: string): void => {
    const row = add(label, amount === undefined ? [] : [asFormula(amount)], unit);
    if (amount !== undefined) at.set(name, `$B$${row}`);
  };

  for (const { key, label, unit } of ASKED) value(key, label, scenario.values[key]?.mid, unit);
  value('laagste kosten', 'Kosten van een plek, gemiddeld, laag (bron)', FIGURES.costLow, 'euro per plek');
  value('hoogste kosten', 'Kosten van een plek, gemiddeld, hoog (bron)', FIGURES.costHigh, 'euro per plek');
  value('begeleiding', 'Rijk, voor begeleiding, circa (bron)', FIGURES.guidance, 'euro per plek');
  value('extra', 'Rijk, extra, structureel (bron)', FIGURES.extra, 'euro per plek');

  const people = new Map<Group, number>();
  for (const group of GROUPS) {
    const [start, outflow, inflow] = [at.get(group), at.get(`uitstroom-${group}`), group === 'wsw' ? '0' : at.get(`instroom-${group}`)];
    if (!start || !outflow || !inflow) continue;
    const row = rows.length + 1;
    const next = (before: string): string => capped(`${before}${row}*(1-${outflow}/100)+${inflow}`, at.get(`max-${group}`));
    const cells = years.map((_, index) => (index === 0 ? `=${start}` : `=${next(columnOf(index))}`));
    add(`Mensen, ${groupInSentence(group)}`, cells, 'mensen');
    people.set(group, row);
  }

  for (const model of MODELS) {
    const parts = GROUPS.filter((group) => SHARES[model][group] !== 0).map((group) => ({
      row: people.get(group),
      part: SHARES[model][group],
    }));
    const share = at.get('deel');
    if (parts.some(({ row, part }) => row === undefined || (part === 'deel' && !share))) continue;
    const sum = (column: string): string =>
      parts.map(({ row, part }) => `${column}${row ?? 0}${part === 'deel' ? `*${share ?? ''}/100` : ''}`).join('+');
    const massa = add(
      `Mensen bij het bedrijf, ${MODEL_NAMES[model].toLowerCase()}`,
      years.map((_, index) => `=${sum(columnOf(index + 1))}`),
      'mensen',
    );
    const fixed = at.get('vast');
    if (!fixed || model !== modelOfCosts(scenario)) continue;
    const index = (column: string): string => `=100*(${fixed}/100*$B$${massa}/${column}${massa}+1-${fixed}/100)`;
    const cells = years.map((_, year) => index(columnOf(year + 1)));
    add(`Vaste kosten per persoon, ${MODEL_NAMES[model].toLowerCase()}`, cells, 'index');
  }

  const [beschut, subsidy, yieldOfWork] = [people.get('beschut'), at.get('lks'), at.get('ntw')];
  if (beschut !== undefined && subsidy && yieldOfWork) {
    const cell = (name: string): string => at.get(name) ?? '0';
    const costs = `(${cell('laagste kosten')}+${cell('hoogste kosten')})/2`;
    const left = add(
      'Niet gedekt, per plek',
      [`=${costs}-${cell('begeleiding')}-${cell('extra')}-${subsidy}-${yieldOfWork}`],
      'euro per plek',
    );
    const factorRow = rows.length + 1;
    const factor = add(
      'Prijspeil',
      years.map((_, year) => (year === 0 ? '=1' : `=${columnOf(year)}${factorRow}*(1+${cell('prijs')}/100)`)),
      'keer',
    );
    add(
      'Beschut werk, niet gedekt',
      years.map((_, year) => `=$B$${left}*${columnOf(year + 1)}${beschut}*${columnOf(year + 1)}${factor}`),
      'euro',
    );
  }
  return rows;
}

/** The rows as CSV. */
export function toSpreadsheetFile(scenario: Scenario): string {
  return toCsv(spreadsheetRows(scenario));
}

/** A number without decimals in it: 6,5 is =65000/10000, so that no program takes a comma for something else. */
function asFormula(value: number): Cell {
  return Number.isInteger(value) ? `=${value}` : `=${Math.round(value * 10_000)}/10000`;
}

/** The smaller of two, without a function: a comparison counts as 1 or 0. Unlike a sum of the two, it loses no digits of a small number. */
function capped(expression: string, cap: string | undefined): string {
  return cap ? `(${expression}<${cap})*(${expression})+(1-(${expression}<${cap}))*${cap}` : expression;
}

/** The letters of a column: 1 is B, for the first year. */
function columnOf(index: number): string {
  const letter = (number: number): string => String.fromCharCode(65 + number);
  return index < 26 ? letter(index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
}
