import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM } from '../../scripts/chromium.ts';
import { startFirefox, type Firefox } from './firefox.ts';
import { bare } from './printed.ts';
import { contrastIn, farthestApart, readPicture, wordsOf, type Picture, type Words } from './pictures.ts';
import { runProgram } from './program.ts';
import * as renderings from './renderings.ts';

/** Words that are drawn have this part of their contrast in Chromium, at least; a face of a little other weight has less. */
const LEAST_CONTRAST = 0.7;
/** How far a small square may be apart from that of Chromium, in greys of 255: letters that stand a fraction of a pixel aside. */
const MOST_APART = 80;

const drawings = renderings.drawingsOffered();
let browser: Browser;
let page: Page;
let firefox: Firefox;
/** What Chromium makes of each drawing, and where its words are. */
let expected: { picture: Picture; words: Words[] }[];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage({ deviceScaleFactor: renderings.SCALE });
  firefox = await startFirefox();
  const shots = await renderings.byChromium(drawings, page);
  expected = [];
  for (const [index, shot] of shots.entries()) {
    const drawing = drawings[index];
    if (drawing) expected.push({ picture: await readPicture(page, shot, drawing), words: await wordsOf(page, drawing.svg) });
  }
});
afterAll(async () => {
  firefox.close();
  await browser.close();
});

/** What is drawn otherwise than Chromium does: words that are not there, and marks in another place. One sentence each. */
async function differences(pictures: readonly Buffer[]): Promise<string[]> {
  const found: string[] = [];
  for (const [index, drawing] of drawings.entries()) {
    const [png, wanted] = [pictures[index], expected[index]];
    if (!png || !wanted) throw new Error(`there is no picture of ${drawing.id}`);
    const picture = await readPicture(page, png, drawing);
    for (const words of wanted.words) {
      const part = contrastIn(picture, words) / contrastIn(wanted.picture, words);
      if (part < LEAST_CONTRAST) found.push(`${drawing.id}: "${words.text}" has ${part.toFixed(2)} of its contrast`);
    }
    const apart = farthestApart(picture, wanted.picture);
    if (apart > MOST_APART) found.push(`${drawing.id}: a place is ${Math.round(apart)} greys apart`);
  }
  return found;
}

describe('a chart that somebody takes', () => {
  it('is there, with words in every one', () => {
    expect(drawings.length).toBeGreaterThan(10);
    for (const { words } of expected) expect(words.length).toBeGreaterThan(5);
  });

  it('keeps its words inside the picture, in a face of common widths', () => {
    const outside = expected.flatMap(({ picture, words }) =>
      words.filter(({ x, y, width, height }) => x < 0 || y < 0 || x + width > picture.width || y + height > picture.height),
    );
    expect(outside).toEqual([]);
  });

  it('looks the same in Firefox', async () => {
    expect(await differences(await renderings.byFirefox(drawings, firefox))).toEqual([]);
  });

  it('looks the same by librsvg', async () => {
    expect(await differences(renderings.byRsvg(drawings))).toEqual([]);
  });

  it('looks the same by resvg', async () => {
    expect(await differences(renderings.byResvg(drawings))).toEqual([]);
  });

  it.each(['byWriter', 'byWeasyPrint'] as const)('looks the same in a document, %s, and can be read in its PDF', async (program) => {
    const pdf = renderings[program](drawings);
    expect(await differences(renderings.paintPages(pdf, drawings))).toEqual([]);
    for (const [index, { words }] of expected.entries()) {
      const number = String(index + 1);
      const text = bare(runProgram('pdftotext', ['-f', number, '-l', number, '-', '-'], pdf).toString());
      for (const { text: wanted } of words) expect(text).toContain(bare(wanted));
    }
  });
});
