import { Resvg } from '@resvg/resvg-js';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Firefox } from './firefox.ts';
import { runProgram } from './program.ts';

/** A drawing that somebody takes: `dist/figuren/<id>.svg`, and its size in pixels. */
export interface Drawing {
  id: string;
  svg: string;
  width: number;
  height: number;
}

/** How many pixels a program makes of one of the drawing. */
export const SCALE = 2;

/** All drawings that the built site offers. */
export function drawingsOffered(): Drawing[] {
  return readdirSync('dist/figuren')
    .filter((file) => file.endsWith('.svg'))
    .map((file) => {
      const svg = readFileSync(`dist/figuren/${file}`, 'utf8');
      const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      return { id: file.replace('.svg', ''), svg, width: Number(width), height: Number(height) };
    });
}

/** Each drawing as librsvg paints it. */
export function byRsvg(drawings: readonly Drawing[]): Buffer[] {
  return drawings.map(({ svg, width }) => runProgram('rsvg-convert', ['--format=png', `--width=${width * SCALE}`], svg));
}

/** Each drawing as resvg paints it, with the fonts of this machine. */
export function byResvg(drawings: readonly Drawing[]): Buffer[] {
  return drawings.map(({ svg }) =>
    new Resvg(svg, { fitTo: { mode: 'zoom', value: SCALE }, font: { loadSystemFonts: true } }).render().asPng(),
  );
}

/** Each drawing as Chromium shows it as an image. */
export async function byChromium(drawings: readonly Drawing[], page: Page): Promise<Buffer[]> {
  const shots: Buffer[] = [];
  for (const drawing of drawings) {
    await page.setContent(pageOf(drawing));
    shots.push(await page.locator('img').screenshot());
  }
  return shots;
}

/** Each drawing as Firefox shows it as an image. */
export async function byFirefox(drawings: readonly Drawing[], firefox: Firefox): Promise<Buffer[]> {
  const shots: Buffer[] = [];
  const file = join(mkdtempSync(join(tmpdir(), 'firefox-')), 'page.html');
  for (const drawing of drawings) {
    writeFileSync(file, pageOf(drawing));
    await firefox.open(pathToFileURL(file).href);
    shots.push(await firefox.screenshot({ width: drawing.width, height: drawing.height }));
  }
  return shots;
}

/** Each drawing in a document of LibreOffice Writer, as Writer prints it: its PDF of one drawing a page. */
export function byWriter(drawings: readonly Drawing[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'writer-'));
  writeFileSync(join(folder, 'document.fodt'), writerDocument(drawings));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  runProgram('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'document.fodt')]);
  return readFileSync(join(folder, 'document.pdf'));
}

/** Each drawing in a page of HTML, as WeasyPrint prints it: its PDF of one drawing a page. */
export function byWeasyPrint(drawings: readonly Drawing[]): Buffer {
  const pages = drawings.map(
    ({ width, height }, index) => `@page d${index}{size:${width}px ${height}px;margin:0}.d${index}{page:d${index}}`,
  );
  const images = drawings.map((drawing, index) => `<div class="d${index}">${imageOf(drawing)}</div>`);
  return runProgram(
    'weasyprint',
    ['-', '-'],
    `<!doctype html><style>${pages.join('')}body{margin:0}img{display:block}</style>${images.join('')}`,
  );
}

/** The pages of a PDF as pictures, each as wide as its drawing at the scale of the others. */
export function paintPages(pdf: Buffer, drawings: readonly Drawing[]): Buffer[] {
  return drawings.map(({ width }, index) => {
    const page = String(index + 1);
    return runProgram('pdftoppm', ['-png', '-f', page, '-l', page, '-scale-to-x', String(width * SCALE), '-scale-to-y', '-1', '-'], pdf);
  });
}

function pageOf(drawing: Drawing): string {
  return `<!doctype html><style>html{overflow:hidden}body{margin:0}img{display:block}</style>${imageOf(drawing)}`;
}

function imageOf({ svg, width, height }: Drawing): string {
  return `<img width="${width}" height="${height}" alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
}

function writerDocument(drawings: readonly Drawing[]): string {
  const pt = (pixels: number): string => `${pixels * 0.75}pt`;
  const layouts = drawings.map(
    ({ width, height }, index) =>
      `<style:page-layout style:name="L${index}"><style:page-layout-properties fo:page-width="${pt(width)}" fo:page-height="${pt(height)}" fo:margin="0pt"/></style:page-layout>` +
      `<style:style style:name="P${index}" style:family="paragraph" style:master-page-name="M${index}"/>`,
  );
  const masters = drawings.map((_, index) => `<style:master-page style:name="M${index}" style:page-layout-name="L${index}"/>`);
  const images = drawings.map(
    ({ svg, width, height }, index) =>
      `<text:p text:style-name="P${index}"><draw:frame draw:style-name="G" text:anchor-type="paragraph" svg:x="0pt" svg:y="0pt" svg:width="${pt(width)}" svg:height="${pt(height)}">` +
      `<draw:image><office:binary-data>${Buffer.from(svg).toString('base64')}</office:binary-data></draw:image></draw:frame></text:p>`,
  );
  const names = ['office', 'style', 'text', 'drawing:draw', 'xsl-fo-compatible:fo', 'svg-compatible:svg'].map((name) => {
    const [space = '', short = space] = name.split(':');
    return `xmlns:${short}="urn:oasis:names:tc:opendocument:xmlns:${space}:1.0"`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${names.join(' ')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">` +
    '<office:automatic-styles><style:style style:name="G" style:family="graphic"><style:graphic-properties style:vertical-pos="from-top" style:vertical-rel="page" ' +
    `style:horizontal-pos="from-left" style:horizontal-rel="page" style:wrap="run-through"/></style:style>${layouts.join('')}</office:automatic-styles>` +
    `<office:master-styles>${masters.join('')}</office:master-styles><office:body><office:text>${images.join('')}</office:text></office:body></office:document>`
  );
}
