import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadAxe, violationsOn } from '../axe.ts';
import { useBrowser } from '../browser.ts';
import { labelProblems } from '../labels.ts';
import { STEPS, opened, current, picture, slider, onward, at } from './storyPage.ts';

const { visit } = useBrowser();

/** When a picture rests for certain, in milliseconds. */
const SETTLED = 250;

/** Windows that readers have, whether axe looks at the story there, and whether a step shows all that matters without scrolling. */
const WINDOWS = [
  { width: 320, height: 568, colorScheme: 'light', told: true, atOnce: false },
  { width: 360, height: 800, colorScheme: 'dark', told: true, atOnce: false },
  { width: 390, height: 844, colorScheme: 'light', told: false, atOnce: true },
  { width: 430, height: 932, colorScheme: 'light', told: false, atOnce: false },
  { width: 768, height: 1024, colorScheme: 'light', told: true, atOnce: false },
  { width: 1280, height: 800, colorScheme: 'light', told: true, atOnce: true },
  { width: 1920, height: 1000, colorScheme: 'light', told: false, atOnce: false },
] as const;

describe('the story on any screen', () => {
  it.each(WINDOWS)(
    'holds in every step at $width by $height, before the reader acts and after',
    async ({ width, height, colorScheme, told, atOnce }) => {
      const { page, problems } = await visit({ viewport: { width, height }, reducedMotion: 'reduce', colorScheme });
      await opened(page, '#vroeger');
      if (told) await loadAxe(page);
      const beside = width > 1100;
      await page.evaluate(() => document.fonts.ready);
      for (const [place, id] of STEPS.entries()) {
        await at(page, id);
        if (atOnce) await showsAllAtOnce(page, id, height);
        for (const acted of [false, true]) {
          if (acted) await act(page, id);
          await hasLettersOfOneSize(page, id);
          expect(await coveredOn(page, beside), `${id}: the picture slides over what stands below it`).toEqual([]);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), id).toBe(0);
        const labels = await labelProblems(page);
        expect(labels.count, id).toBeGreaterThan(2);
        expect(labels.problems, id).toEqual([]);
        if (told) expect(await violationsOn(page, '.step.current'), id).toEqual([]);
        if (height < 600) await keepsThePictureInView(page, id, height);
        if (!beside) await showsWhatHasFocus(page, id);
        if (place < STEPS.length - 1) await onward(page);
      }
      if (told) expect(await violationsOn(page)).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  it('fits with letters twice as large', async () => {
    const { page } = await visit({ viewport: { width: 320, height: 740 } });
    await opened(page, '#plek');
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const list = page.locator('[data-steps]');
    expect(await list.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });

  it.each([
    [320, 256],
    [900, 600],
    [600, 500],
  ])('lets go of the picture where there is no height for both, at %i by %i', async (width, height) => {
    const { page } = await visit({ viewport: { width, height } });
    await opened(page, '#plek');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(
      await current(page)
        .locator('.plot')
        .evaluate((plot) => getComputedStyle(plot).position),
    ).toBe('relative');
  });
});

/** The title of a step, its picture and the first thing to do stand in the window. */
async function showsAllAtOnce(page: Page, id: string, height: number): Promise<void> {
  for (const part of [current(page).locator('h2'), picture(page), current(page).locator('.play').locator('input, button').first()]) {
    const box = await part.boundingBox();
    expect(box?.y, id).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0), id).toBeLessThanOrEqual(height);
  }
}

/** The letters in the picture are 13 to 17 px. */
async function hasLettersOfOneSize(page: Page, id: string): Promise<void> {
  const sizes = await picture(page)
    .locator('text')
    .evaluateAll((texts) =>
      texts.map((text) => Number(text.getAttribute('font-size')) * ((text as SVGTextElement).getScreenCTM()?.a ?? 0)),
    );
  expect(sizes.length, id).toBeGreaterThan(2);
  expect(Math.min(...sizes), id).toBeGreaterThanOrEqual(13);
  expect(Math.max(...sizes), id).toBeLessThanOrEqual(17);
}

