import type { APIRoute } from 'astro';
import { seriesById } from '../../../components/collections.ts';
import { bytesOf, ENDINGS, givenAt, type Ending } from '../../../components/files/given.ts';

/** Each series as a download: `/data/reeksen/<id>.csv`, `.xlsx` and `.ods`. */
export function getStaticPaths() {
  return [...seriesById.keys()].flatMap((id) =>
    ENDINGS.map((ending) => ({ params: { file: `${id}.${ending}` }, props: { path: `/data/reeksen/${id}`, ending } })),
  );
}

export const GET: APIRoute<{ path: string; ending: Ending }> = async ({ props: { path, ending } }) =>
  new Response(await bytesOf(givenAt(path), ending));
