import type { APIRoute } from 'astro';
import { drawStandalone } from '../../charts/core/drawSvg.ts';
import type { Scene } from '../../charts/core/scene.ts';
import { renderPng } from '../../components/files/renderPng.ts';
import { sharingPictures } from '../../components/share/pictures.ts';
import { PICTURE_SIZE } from '../../domain/metadata/pageMetadata.ts';

/** `/deelbeeld/<name>.png`: the picture that stands for a page where its address is shared. */
export function getStaticPaths() {
  return [...sharingPictures].map(([name, { alt, scene }]) => ({ params: { name }, props: { alt, scene } }));
}

export const GET: APIRoute<{ alt: string; scene: () => Scene }> = async ({ props: { alt, scene } }) =>
  new Response(await renderPng(drawStandalone(scene(), alt, alt), PICTURE_SIZE.width));
