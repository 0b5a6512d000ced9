import fc from 'fast-check';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { anyScenario } from '../../../../tests/scenario/anyScenario.ts';
import { certain } from '../band.ts';
import { modelOfCosts, type Scenario } from './inputs.ts';
import { runScenario } from './model.ts';
import { GROUPS, MODEL_NAMES, MODELS } from './parameters.ts';
import { presetOf, PRESETS } from './presets.ts';
import { groupInSentence } from './words.ts';
import { spreadsheetRows, toSpreadsheetFile } from './spreadsheet.ts';

/** Computes the cells of a spreadsheet as a spreadsheet program would: formulas lean on each other by name. */
function compute(rows: readonly (readonly string[])[]): (label: string) => number[] | undefined {
  const context = createContext({ cell: (name: string) => valueOf(name) });
  const known = new Map<string, number>();

  function valueOf(name: string): number {
    const before = known.get(name);
    if (before !== undefined) return before;
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const text = rows[Number(digits) - 1]?.[column] ?? '';
    const value = text.startsWith('=')
      ? Number(
          runInContext(
            text.slice(1).replace(/\$?([A-Z]+)\$?(\d+)/g, (_, col: string, row: string) => `cell("${col}${row}")`),
            context,
          ),
        )
      : Number.NaN;
    known.set(name, value);
    return value;
  }

  return (label) => {
    const row = rows.findIndex(([name]) => name === label);
    if (row < 0) return undefined;
    return (rows[row] ?? []).slice(1).map((_, index) => valueOf(`${columnName(index + 1)}${row + 1}`));
  };
}

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

function expectSame(found: readonly number[] | undefined, model: readonly (number | null)[] | undefined, label: string): void {
  if (!model) {
    expect(found, label).toBeUndefined();
    return;
  }
  model.forEach((value, year) => {
    if (value === null) return;
    const cell = found?.[year] ?? Number.NaN;
    expect(Math.abs(cell - value), `${label}, ${year}: ${cell} and ${value}`).toBeLessThanOrEqual(Math.max(1e-6, 1e-7 * Math.abs(value)));
  });
}

function expectEqualToModel(scenario: Scenario): void {
  const results = runScenario(scenario);
  const cells = compute(spreadsheetRows(scenario));
  for (const group of GROUPS)
    expectSame(
      cells(`Mensen, ${groupInSentence(group)}`),
      results.people[group]?.map(({ mid }) => mid),
      group,
    );
  for (const model of MODELS) {
    const name = MODEL_NAMES[model].toLowerCase();
    expectSame(
      cells(`Mensen bij het bedrijf, ${name}`),
      results.massa[model]?.map(({ mid }) => mid),
      model,
    );
    // With nobody left, or next to nobody, a spreadsheet divides by nought.
    const massa = results.massa[model];
    const index = results.index[model]?.map((band, year) => ((massa?.[year]?.mid ?? 0) < 1e-6 ? null : (band?.mid ?? null)));
    if (index && model === modelOfCosts(scenario)) expectSame(cells(`Vaste kosten per persoon, ${name}`), index, `costs of ${model}`);
  }
  expectSame(
    cells('Beschut werk, niet gedekt'),
    results.leftTotal?.map(({ mid }) => mid),
    'left',
  );
}

describe('the spreadsheet', () => {
  it('gives the same numbers as the model for every preset, with the money of a place filled in as well', () => {
    for (const { scenario } of PRESETS) {
      expectEqualToModel(scenario);
      expectEqualToModel({
        ...scenario,
        values: { ...scenario.values, lks: certain(9500.5), ntw: certain(4000), prijs: certain(2.5), 'max-beschut': certain(45) },
      });
      for (const model of MODELS) expectEqualToModel({ ...scenario, models: [model] });
    }
  });

  it('gives the same numbers as the model for any scenario', () => {
    fc.assert(fc.property(anyScenario, expectEqualToModel), { numRuns: 150 });
  });

  it('loses no digits of a few people below a high maximum', () => {
    const values = {
      van: certain(2015),
      tot: certain(2026),
      beschut: certain(1),
      'instroom-beschut': certain(0),
      'uitstroom-beschut': certain(66.687),
      'max-beschut': certain(10_000),
      wsw: certain(0),
      'uitstroom-wsw': certain(0),
      vast: certain(0.01),
    };
    expectEqualToModel({ name: '', models: ['gecombineerd'], values });
  });

  it('uses nothing that means something else in another language: no functions, no decimals', () => {
    const formulas = toSpreadsheetFile(presetOf('voorbeeld').scenario)
      .split(/[,\r\n]+/)
      .filter((cell) => cell.startsWith('='));
    expect(formulas.length).toBeGreaterThan(100);
    for (const formula of formulas) expect(formula).toMatch(/^=[-+*/()<$A-Z\d]+$/);
    expect(new Set(formulas.join().match(/[A-Z]+(?=\()/g))).toEqual(new Set());
  });
});
