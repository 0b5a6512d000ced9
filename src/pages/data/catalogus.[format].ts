import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../components/files/catalogue.ts';
import { asJsonLd, asTurtle } from '../../domain/catalogue/write.ts';

const WRITERS = { jsonld: asJsonLd, ttl: asTurtle } as const;
type Format = keyof typeof WRITERS;

/** What all files of the site are, for catalogues of data (DCAT-AP-NL): `/data/catalogus.jsonld` and `.ttl`. */
export function getStaticPaths() {
  return (['jsonld', 'ttl'] as const).map((format) => ({ params: { format }, props: { format } }));
}

export const GET: APIRoute<{ format: Format }> = async ({ props: { format } }) => new Response(WRITERS[format](await siteCatalogue()));
