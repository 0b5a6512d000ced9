import type { Preset } from '../../domain/scenario/inputs.ts';
import { encode } from '../../domain/scenario/v2/address.ts';
import { toCsvFile, toJsonFile } from '../../domain/scenario/v2/exports.ts';
import { run } from '../../domain/scenario/v2/results.ts';
import { aboutSheet, sheetTitle } from '../../domain/scenario/v2/sheet/aboutSheet.ts';
import { formulaCsv } from '../../domain/scenario/v2/sheet/formulaCsv.ts';
import { spreadsheetOf } from '../../domain/scenario/v2/sheet/spreadsheet.ts';
import { href, SITE_NAME, SITE_ORIGIN, SITE_VERSION } from '../../site.ts';
import { formulaWorkbook } from './formulaWorkbook.ts';
import { once } from './once.ts';
import { writeOnce } from './spreadsheets.ts';

/** The endings of the files of a preset, behind its id. */
export const SCENARIO_ENDINGS = ['.csv', '.json', '-rekenblad.csv', '-rekenblad.xlsx', '-rekenblad.ods'] as const;
export type ScenarioEnding = (typeof SCENARIO_ENDINGS)[number];

/** What stands in the file of a preset with that ending. */
export const scenarioFile = once(async ({ scenario }: Preset, ending: ScenarioEnding): Promise<string | Uint8Array<ArrayBuffer>> => {
  const address = `${SITE_ORIGIN}${href('/scenario/')}#${encode(scenario)}`;
  switch (ending) {
    case '.csv':
      return toCsvFile(scenario, run(scenario), address);
    case '.json':
      return toJsonFile(scenario, run(scenario), address);
    case '-rekenblad.csv':
      return formulaCsv(scenario);
    case '-rekenblad.xlsx':
    case '-rekenblad.ods': {
      const format = ending === '-rekenblad.xlsx' ? 'xlsx' : 'ods';
      const site = { name: SITE_NAME, version: SITE_VERSION, address, formulas: `${SITE_ORIGIN}${href('/scenario/rekenmodel/')}` };
      const workbook = formulaWorkbook(spreadsheetOf(scenario, format), aboutSheet(scenario, site), sheetTitle(scenario));
      return new Uint8Array(await writeOnce(workbook, format));
    }
  }
});
