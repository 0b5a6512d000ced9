import type { APIRoute } from 'astro';
import { formulaWorkbook } from '../../../components/files/formulaWorkbook.ts';
import { writeOnce } from '../../../components/files/spreadsheets.ts';
import type { Preset } from '../../../domain/scenario/inputs.ts';
import { encode } from '../../../domain/scenario/v2/address.ts';
import { toCsvFile, toJsonFile } from '../../../domain/scenario/v2/exports.ts';
import { PRESETS } from '../../../domain/scenario/v2/presets.ts';
import { run } from '../../../domain/scenario/v2/results.ts';
import { aboutSheet, sheetTitle } from '../../../domain/scenario/v2/sheet/aboutSheet.ts';
import { formulaCsv } from '../../../domain/scenario/v2/sheet/formulaCsv.ts';
import { spreadsheetOf } from '../../../domain/scenario/v2/sheet/spreadsheet.ts';
import { href, SITE_NAME, SITE_ORIGIN, SITE_VERSION } from '../../../site.ts';

const ENDINGS = ['.csv', '.json', '-rekenblad.csv', '-rekenblad.xlsx', '-rekenblad.ods'] as const;
type Ending = (typeof ENDINGS)[number];

/** `/data/scenario/<preset>.csv`, `.json` and `-rekenblad.xlsx`, `.ods` and `.csv`: the presets as files. */
export function getStaticPaths() {
  return PRESETS.flatMap((preset) => ENDINGS.map((ending) => ({ params: { file: preset.id + ending }, props: { preset, ending } })));
}

export const GET: APIRoute<{ preset: Preset; ending: Ending }> = async ({ props: { preset, ending } }) =>
  new Response(await contentOf(preset, ending));

async function contentOf({ scenario }: Preset, ending: Ending): Promise<string | Uint8Array<ArrayBuffer>> {
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
}
