import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario, withInputs } from '../../../../../tests/scenario/anyScenario2.ts';
import { computeSheet, type Computed } from '../../../../../tests/scenario/computeSheet.ts';
import { certain } from '../../band.ts';
import type { Scenario } from '../../inputs.ts';
import { GROUP_NAMES, GROUPS } from '../groups.ts';
import type { Known } from '../line.ts';
import { outputOf } from '../outputs.ts';
import { presetOf, PRESETS } from '../presets.ts';
import { run } from '../results.ts';
import { SHEET_RESULTS } from './resultSteps.ts';
import { spreadsheetOf } from './spreadsheet.ts';
import type { DIALECTS } from './dialect.ts';

/** Equal to the cent, and for the largest sums to as many digits as a number of a spreadsheet holds. */
function expectCell(found: Computed | undefined, wanted: number, label: string): void {
  expect(typeof found, `${label}: ${found}, not ${wanted}`).toBe('number');
  expect(Math.abs(Number(found) - wanted), `${label}: ${found} and ${wanted}`).toBeLessThanOrEqual(
    Math.max(0.005, 1e-9 * Math.abs(wanted)),
  );
}

function expectTold<Value>(found: Computed | undefined, known: Known<Value>, wanted: (value: Value) => number, label: string): void {
  if ('value' in known) expectCell(found, wanted(known.value), label);
  else if ('cannot' in known) expect(found, label).toBe('niet te berekenen');
  else expect(found, label).toBe('nog leeg');
}

/** Holds every result of a spreadsheet against the model; without functions what cannot be told is no number. */
function expectEqualToModel(scenario: Scenario, format: keyof typeof DIALECTS, years = run(scenario).years): void {
  const results = run(scenario);
  const cell = computeSheet(spreadsheetOf(scenario, format));
  const told = <Value>(found: Computed | undefined, known: Known<Value>, wanted: (value: Value) => number, label: string): void => {
    if (format === 'csv' && !('value' in known)) expect(Number.isFinite(found), `${label}: ${found}`).toBe(false);
    else expectTold(found, known, wanted, label);
  };
  for (const { id } of SHEET_RESULTS) {
    const { label, adds } = outputOf(id);
    years.forEach((_, year) => {
      const at = (words: string): Computed | undefined => cell(`${label}, ${words}`, `jaar_${year + 1}`);
      const figure = results.figure(id, year);
      told(at('midden'), figure, ({ mid }) => mid, `${id}, ${year}`);
      told(at('uiterst laag'), figure, ({ low }) => low, `${id}, ${year}, low`);
      told(at('uiterst hoog'), figure, ({ high }) => high, `${id}, ${year}, high`);
      told(at('waarschijnlijk van'), figure, ({ likely }) => likely.low, `${id}, ${year}, likely from`);
      told(at('waarschijnlijk tot'), figure, ({ likely }) => likely.high, `${id}, ${year}, likely to`);
    });
    const last = results.figure(id, 'laatste');
    told(cell(`${label}, laatste jaar: uiterst laag, midden, uiterst hoog`, 'midden'), last, ({ mid }) => mid, `${id}, last`);
    told(cell(`${label}, laatste jaar: waarschijnlijk van en tot`, 'hoog'), last, ({ likely }) => likely.high, `${id}, last, likely`);
    if (adds) told(cell(`${label}, alle jaren samen`, 'midden'), results.middle(id, 'som'), (value) => value, `${id}, sum`);
  }
  for (const group of GROUPS) {
    const path = results.path(`mensen-${group}`);
    for (const [year, end] of [
      [0, 'low'],
      [years.length - 1, 'high'],
      [years.length - 1, 'mid'],
    ] as const) {
      const words = { low: 'uiterst laag', mid: 'midden', high: 'uiterst hoog' }[end];
      told(cell(`Mensen, ${GROUP_NAMES[group]}, ${words}`, `jaar_${year + 1}`), path, (value) => value[year]?.[end] ?? Number.NaN, group);
    }
  }
  for (const id of ['rijk-beschut', 'rijk-wsw', 'rijk-opslag', 'rijk-impuls'])
    told(cell(`${outputOf(id).label}, midden`, 'jaar_2'), results.middle(id, 1), (value) => value, id);
}

const filled = withInputs(
  presetOf('voorbeeld').scenario,
  {
    'beschut-lks': { low: 8000, mid: 9000.55, high: 10_000 },
    'beschut-ntw': { low: 2000, mid: 4000, high: 6000 },
    'beschut-buig': certain(9000),
    'beschut-baten': { low: 0, mid: 1000, high: 3000 },
    'wsw-kosten': certain(36_000),
    'wsw-rijk': { low: 29_000, mid: 30_000, high: 31_000 },
    'wsw-lks': certain(0),
    'wsw-ntw': { low: 5000, mid: 6000, high: 7000 },
    'wsw-buig': certain(0),
    'wsw-baten': certain(0),
    vast: 3_000_000,
    prijs: 2.5,
    aandeel: 40,
    eenmalig: 500_000,
    'eenmalig-jaar': 2029,
  },
  { af: ['niet-af'] },
);

describe('the spreadsheet of version 2', () => {
  it.each(['xlsx', 'csv'] as const)('gives every result of the presets and of a scenario with everything filled (%s)', (format) => {
    for (const { scenario } of PRESETS) expectEqualToModel(scenario, format);
    expectEqualToModel(filled, format);
    expectEqualToModel(withInputs(filled, { 'beschut-extra': { low: 0, mid: 0, high: 5000 } }), format);
    expectEqualToModel(withInputs(filled, { 'beschut-extra': 0, 'extra-van': undefined }), format);
    expectEqualToModel(withInputs(filled, {}, { route: ['sector'], later: ['verrekend'], richting: ['krimp'] }), format);
  });

  it('gives those of any scenario, empty cells and all', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyScenario({ longest: 5 }), anyScenario({ empty: 1, longest: 4 }), anyScenario({ empty: 4, longest: 3 })),
        (scenario) => expectEqualToModel(scenario, 'xlsx'),
      ),
      { numRuns: 60 },
    );
  });

  it('has one layout: whoever changes the cells of inputs has the spreadsheet of another scenario', () => {
    const formulas = (scenario: Scenario): unknown[] =>
      spreadsheetOf(scenario, 'xlsx').rows.map(({ role, cells }) => [role, cells[0], ...(role === 'input' ? [] : cells.slice(1))]);
    expect(formulas(filled)).toEqual(formulas(presetOf('leeg').scenario));
    const shorter = withInputs(filled, { van: 2030, tot: 2060 });
    expect(formulas(shorter)).toEqual(formulas(filled));
  });

  it('uses nothing in a CSV that means something else in another language: no functions, no decimals', () => {
    const formulas = spreadsheetOf(filled, 'csv').rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell !== null && typeof cell === 'object' ? [cell.formula] : [])),
    );
    expect(formulas.length).toBeGreaterThan(1000);
    for (const formula of formulas) expect(formula.replace(/"[a-z-]*"/g, '""')).toMatch(/^[-+*/^()<>=$A-Z\d"]+$/);
    expect(formulas.filter((formula) => /[A-Z]+\(/.test(formula))).toEqual([]);
  });

  it('gives a likely band that is none of the corners, so that it is seen to be its own', () => {
    const { likely, low, high } = (
      run(filled).figure('gat', 'laatste') as { value: { likely: { low: number; high: number }; low: number; high: number } }
    ).value;
    expect(likely.low).toBeGreaterThan(low);
    expect(likely.high).toBeLessThan(high);
  });
});
