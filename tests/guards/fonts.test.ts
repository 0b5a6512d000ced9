import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontCharacters } from '../../src/components/files/fontCharacters.ts';
import { renderPng } from '../../src/components/files/renderPng.ts';
import { pageOf } from '../site/builtSite.ts';
import { fontProblems, scriptTextProblems } from '../site/fontProblems.ts';

const SHEET =
  'h1,.name:hover{font-family:var(--heading)}h1 .small::before{font-family:var(--text)}.back:after{content:"↑ ›"}a:after{content:attr(data-bron)}';
const ADVICE = 'add it to scripts/fonts.ts and run "npm run fonts", or write it in words';
const faces = { text: new Set(['a', 'b', 'c', 'd', 'e', 'ë', ' ', '›']), heading: new Set('abcd ') };
const problemsOf = (body: string, css = SHEET): string[] => fontProblems([pageOf('/', `<html><body>${body}</body></html>`)], [css], faces);

describe('the check of the fonts', () => {
  it('finds a sign that the text face lacks: in words, in a drawing, and in what a stylesheet shows', () => {
    expect(problemsOf('<p>abc ≥</p>')).toEqual([`/: the text face lacks "≥" (U+2265): ${ADVICE}`]);
    expect(problemsOf('<svg><text>a ½</text></svg>')).toEqual([`/: the text face lacks "½" (U+00BD): ${ADVICE}`]);
    expect(problemsOf('<a data-bron="x">a</a>')).toEqual([`/: the text face lacks "x" (U+0078): ${ADVICE}`]);
    expect(problemsOf('<input placeholder="é">')).toEqual([`/: the text face lacks "é" (U+00E9): ${ADVICE}`]);
    expect(problemsOf('<p>a</p>', `${SHEET}b:before{content:"\\2022 "}`)).toEqual([
      `a stylesheet: the text face lacks "•" (U+2022): ${ADVICE}`,
    ]);
  });

  it('finds a sign that the heading face lacks, in what stylesheets set in it', () => {
    expect(problemsOf('<h1>abe</h1><p class="name">ë</p>')).toEqual([
      `/: the heading face lacks "e" (U+0065): ${ADVICE}`,
      `/: the heading face lacks "ë" (U+00EB): ${ADVICE}`,
    ]);
    expect(problemsOf('<h1>ab <span class="small">ë</span></h1><p>ë</p>')).toEqual([]);
  });

  it('finds a sign in a script, as it is and as a number, and lets those be that nothing shows', () => {
    expect(scriptTextProblems('/a.js', 'a="abc ≥ ſ"', { ...faces, text: new Set('abc="') }, ['ſ', ' '])).toEqual([
      `/a.js: the text face lacks "≥" (U+2265): ${ADVICE}`,
    ]);
    expect(scriptTextProblems('/a.js', '"\\u2265"', { ...faces, text: new Set('"') }, [])).toEqual([
      `/a.js: the text face lacks "≥" (U+2265): ${ADVICE}`,
    ]);
  });
});

describe('a picture with a sign that its typeface lacks', () => {
  const svg = (text: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text x="0" y="5">${text}</text></svg>`;

  it('stops the build, because the sign would vanish from it', async () => {
    await expect(renderPng(svg('≥ 4 uur'), 9)).rejects.toThrow(
      'the typeface of pictures lacks "≥" (U+2265), which would vanish from "≥ 4 uur": write it in words',
    );
  });

  it('is made when the typeface has them all', async () => {
    expect((await renderPng(svg('€ 4 &amp; meer'), 9)).length).toBeGreaterThan(0);
  });
});

describe('the characters of a font', () => {
  it('are read from the file itself', () => {
    const text = fontCharacters(readFileSync('src/fonts/text.woff2'));
    expect(text.has('€')).toBe(true);
    expect(text.has('≥')).toBe(false);
    expect(fontCharacters(readFileSync('src/fonts/text-bold.ttf')).has('Œ')).toBe(true);
  });
});
