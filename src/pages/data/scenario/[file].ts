import type { APIRoute } from 'astro';
import type { Preset } from '../../../domain/scenario/inputs.ts';
import { CURRENT } from '../../../domain/scenario/versions.ts';
import { href, SITE_ORIGIN } from '../../../site.ts';

/** `/data/scenario/<preset>.csv`, `.json` and `-rekenblad.csv`: the presets as files. */
export function getStaticPaths() {
  return CURRENT.presets.flatMap((preset) =>
    (['.csv', '.json', '-rekenblad.csv'] as const).map((ending) => ({ params: { file: preset.id + ending }, props: { preset, ending } })),
  );
}

export const GET: APIRoute<{ preset: Preset; ending: '.csv' | '.json' | '-rekenblad.csv' }> = ({ props: { preset, ending } }) => {
  const outcome = CURRENT.run(preset.scenario);
  if (ending === '-rekenblad.csv') return new Response(outcome.toSpreadsheet());
  const address = `${SITE_ORIGIN}${href('/scenario/')}#${CURRENT.encode(preset.scenario)}`;
  return new Response(ending === '.csv' ? outcome.toCsv(address) : outcome.toJson(address));
};
