import type { APIRoute } from 'astro';
import { drawStandalone } from '../../charts/core/drawSvg.ts';
import { framedScene, withCaution } from '../../charts/core/framedScene.ts';
import { bytesOf, ENDINGS, givenAt, type Ending } from '../../components/files/given.ts';
import { charts, drawings, fill, sources } from '../../components/collections.ts';
import { renderPng } from '../../components/files/renderPng.ts';
import { formatMoment } from '../../domain/format.ts';
import { sourceOf } from '../../domain/notes.ts';
import { href, SITE_NAME, SITE_ORIGIN } from '../../site.ts';

const PIXELS_WIDE = 1280;

/** `/figuren/<id>.svg`, `.png`, `.csv`, `.xlsx` and `.ods`: addresses that memos and other sites may rely on. */
export function getStaticPaths() {
  return [...drawings.keys()].flatMap((id) =>
    (['svg', 'png', ...ENDINGS] as const).map((format) => ({ params: { file: `${id}.${format}` }, props: { id, format } })),
  );
}

export const GET: APIRoute<{ id: string; format: 'svg' | 'png' | Ending }> = async ({ props: { id, format } }) => {
  const drawing = drawings.get(id);
  const text = charts.get(id);
  if (!drawing || !text) throw new Error(`chart "${id}" needs both a drawing and content/grafieken/${id}.yaml`);
  if (format !== 'svg' && format !== 'png') return new Response(await bytesOf(givenAt(`/figuren/${id}`), format));
  const [title, caution] = [fill(text.title), text.caution && fill(text.caution)];
  const names = new Set(text.sources.map(({ document }) => sourceOf(document, sources).short));
  const page = new URL(href(`/grafieken/${id}/`), SITE_ORIGIN).href;
  const source = `Bron: ${[...names].join('; ')}. Stand: ${formatMoment(text.asOf)}. ${SITE_NAME}, ${page}`;
  const framed = framedScene(drawing.scene('wide'), { title, subtitle: fill(text.subtitle), unit: fill(text.unit), caution, source });
  const svg = drawStandalone(framed, title, withCaution(fill(text.description), caution));
  if (format === 'svg') return new Response(svg);
  return new Response(await renderPng(svg, PIXELS_WIDE));
};
