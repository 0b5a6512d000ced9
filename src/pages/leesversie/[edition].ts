import type { APIRoute } from 'astro';
import { EDITIONS, EDITIONS_MADE, editionOf, type Edition } from '../../components/reading/edition.ts';
import { SITE } from '../../components/pdf/site.ts';
import { sharedCorpus } from '../../corpus/shared.ts';

/** `/leesversie/wegwijzer.epub`: the whole as a file, in each form that this build makes. */
export function getStaticPaths() {
  return EDITIONS_MADE.map((edition) => ({ params: { edition: EDITIONS[edition].file }, props: { edition } }));
}

export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition } }) =>
  new Response(new Uint8Array(await editionOf(edition, sharedCorpus(), SITE)), { headers: { 'Content-Type': EDITIONS[edition].type } });
