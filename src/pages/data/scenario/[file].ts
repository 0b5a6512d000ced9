import type { APIRoute } from 'astro';
import { encode, VERSION } from '../../../domain/scenario/v1/address.ts';
import { toCsvFile, toJsonFile } from '../../../domain/scenario/v1/exports.ts';
import { runScenario } from '../../../domain/scenario/v1/model.ts';
import { PRESETS, type Preset } from '../../../domain/scenario/v1/presets.ts';
import { toSpreadsheetFile } from '../../../domain/scenario/v1/spreadsheet.ts';
import { href, SITE_ORIGIN } from '../../../site.ts';

/** `/data/scenario/<preset>.csv`, `.json` and `-rekenblad.csv`: the presets as files. */
export function getStaticPaths() {
  return PRESETS.flatMap((preset) =>
    (['.csv', '.json', '-rekenblad.csv'] as const).map((ending) => ({ params: { file: preset.id + ending }, props: { preset, ending } })),
  );
}

export const GET: APIRoute<{ preset: Preset; ending: '.csv' | '.json' | '-rekenblad.csv' }> = ({ props: { preset, ending } }) => {
  const { scenario } = preset;
  if (ending === '-rekenblad.csv') return new Response(toSpreadsheetFile(scenario));
  const results = runScenario(scenario);
  const address = `${SITE_ORIGIN}${href('/scenario/')}#${encode(scenario)}`;
  if (ending === '.csv') return new Response(toCsvFile(scenario, results, VERSION, address));
  return new Response(toJsonFile(scenario, results, VERSION, address));
};
