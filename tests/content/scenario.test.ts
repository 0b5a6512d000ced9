import { describe, expect, it } from 'vitest';
import { scenarioDrawing, tornadoDrawing } from '../../src/charts/scenario/scenarioDrawings.ts';
import { WIDTHS, type WidthName } from '../../src/charts/core/scene.ts';
import { certain } from '../../src/domain/scenario/band.ts';
import type { Run } from '../../src/domain/scenario/comparison.ts';
import type { Scenario } from '../../src/domain/scenario/inputs.ts';
import { FIGURES } from '../../src/domain/scenario/v1/figures.ts';
import { runScenario } from '../../src/domain/scenario/v1/model.ts';
import { PAGE_1 } from '../../src/domain/scenario/v1/page.ts';
import { pictureOf } from '../../src/domain/scenario/v1/pictures.ts';
import { presetOf } from '../../src/domain/scenario/v1/presets.ts';
import { spreadsheetRows } from '../../src/domain/scenario/v1/spreadsheet.ts';
import { amountsOf } from '../../src/domain/scenario/v1/sourceAmounts.ts';
import { VERSION_1 } from '../../src/domain/scenario/v1/version.ts';
import { FIGURES as FIGURES_2, SURCHARGE_FIRST_YEAR } from '../../src/domain/scenario/v2/figures.ts';
import { PRESET_TEXTS } from '../../src/components/scenario/presetTexts.ts';
import { INPUTS } from '../../src/domain/scenario/v2/inputs.ts';
import { PRESETS } from '../../src/domain/scenario/v2/presets.ts';
import type { Task, TaskState } from '../../src/schema/tasks.ts';
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

  it('stand in the amounts of the Rijk as the register says them', () => {
    const told = amountsOf(presetOf('leeg').scenario).map(({ national }) => national);
    const ids = ['beschut-extra-2024', 'beschut-extra-structureel', 'infrastructuur-budget-2024', 'opslag-2025', 'opslag-structureel-notitie', 'opslag-structureel-dia', 'impulsbudget-notitie'];
    expect(told).toEqual(ids.map((id) => register.get(id).text));
  });

  it('of one place keep the words of the register, in the picture and in the spreadsheet', () => {
    const empty = presetOf('leeg').scenario;
    const picture = pictureOf('plek', empty, runScenario(empty));
    const told = picture?.kind === 'amount' ? picture.parts.map(({ text }) => text.replace(' (bron)', '')) : [];
    const facts = ['beschut-kosten-per-plek', 'beschut-begeleiding-rijk', 'beschut-extra-per-plek'].map((id) => register.get(id));
    expect(told.slice(0, 3)).toEqual(facts.map(({ text }) => text));
    const labels = spreadsheetRows(empty)
      .map(([label]) => label)
      .filter((label) => label?.endsWith('(bron)'));
    const words = facts.flatMap(({ qualifiers }) => qualifiers.join());
    expect(labels.map((label) => words.find((word) => label?.includes(word)))).toEqual([words[0], ...words]);
  });

  it('agree with each other: the extra money for one place is the whole of it over the places that were foreseen', () => {
    expect(Math.round(FIGURES.beschutFull / register.number('beschut-doel-structureel'))).toBe(FIGURES.extra);
  });

  it('leave what the register works out too', () => {
    const { rest } = runScenario(presetOf('leeg').scenario);
    expect([rest.low, rest.high]).toEqual(register.get('beschut-rest-per-plek').value);
  });
});

describe('the figures of version 2', () => {
  it('are those of the register; when one changes there, make a version 3 and leave this one', () => {
    const { extraFrom, resultWsw, ...others } = FIGURES_2;
    for (const { fact, value } of Object.values(others)) expect(register.get(fact).value, fact).toEqual(value);
    expect(register.get(extraFrom.fact).value).toBe(String(extraFrom.value));
    // In words: about quits. Nought is our reading of it.
    expect([register.get(resultWsw.fact).value, resultWsw.value]).toEqual(['quitte', 0]);
  });

  it('hold for the years that the register names', () => {
    const concerns = (fact: string): string | undefined => register.get(fact).concerns;
    expect(concerns(FIGURES_2.surchargeFirst.fact)).toBe(String(SURCHARGE_FIRST_YEAR));
    expect([FIGURES_2.impulse2025, FIGURES_2.impulse2026, FIGURES_2.impulse2034].map(({ fact }) => concerns(fact))).toEqual(['2025', '2026–2030', '2034']);
    expect([FIGURES_2.resultWsw, FIGURES_2.resultBeschut, FIGURES_2.resultBanenafspraak].map(({ fact }) => concerns(fact))).toEqual(['2023', '2023', '2023']);
    for (const { fact } of [FIGURES_2.cost, FIGURES_2.guidance, FIGURES_2.extra]) expect(register.get(fact).asOf, fact).toMatch(/^2023/);
  });

  it('agree with what the register works out: one place of the surcharge, and hours of a job', () => {
    const { surchargeLast, surchargePlaces } = FIGURES_2;
    expect(surchargeLast.value / surchargePlaces.value).toBe(register.number('bijdrage-infrastructuur-per-plek'));
    expect(register.number('beschut-uren-per-baan')).toBe(31);
  });

  it('and every fact that an input names, are in the register', () => {
    for (const fact of INPUTS.flatMap(({ facts }) => facts)) expect(register.get(fact).id).toBe(fact);
  });
});