/** The picture stays beside its text in a low window, with room for the text, down to the last paragraph. */
async function keepsThePictureInView(page: Page, id: string, height: number): Promise<void> {
  const paragraphs = current(page).locator('.step-text p:visible');
  for (const paragraph of [paragraphs.nth(1), paragraphs.last()]) {
    await paragraph.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
    const box = await picture(page).boundingBox();
    expect(box?.y, id).toBeGreaterThanOrEqual(0);
    expect(box?.height, id).toBeLessThan(height * 0.52);
    const text = await paragraph.boundingBox();
    // All of the paragraph below the picture, or as much of it as fits.
    const free = height - (box?.y ?? 0) - (box?.height ?? 0);
    expect(height - (text?.y ?? 0), id).toBeLessThanOrEqual(Math.max(free, text?.height ?? 0) + 1);
  }
}

/** What the picture, or the column of it where that stands beside the text, slides over as the reader scrolls: the classes of the elements. */
async function coveredOn(page: Page, beside: boolean): Promise<string[]> {
  return page.evaluate((isBeside) => {
    const step = document.querySelector('.step.current');
    const plot = step?.querySelector(isBeside ? '.figure-picture' : '.plot');
    const below = [
      ...(step?.querySelectorAll(`.chart > :not(.figure-body, figcaption)${isBeside ? ', .figure-text' : ''}, .step-ways`) ?? []),
    ];
    const found = new Set<string>();
    const stood = scrollY;
    for (let top = 0; top < document.documentElement.scrollHeight; top += 90) {
      scrollTo({ top, behavior: 'instant' });
      const cover = plot?.getBoundingClientRect();
      for (const element of below) {
        const own = element.getBoundingClientRect();
        if (cover && own.top < cover.bottom - 1 && own.bottom > cover.top + 1 && own.left < cover.right - 1 && own.right > cover.left + 1)
          found.add(element.className);
      }
    }
    scrollTo({ top: stood, behavior: 'instant' });
    return [...found];
  }, beside);
}

/** What has focus is never behind the picture. */
async function showsWhatHasFocus(page: Page, id: string): Promise<void> {
  const focusable = current(page).locator('.chart').locator('a:visible, button:visible, input:visible, summary:visible');
  const hidden = await focusable.evaluateAll((elements) =>
    elements.flatMap((element) => {
      // Scrolled until it lies just below the upper edge, where the picture stands.
      scrollTo({ top: scrollY + element.getBoundingClientRect().top - 60, behavior: 'instant' });
      (element as HTMLElement).focus();
      const plot = element.closest('.step')?.querySelector('.plot')?.getBoundingClientRect();
      const { top, bottom } = element.getBoundingClientRect();
      return plot && top < plot.bottom - 1 && bottom > plot.top + 1 ? [element.outerHTML.slice(0, 90)] : [];
    }),
  );
  expect(await focusable.count(), id).toBeGreaterThan(3);
  expect(hidden, id).toEqual([]);
}

/** Does in each step what changes its picture most. */
async function act(page: Page, id: string): Promise<void> {
  if (id === 'vroeger') await current(page).getByRole('radio').nth(1).check();
  if (id === 'bad') await slider(page, /Mijn schatting/).fill('300');
  if (id === 'bad' || id === 'plek') await page.getByRole('button', { name: /^Laat het zien/ }).click();
  if (id === 'plek') await slider(page, /Loonkostensubsidie/).fill('7000');
  if (id === 'vijf-manieren')
    await current(page)
      .getByRole('radio', { name: /^Tomin/ })
      .check();
  if (id === 'rijk-en-raad') await slider(page, /Kies een jaar/).fill('12');
  // What is out of sight follows a slider after a while; the drawing gets new letters then.
  await page.waitForTimeout(SETTLED);
}
