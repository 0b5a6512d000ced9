import { certain } from '../band.ts';
import type { Scenario } from '../inputs.ts';
import type { Outcome } from '../outcome.ts';
import type { ScenarioVersion } from '../version.ts';
import { VERSION } from './address.ts';
import { amountsOf } from './sourceAmounts.ts';
import { CORE_1 } from './core.ts';
import { ASKED, cleanName, LONGEST_NAME, LONGEST_PERIOD, shareOf } from './inputs.ts';
import { chartWords, inputLines, resultLines } from './memo.ts';
import { runScenario } from './model.ts';
import { fromOwn, MODEL_CHOICE, toOwn } from './own.ts';
import { NEVER_EMPTY } from './parameters.ts';
import { pathsOf } from './paths.ts';
import { pictureOf } from './pictures.ts';
import { presetOf, PRESETS } from './presets.ts';
import { decode, readNumber } from './readAddress.ts';
import { outputsOf, tornado } from './sensitivity.ts';
import { toText } from './text.ts';
import { warningsOf } from './warnings.ts';
import { changesFrom, summaryOf } from './words.ts';

/** Version 1, for ever: what it computes is held by `tests/fixtures/scenario-1.json`. */
export const VERSION_1: ScenarioVersion = {
  ...CORE_1,
  presets: PRESETS.map((preset) => ({ ...preset, scenario: fromOwn(preset.scenario) })),
  parameters: ASKED,
  choices: [MODEL_CHOICE],
  sections: [
    { id: 'jaren', title: 'Jaren' },
    { id: 'mensen', title: 'Meer over de mensen' },
    { id: 'bedrijf', title: 'Vaste kosten, als u één model kiest' },
    { id: 'plek', title: 'Eén plek beschut werk' },
    { id: 'rijk', title: 'Geld van het Rijk', share: 'aandeel' },
  ],
  neverEmpty: NEVER_EMPTY,
  firstOutput: 'mensen-gecombineerd',
  longestName: LONGEST_NAME,
  cleanName,
  readNumber,
  shareOf,
  decode: (text) => {
    const { scenario, problems } = decode(text, presetOf('voorbeeld').scenario);
    return { scenario: fromOwn(scenario), problems };
  },
  withValue,
  changesFrom: (begin, now) => changesFrom(toOwn(begin), toOwn(now)),
  run,
};

/** Years that pass each other, or stand too far apart, move along. */
function withValue(scenario: Scenario, key: string, value: Scenario['values'][string]): Scenario {
  const values = { ...scenario.values, [key]: value };
  const [first, last] = [values['van']?.mid ?? 0, values['tot']?.mid ?? 0];
  if (key === 'van') values['tot'] = certain(Math.min(Math.max(last, first + 1), first + LONGEST_PERIOD));
  if (key === 'tot') values['van'] = certain(Math.max(Math.min(first, last - 1), last - LONGEST_PERIOD));
  return { ...scenario, values };
}

function run(scenario: Scenario): Outcome {
  const own = toOwn(scenario);
  const results = runScenario(own);
  const outputs = outputsOf(own);
  return {
    version: VERSION,
    paths: pathsOf(results),
    summary: () => summaryOf(own, results),
    warnings: () => warningsOf(own, results),
    lines: (choices = scenario.choices) => resultLines(toOwn({ ...scenario, choices }), results),
    inputs: () => inputLines(own),
    picture: (chart) => pictureOf(chart, own, results),
    chartWords: () => chartWords(own, results),
    outputs,
    tornado: (id, year) => {
      const output = outputs.find((candidate) => candidate.id === id);
      return output && tornado(own, output, year);
    },
    amounts: () => amountsOf(own),
    rows: async () => (await import('./files.ts')).computedRows(own, results),
    toText: (address) => toText(own, results, address),
    toCsv: async (address) => (await import('./files.ts')).toCsvFile(own, results, VERSION, address),
    toJson: async (address) => (await import('./files.ts')).toJsonFile(own, results, VERSION, address),
    toSpreadsheet: async () => (await import('./files.ts')).toSpreadsheetFile(own),
  };
}