describe('every preset', () => {
  it('says what it stands for', () => {
    for (const { id } of PRESETS) expect(PRESET_TEXTS[id], id).toMatch(/^.{40,}\.$/);
  });
});

describe('which group belongs to which company', () => {
  it('is said as the texts of the models say it, also where they do not', () => {
    const words: Partial<Record<TaskState, string>> = { ja: 'ja', deels: 'een deel', nauwelijks: 'niet of heel beperkt', 'niet-genoemd': '?' };
    const tasks: Task[] = ['wsw', 'beschut-werk', 're-integratie', 're-integratie', 're-integratie'];
    for (const { name, shares } of PAGE_1.served.companies) {
      const model = corpus.models.find(({ short }) => short === name);
      expect(shares, name).toEqual(tasks.map((task) => model && words[model.tasks[task].state]));
    }
    expect(PAGE_1.served.companies).toHaveLength(corpus.models.length);
  });
});

describe('the charts of a scenario', () => {
  const preset = (id: string): Scenario => VERSION_1.presets.find((candidate) => candidate.id === id)?.scenario ?? VERSION_1.example;
  const filled = (scenario: Scenario): Scenario => ({
    ...scenario,
    values: { ...scenario.values, lks: { low: 8000, mid: 9000, high: 10_000 }, ntw: { low: 2000, mid: 4000, high: 6000 }, aandeel: { low: 0.4, mid: 0.5, high: 0.6 }, prijs: certain(2) },
  });
  const run = (scenario: Scenario, letter: string): Run => ({ letter, scenario, outcome: VERSION_1.run(scenario) });
  const sets: [string, [Run, ...Run[]]][] = [
    ...VERSION_1.presets.map(({ id, scenario }): [string, [Run]] => [id, [run(scenario, 'A')]]),
    ...VERSION_1.presets.slice(0, 4).map(({ id, scenario }): [string, [Run]] => [`${id}, filled`, [run(filled(scenario), 'A')]]),
    ['three at once', [run(filled(preset('voorbeeld')), 'A'), run(filled(preset('krimp')), 'B'), run(filled(preset('grotere-rol')), 'C')]],
    [
      'costs beyond the place',
      [run({ ...filled(preset('voorbeeld')), values: { ...filled(preset('voorbeeld')).values, lks: certain(20_000), ntw: certain(20_000) } }, 'A')],
    ],
  ];

  it.each(sets)('of %s stay inside, without a label on another, and can be read row by row', (_, runs) => {
    for (const [id, drawing] of PAGE_1.charts.map((chart) => [chart.id, scenarioDrawing(chart.id, runs)] as const)) {
      if (!drawing) continue;
      for (const width of widths) {
        const scene = drawing.scene(width);
        expect(sceneProblems(scene), `${id}, ${width}`).toEqual([]);
        for (const { row, column } of scene.points) expect(drawing.table.rows[row]?.[column], `${id}, ${row}, ${column}`).toBeDefined();
      }
    }
  });

  it('do not say that nobody is left in years that another scenario does not have', () => {
    const short: Scenario = { ...preset('krimp'), values: { ...preset('krimp').values, tot: certain(2030) } };
    const table = scenarioDrawing('mensen', [run(preset('voorbeeld'), 'A'), run(short, 'B')])?.table;
    expect(table?.rows[1]?.at(-1)).toBe('geen jaar van dit scenario');
    expect(JSON.stringify(table)).not.toContain('geen mensen meer');
  });

  it('of what weighs most stay inside too', () => {
    const scenario = filled(preset('voorbeeld'));
    const { outputs, tornado } = VERSION_1.run(scenario);
    for (const output of outputs) {
      const found = tornado(output.id, 10);
      const drawing = found && tornadoDrawing(found, output.unit);
      expect(drawing, output.id).toBeDefined();
      for (const width of widths) expect(drawing && sceneProblems(drawing.scene(width)), `${output.id}, ${width}`).toEqual([]);
    }
  });
});
