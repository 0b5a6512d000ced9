import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { availableParallelism } from 'node:os';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../corpus/files.ts';
import { TEXT_ENDINGS } from './hosting/fileTypes.ts';

/** From 9 on Brotli takes ten times as long, and 11 fifty times, for a twelfth less at most. */
const BROTLI_QUALITY = 8;
const GZIP_LEVEL = 6;
const compressors = {
  br: (text: Buffer): Promise<Buffer> =>
    promisify(brotliCompress)(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    }),
  gz: (text: Buffer): Promise<Buffer> => promisify(gzip)(text, { level: GZIP_LEVEL }),
};

/** The variants of a text by the ending of their names, each only when it is smaller than the text itself. */
export async function variantsOf(text: Buffer): Promise<{ ending: string; content: Buffer }[]> {
  const made = await Promise.all(
    Object.entries(compressors).map(async ([ending, compress]) => ({ ending, content: await compress(text) })),
  );
  return made.filter(({ content }) => content.length < text.length);
}

/**
 * Writes beside each text of the built site what servers send in its place to a browser that takes it: `index.html.br`, `index.html.gz`.
 * The last step of a build. `COMPRESSED=no` leaves it out, for builds that nobody serves.
 */
export function compressed(): AstroIntegration {
  return {
    name: 'compressed',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env['COMPRESSED'] === 'no') return;
        const folder = fileURLToPath(dir);
        const queue = filesBelow(folder, '.', '').filter((file) => TEXT_ENDINGS.includes(extname(file).slice(1)));
        let written = 0;
        // The compressors are threads of their own; each file waits for both of its variants.
        const work = async (): Promise<void> => {
          for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
            for (const { ending, content } of await variantsOf(readFileSync(join(folder, file)))) {
              writeFileSync(join(folder, `${file}.${ending}`), content);
              written++;
            }
          }
        };
        await Promise.all(Array.from({ length: availableParallelism() }, work));
        logger.info(`compressed variants written: ${written}`);
      },
    },
  };
}
