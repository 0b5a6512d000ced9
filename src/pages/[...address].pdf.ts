import type { APIRoute } from 'astro';
import { pages } from '../components/collections.ts';
import { oneSheet } from '../components/pdf/oneSheet.ts';
import { SITE } from '../components/pdf/site.ts';
import type { Page } from '../corpus/corpus.ts';
import { sharedCorpus } from '../corpus/shared.ts';

/** `/eenvoudig/uitleg.pdf`: a page whose author promises it as one sheet of A4. */
export function getStaticPaths() {
  return [...pages.values()]
    .filter(({ info }) => info.oneSheet)
    .map((page) => ({ params: { address: page.address.slice(1, -1) }, props: { page } }));
}

export const GET: APIRoute<{ page: Page }> = async ({ props: { page } }) =>
  new Response(await oneSheet(page, sharedCorpus(), SITE), { headers: { 'Content-Type': 'application/pdf' } });
