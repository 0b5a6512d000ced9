/** `npm run fonts`: cuts the two typefaces down to what Dutch needs. The results are kept in src/fonts; a test holds them equal. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Every character that the site may show; a test holds the built pages against it. */
export const CHARACTERS =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
  // cspell:disable-next-line
  '\u00a0ÀÁÂÄÇÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜàáâäçèéêëìíîïñòóôöùúûü€§«»·×÷−–—‘’“”…•→←↑↓½¼¾°';

const FONTS = [
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    to: 'text',
    axes: { wght: { min: 400, max: 700 } },
  },
  { from: '@fontsource-variable/overpass/files/overpass-latin-wght-normal.woff2', to: 'heading', axes: { wght: 750 } },
];

/** Weights of the text face for drawing PNG files, which know no font with an axis of weights. */
const WEIGHTS = { regular: 400, bold: 700 };

/** The subset fonts by file name, as bytes. */
export async function makeFonts(): Promise<Map<string, Buffer>> {
  const made = new Map<string, Buffer>();
  for (const { from, to, axes } of FONTS) {
    const whole = readFileSync(require.resolve(from));
    made.set(`${to}.woff2`, await subsetFont(whole, CHARACTERS, { targetFormat: 'woff2', variationAxes: axes }));
    if (to !== 'text') continue;
    for (const [name, wght] of Object.entries(WEIGHTS))
      made.set(`text-${name}.ttf`, await subsetFont(whole, CHARACTERS, { targetFormat: 'truetype', variationAxes: { wght } }));
  }
  return made;
}

if (process.argv[1] === import.meta.filename) {
  for (const [file, bytes] of await makeFonts()) {
    writeFileSync(new URL(`../src/fonts/${file}`, import.meta.url), bytes);
    console.log(`src/fonts/${file}: ${bytes.length} bytes`);
  }
}
