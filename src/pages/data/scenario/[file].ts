import type { APIRoute } from 'astro';
import { SCENARIO_ENDINGS, scenarioFile, type ScenarioEnding } from '../../../components/files/scenarioFiles.ts';
import type { Preset } from '../../../domain/scenario/inputs.ts';
import { PRESETS } from '../../../domain/scenario/v2/presets.ts';

/** `/data/scenario/<preset>.csv`, `.json` and `-rekenblad.xlsx`, `.ods` and `.csv`: the presets as files. */
export function getStaticPaths() {
  return PRESETS.flatMap((preset) =>
    SCENARIO_ENDINGS.map((ending) => ({ params: { file: preset.id + ending }, props: { preset, ending } })),
  );
}

export const GET: APIRoute<{ preset: Preset; ending: ScenarioEnding }> = async ({ props: { preset, ending } }) =>
  new Response(await scenarioFile(preset, ending));
