/**
 * `npm run fonts`: cuts the two typefaces down to what pages set in each, and whole ones for pictures. The results are kept in src/fonts.
 * Tests hold them equal to a new cut, and hold every text of the site against the characters that are in the files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { fontCharacters, lackedBy } from '../src/components/files/fontCharacters.ts';

const require = createRequire(import.meta.url);

const NO_BREAK_SPACE = '\u00a0';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
/** Letters with a sign that Dutch words and names have. */
// cspell:disable-next-line
const DUTCH = 'àáâäçèéêëíîïñóôöùúûüÉËÏÖÜ';

/** A typeface: the file that it is cut from, and what of it a page needs. */
const FACES = [
  {
    name: 'text',
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
    // Tables set figures below each other. cspell:ignore tnum
    features: ['kern', 'tnum'],
    characters: `${LETTERS}${DIGITS}${DUTCH}${NO_BREAK_SPACE} !"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~€§«»·×÷−–—‘’“”…•›°`,
  },
  {
    name: 'heading',
    from: '@fontsource-variable/overpass/files/overpass-latin-wght-normal.woff2',
    axes: { wght: 750 },
    features: ['kern'],
    characters: `${LETTERS}${DIGITS}${DUTCH}${NO_BREAK_SPACE} !"%&'()+,-./:;=?€·×−–‘’“”…`,
  },
];

/** Faces for PNG and PDF files, which know no font with an axis of weights. No page loads them, so they are whole. */
const WHOLE = [
  { name: 'text-regular', face: 'text', wght: 400 },
  { name: 'text-bold', face: 'text', wght: 700 },
  { name: 'heading', face: 'heading', wght: 750 },
];

/** What browsers do without: instructions for coarse screens, and names of styles. */
const LEFT_OUT = ['STAT', 'gasp'];

/** The cut fonts by file name, as bytes. Throws when a typeface has no such character to begin with. */
export async function makeFonts(): Promise<Map<string, Buffer>> {
  const made = new Map<string, Buffer>();
  for (const { name, from, axes, features, characters } of FACES) {
    const whole = readFileSync(require.resolve(from));
    const lacked = lackedBy(fontCharacters(whole), characters);
    if (lacked.length > 0) throw new Error(`${from} has no ${lacked.join(', ')}: write it in words`);
    made.set(
      `${name}.woff2`,
      await subsetFont(whole, characters, {
        targetFormat: 'woff2',
        variationAxes: axes,
        keepFeatures: features,
        noHinting: true,
        dropTables: LEFT_OUT,
      }),
    );
    for (const { name: file, wght } of WHOLE.filter(({ face }) => face === name)) {
      const ttf = await subsetFont(whole, undefined, { targetFormat: 'truetype', variationAxes: { wght }, keepAllGlyphs: true });
      made.set(`${file}.ttf`, ttf);
    }
  }
  return made;
}

if (process.argv[1] === import.meta.filename) {
  for (const [file, bytes] of await makeFonts()) {
    writeFileSync(new URL(`../src/fonts/${file}`, import.meta.url), bytes);
    console.log(`src/fonts/${file}: ${bytes.length} bytes`);
  }
}
