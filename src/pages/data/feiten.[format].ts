import type { APIRoute } from 'astro';
import { register, sources } from '../../components/collections.ts';
import { bytesOf, ENDINGS, givenAt, type Ending } from '../../components/files/given.ts';
import { factRecords } from '../../domain/files/factRecords.ts';

/** The register as a download: `/data/feiten.csv`, `.xlsx`, `.ods` and `.json`. */
export function getStaticPaths() {
  return (['json', ...ENDINGS] as const).map((format) => ({ params: { format }, props: { format } }));
}

export const GET: APIRoute<{ format: 'json' | Ending }> = async ({ props: { format } }) => {
  if (format === 'json') return new Response(`${JSON.stringify(factRecords(register, sources), null, 2)}\n`);
  return new Response(await bytesOf(givenAt('/data/feiten'), format));
};
