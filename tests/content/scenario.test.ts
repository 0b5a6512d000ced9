import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCENARIO_CHART_IDS, scenarioDrawing, tornadoDrawing, type Run } from '../../src/charts/scenario/scenarioDrawings.ts';
import { WIDTHS, type WidthName } from '../../src/charts/core/scene.ts';
import { decode } from '../../src/domain/scenario/v1/readAddress.ts';
import { resultRows } from '../../src/domain/scenario/v1/exports.ts';
import { FIGURES } from '../../src/domain/scenario/v1/figures.ts';
import { certain, type Scenario } from '../../src/domain/scenario/v1/inputs.ts';
import { runScenario } from '../../src/domain/scenario/v1/model.ts';
import { presetOf, PRESETS } from '../../src/domain/scenario/v1/presets.ts';
import { outputsOf, tornado } from '../../src/domain/scenario/v1/sensitivity.ts';
import { corpus } from './corpus.ts';
import { sceneProblems } from './sceneProblems.ts';

const { register } = corpus;
const widths = Object.keys(WIDTHS) as WidthName[];

describe('the figures of version 1', () => {
  it('are those of the register; when one changes there, make a version 2 and leave this one', () => {
    const number = (id: string): number => register.number(id);
    expect([FIGURES.costLow, FIGURES.costHigh]).toEqual(register.get('beschut-kosten-per-plek').value);
    expect(FIGURES.guidance).toBe(number('beschut-begeleiding-rijk'));
    expect(FIGURES.extra).toBe(number('beschut-extra-per-plek'));
    expect(FIGURES.beschutFirst).toBe(number('beschut-extra-2024'));
    expect(FIGURES.beschutFull).toBe(number('beschut-extra-structureel'));
    expect(String(FIGURES.beschutFirstYear)).toBe(register.get('beschut-extra-vanaf').value);
    expect(FIGURES.infrastructure).toBe(number('infrastructuur-budget-2024'));
    expect(String(FIGURES.infrastructureYear)).toBe(register.get('infrastructuur-budget-2024').concerns);
    expect(FIGURES.impulse).toBe(number('impulsbudget-notitie'));
    expect(`${FIGURES.impulseFirstYear}–${FIGURES.impulseLastYear}`).toBe(register.get('impulsbudget-notitie').concerns);
    expect(FIGURES.surchargeFirst).toBe(number('opslag-2025'));
    expect([FIGURES.surchargeFullLow, FIGURES.surchargeFullHigh]).toEqual([number('opslag-structureel-notitie'), number('opslag-structureel-dia')]);
    expect(String(FIGURES.surchargeFirstYear)).toBe(register.get('opslag-2025').concerns);
    expect(String(FIGURES.surchargeFullYear)).toBe(register.get('opslag-structureel-jaar').value);
  });

  it('agree with each other: the extra money for one place is the whole of it over the places that were foreseen', () => {
    expect(Math.round(FIGURES.beschutFull / register.number('beschut-doel-structureel'))).toBe(FIGURES.extra);
  });

  it('leave what the register works out too', () => {
    const { rest } = runScenario(presetOf('leeg').scenario);
    expect([rest.low, rest.high]).toEqual(register.get('beschut-rest-per-plek').value);
  });
});

describe('the test vectors of version 1', () => {
  const vectors = JSON.parse(readFileSync('tests/fixtures/scenario-1.json', 'utf8')) as {
    address: string;
    /** Result, year, low, middle, high. */
    results: [string, number, number, number, number | null][];
  }[];

  it('still give the same numbers, to the cent', () => {
    expect(vectors.length).toBeGreaterThan(4);
    for (const { address, results } of vectors) {
      const { scenario, problems } = decode(address, presetOf('leeg').scenario);
      expect(problems).toEqual([]);
      const rows = resultRows(scenario, runScenario(scenario));
      expect(rows).toHaveLength(results.length);
      rows.forEach((row, index) => {
        const [result, year, ...ends] = results[index] ?? [];
        expect([row.result, row.year]).toEqual([result, year]);
        [row.low, row.mid, row.high].forEach((value, end) => {
          expect(Math.abs((value ?? 0) - (ends[end] ?? 0)), `${row.result} ${row.year}`).toBeLessThan(0.005);
        });
      });
    }
  });
});

describe('the charts of a scenario', () => {
  const filled = (scenario: Scenario): Scenario => ({
    ...scenario,
    values: { ...scenario.values, lks: { low: 8000, mid: 9000, high: 10_000 }, ntw: { low: 2000, mid: 4000, high: 6000 }, aandeel: { low: 0.4, mid: 0.5, high: 0.6 }, prijs: certain(2) },
  });
  const run = (scenario: Scenario, letter: string): Run => ({ letter, scenario, results: runScenario(scenario) });
  const sets: [string, [Run, ...Run[]]][] = [
    ...PRESETS.map(({ id, scenario }): [string, [Run]] => [id, [run(scenario, 'A')]]),
    ...PRESETS.slice(0, 4).map(({ id, scenario }): [string, [Run]] => [`${id}, filled`, [run(filled(scenario), 'A')]]),
    ['three at once', [run(filled(presetOf('voorbeeld').scenario), 'A'), run(filled(presetOf('krimp').scenario), 'B'), run(filled(presetOf('grotere-rol').scenario), 'C')]],
    [
      'costs beyond the place',
      [run({ ...filled(presetOf('voorbeeld').scenario), values: { ...filled(presetOf('voorbeeld').scenario).values, lks: certain(20_000), ntw: certain(20_000) } }, 'A')],
    ],
  ];

  it.each(sets)('of %s stay inside, without a label on another, and can be read row by row', (_, runs) => {
    for (const [id, drawing] of SCENARIO_CHART_IDS.map((chart) => [chart, scenarioDrawing(chart, runs)] as const)) {
      if (!drawing) continue;
      for (const width of widths) {
        const scene = drawing.scene(width);
        expect(sceneProblems(scene), `${id}, ${width}`).toEqual([]);
        for (const { row, column } of scene.points) expect(drawing.table.rows[row]?.[column], `${id}, ${row}, ${column}`).toBeDefined();
      }
    }
  });

  it('do not say that nobody is left in years that another scenario does not have', () => {
    const short: Scenario = { ...presetOf('krimp').scenario, values: { ...presetOf('krimp').scenario.values, tot: certain(2030) } };
    const table = scenarioDrawing('mensen', [run(presetOf('voorbeeld').scenario, 'A'), run(short, 'B')])?.table;
    expect(table?.rows[1]?.at(-1)).toBe('geen jaar van dit scenario');
    expect(JSON.stringify(table)).not.toContain('geen mensen meer');
  });

  it('of what weighs most stay inside too', () => {
    const scenario = filled(presetOf('voorbeeld').scenario);
    for (const output of outputsOf(scenario)) {
      const found = tornado(scenario, output, 10);
      const drawing = found && tornadoDrawing(found.mid, found.swings, output.unit);
      expect(drawing, output.id).toBeDefined();
      for (const width of widths) expect(drawing && sceneProblems(drawing.scene(width)), `${output.id}, ${width}`).toEqual([]);
    }
  });
});
