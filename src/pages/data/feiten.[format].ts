import type { APIRoute } from 'astro';
import { registerJson } from '../../components/files/downloads.ts';
import { bytesOf, ENDINGS, givenAt, type Ending } from '../../components/files/given.ts';

/** The register as a download: `/data/feiten.csv`, `.xlsx`, `.ods` and `.json`. */
export function getStaticPaths() {
  return (['json', ...ENDINGS] as const).map((format) => ({ params: { format }, props: { format } }));
}

export const GET: APIRoute<{ format: 'json' | Ending }> = async ({ props: { format } }) => {
  if (format === 'json') return new Response(registerJson());
  return new Response(await bytesOf(givenAt('/data/feiten'), format));
};
