import type { APIRoute } from 'astro';
import { formulaWorkbook } from '../../../components/files/formulaWorkbook.ts';
import { writeOnce } from '../../../components/files/spreadsheets.ts';
import type { Preset } from '../../../domain/scenario/inputs.ts';
import { CURRENT } from '../../../domain/scenario/versions.ts';
import { href, SITE_ORIGIN } from '../../../site.ts';

const ENDINGS = ['.csv', '.json', '-rekenblad.csv', '-rekenblad.xlsx', '-rekenblad.ods'] as const;
type Ending = (typeof ENDINGS)[number];

/** `/data/scenario/<preset>.csv`, `.json` and `-rekenblad.xlsx`, `.ods` and `.csv`: the presets as files. */
export function getStaticPaths() {
  return CURRENT.presets.flatMap((preset) =>
    ENDINGS.map((ending) => ({ params: { file: preset.id + ending }, props: { preset, ending } })),
  );
}

export const GET: APIRoute<{ preset: Preset; ending: Ending }> = async ({ props: { preset, ending } }) =>
  new Response(await contentOf(preset, ending));

async function contentOf(preset: Preset, ending: Ending): Promise<string | Uint8Array<ArrayBuffer>> {
  const outcome = CURRENT.run(preset.scenario);
  const address = `${SITE_ORIGIN}${href('/scenario/')}#${CURRENT.encode(preset.scenario)}`;
  switch (ending) {
    case '.csv':
      return await outcome.toCsv(address);
    case '.json':
      return await outcome.toJson(address);
    case '-rekenblad.csv':
      return await outcome.toSpreadsheet();
    case '-rekenblad.xlsx':
    case '-rekenblad.ods':
      return new Uint8Array(await writeOnce(formulaWorkbook(await outcome.toSpreadsheet()), ending === '-rekenblad.xlsx' ? 'xlsx' : 'ods'));
  }
}
