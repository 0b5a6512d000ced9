import type { APIRoute } from 'astro';
import { archives, SUMS } from '../../../components/archive/archives.ts';
import { sumLines } from '../../../domain/archives/sums.ts';

/** `/editie/<version>/…`: the archives of an edition that this build has, and the checksums of all. */
export function getStaticPaths() {
  return archives.flatMap(({ version, files }) => [
    ...files.flatMap(({ name, content }) => (content ? [{ params: { version, file: name }, props: { content } }] : [])),
    { params: { version, file: SUMS }, props: { content: sumLines(files) } },
  ]);
}

export const GET: APIRoute<{ content: Buffer<ArrayBuffer> | string }> = ({ props: { content } }) => new Response(content);
