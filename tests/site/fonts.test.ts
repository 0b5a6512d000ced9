import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { makeFonts } from '../../scripts/fonts.ts';
import { fontCharacters, lackedBy } from '../../src/components/files/fontCharacters.ts';
import { vanishingSigns } from '../../src/components/files/renderPng.ts';
import { readSite } from './builtSite.ts';
import { fontProblems, scriptTextProblems } from './fontProblems.ts';
import { sheetsIn } from './styleProblems.ts';

const site = readSite('dist');
const files = [...site.files];
const read = (address: string): Buffer => readFileSync(`dist${address}`);
const ending = (end: string): string[] => files.filter((file) => file.endsWith(end) && !file.startsWith('/pagefind/'));
const face = (name: string): Set<string> => fontCharacters(readFileSync(`src/fonts/${name}`));
const FACES = { text: face('text.woff2'), heading: face('heading.woff2') };
const PICTURES = [face('text-regular.ttf'), face('text-bold.ttf')];
const FONT_BUDGET = 22_000;
/** Letters and spaces that the search reads as others, and shows nowhere; and the soft hyphen, for which a hyphen is drawn. */
// cspell:disable-next-line
const READ_AS_OTHERS = Array.from('ſßæœøđłʼ‐‑≥£¥\u2009\u202f\ufeff\u00ad');

describe('the fonts', () => {
  it('are two of at most 22 KB together', () => {
    const fonts = ending('.woff2');
    expect(fonts).toHaveLength(2);
    expect(fonts.reduce((sum, file) => sum + read(file).length, 0)).toBeLessThanOrEqual(FONT_BUDGET);
  });

  it('are the ones that npm run fonts makes', async () => {
    for (const [file, bytes] of await makeFonts()) expect(readFileSync(`src/fonts/${file}`).equals(bytes), file).toBe(true);
  });

  it('have every character that pages show, each face what is set in it', () => {
    const sheets = [...new Set([...site.pages.flatMap(sheetsIn), ...ending('.css').map((file) => read(file).toString())])];
    expect(fontProblems(site.pages, sheets, FACES)).toEqual([]);
  });

  it('have every character that scripts write', () => {
    // The writer of documents has names of faces of other languages in it, which no page shows.
    const scripts = ending('.js').filter((file) => !file.includes('writeDocx'));
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.flatMap((file) => scriptTextProblems(file, read(file).toString(), FACES, READ_AS_OTHERS))).toEqual([]);
  });
});

describe('the fonts of pictures', () => {
  it('have every character of each drawing that becomes a PNG file', () => {
    const drawings = ending('.svg').filter((file) => file.startsWith('/figuren/'));
    expect(drawings.length).toBeGreaterThan(10);
    expect(drawings.flatMap((file) => vanishingSigns(read(file).toString(), PICTURES).map((problem) => `${file}: ${problem}`))).toEqual([]);
  });

  it('have every character of each picture that stands beside a shared link', () => {
    const texts = site.pages.map(({ root }) => root.querySelector('meta[property="og:image:alt"]')?.getAttribute('content') ?? '');
    expect(texts.filter((text) => text !== '').length).toBeGreaterThan(20);
    const shown = parse(texts.join('\n')).text;
    expect(PICTURES.flatMap((characters) => lackedBy(characters, shown))).toEqual([]);
  });
});
