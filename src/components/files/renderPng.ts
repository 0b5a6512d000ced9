import { Resvg } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { cached } from './cached.ts';

const FONTS = ['text-regular.ttf', 'text-bold.ttf'].map((file) => join(process.cwd(), 'src/fonts', file));
/** What the pixels depend on besides the drawing. */
const MAKER = [
  packageJson.dependencies['@resvg/resvg-js'],
  ...FONTS.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex')),
];

/** A drawing as PNG, that many pixels wide, in the text face of the site. */
export async function renderPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const png = await cached([svg, width, MAKER], 'png', () => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Atkinson Hyperlegible Next' },
    });
    return Promise.resolve(drawing.render().asPng());
  });
  return new Uint8Array(png);
}
