import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { withInputs } from '../../../tests/scenario/anyScenario2.ts';
import type { Scenario } from '../../domain/scenario/inputs.ts';
import { outputOf } from '../../domain/scenario/v2/outputs.ts';
import { presetOf } from '../../domain/scenario/v2/presets.ts';
import { run } from '../../domain/scenario/v2/results.ts';
import { SHEET_RESULTS } from '../../domain/scenario/v2/sheet/resultSteps.ts';
import { spreadsheetOf } from '../../domain/scenario/v2/sheet/spreadsheet.ts';
import { formulaWorkbook } from './formulaWorkbook.ts';
import { writeSpreadsheet, type SpreadsheetFormat } from './writeWorkbook.ts';

const CENT = 0.005;
const MIDDLE = 3;
const filled = withInputs(
  presetOf('voorbeeld').scenario,
  {
    'wsw-kosten': 36_000.55,
    'wsw-rijk': 30_500,
    'wsw-lks': 0,
    'wsw-ntw': { low: 5000, mid: 6000, high: 7000 },
    'wsw-buig': 0,
    'wsw-baten': 0,
    'beschut-lks': { low: 13_000, mid: 14_500, high: 16_000 },
    'beschut-ntw': 9000,
    'beschut-buig': 12_000,
    'beschut-baten': 1000,
    vast: 9_000_000,
    prijs: 2.5,
    aandeel: 40,
    eenmalig: 1_200_000,
    'eenmalig-jaar': 2029,
  },
  { af: ['niet-af'] },
);

/** What a program that only shows a spreadsheet finds in its cells: what stands in the file, with nothing computed. */
async function shownIn(scenario: Scenario, format: SpreadsheetFormat): Promise<readonly (readonly unknown[])[]> {
  const bytes = await writeSpreadsheet(formulaWorkbook(spreadsheetOf(scenario, format), [], 'Proef'), format);
  const { sheets } = await (format === 'xlsx' ? readXlsx(bytes) : readOds(bytes));
  return sheets[0]?.rows ?? [];
}

describe('the cells of a spreadsheet with formulas', () => {
  it.each([
    ['xlsx', filled],
    ['ods', filled],
    ['xlsx', presetOf('leeg').scenario],
  ] as const)('hold beside each formula what the page says, to the cent (%s)', async (format, scenario) => {
    const rows = await shownIn(scenario, format);
    const results = run(scenario);
    for (const { id } of SHEET_RESULTS) {
      const { label, adds } = outputOf(id);
      const told = results.figure(id, 'laatste');
      const [low, mid, high] =
        rows.find(([name]) => name === `${label}, laatste jaar: uiterst laag, midden, uiterst hoog`)?.slice(2, 5) ?? [];
      if (!('value' in told)) {
        expect(mid, id).toBe('waitsFor' in told ? 'nog leeg' : 'niet te berekenen');
        continue;
      }
      for (const [found, wanted] of [
        [low, told.value.low],
        [mid, told.value.mid],
        [high, told.value.high],
      ])
        expect(Math.abs(Number(found) - Number(wanted)), id).toBeLessThanOrEqual(CENT);
      if (!adds) continue;
      const sum = results.middle(id, 'som');
      const together = rows.find(([name]) => name === `${label}, alle jaren samen`)?.[MIDDLE];
      expect(Math.abs(Number(together) - ('value' in sum ? sum.value : Number.NaN)), `${id}, sum`).toBeLessThanOrEqual(CENT);
    }
  });
});
