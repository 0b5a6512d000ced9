import { Resvg } from '@resvg/resvg-js';
import { parse } from 'node-html-parser';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { cached } from './cached.ts';
import { fontCharacters, lackedBy } from './fontCharacters.ts';

const FONTS = ['text-regular.ttf', 'text-bold.ttf'].map((file) => join(process.cwd(), 'src/fonts', file));
const FACES = FONTS.map((file) => fontCharacters(readFileSync(file)));
/** What the pixels depend on besides the drawing. */
const MAKER = [
  packageJson.dependencies['@resvg/resvg-js'],
  ...FONTS.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex')),
];

/** A drawing as PNG, that many pixels wide, in the text face of the site. Throws when that face lacks a sign, which would vanish without a trace. */
export async function renderPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const [problem] = vanishingSigns(svg, FACES);
  if (problem !== undefined) throw new Error(problem);
  const png = await cached([svg, width, MAKER], 'png', () => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Atkinson Hyperlegible Next' },
    });
    return Promise.resolve(drawing.render().asPng());
  });
  return new Uint8Array(png);
}

/** The texts in a drawing with a sign that one of the faces lacks, one sentence each. */
export function vanishingSigns(svg: string, faces: readonly ReadonlySet<string>[]): string[] {
  return parse(svg)
    .querySelectorAll('text')
    .flatMap(({ text }) => {
      const lacked = new Set(faces.flatMap((face) => lackedBy(face, text)));
      return lacked.size === 0
        ? []
        : [`the typeface of pictures lacks ${[...lacked].join(', ')}, which would vanish from "${text}": write it in words`];
    });
}
