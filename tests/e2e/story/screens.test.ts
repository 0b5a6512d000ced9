import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadAxe, violationsOn } from '../axe.ts';
import { useBrowser } from '../browser.ts';
import { labelProblems } from '../labels.ts';
import { STEPS, opened, current, picture, slider, onward, at } from './storyPage.ts';

const { visit } = useBrowser();

/** When a picture rests for certain, in milliseconds. */
const SETTLED = 250;

describe('the story on any screen', () => {
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

  it.each([320, 360, 768, 1280])(
    'never scrolls sideways at %i px, with labels in their places, and gives axe nothing to report',
    async (width) => {
      const { page, problems } = await visit({
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
        colorScheme: width === 360 ? 'dark' : 'light',
      });
      await opened(page);
      await loadAxe(page);
      for (const [place, id] of STEPS.entries()) {
        await at(page, id);
        await act(page, id);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), id).toBe(0);
        const labels = await labelProblems(page);
        expect(labels.count, id).toBeGreaterThan(2);
        expect(labels.problems, id).toEqual([]);
        expect(await violationsOn(page), id).toEqual([]);
        if (place < STEPS.length - 1) await onward(page);
      }
      expect(problems).toEqual([]);
    },
  );

  it.each([320, 390, 768, 1280, 1920])(
    'has letters of 13 to 17 px in every picture at %i px, before the reader acts and after',
    async (width) => {
      const { page } = await visit({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      await opened(page);
      for (const [place, id] of STEPS.entries()) {
        await at(page, id);
        for (const acted of [false, true]) {
          if (acted) await act(page, id);
          const sizes = await picture(page)
            .locator('text')
            .evaluateAll((texts) =>
              texts.map((text) => Number(text.getAttribute('font-size')) * ((text as SVGTextElement).getScreenCTM()?.a ?? 0)),
            );
          expect(sizes.length, id).toBeGreaterThan(2);
          expect(Math.min(...sizes), id).toBeGreaterThanOrEqual(13);
          expect(Math.max(...sizes), id).toBeLessThanOrEqual(17);
        }
        if (place < STEPS.length - 1) await onward(page);
      }
    },
  );

  it.each([
    [390, 844],
    [1280, 800],
  ])('shows the title of a step, its picture and the first thing to do at once, at %i by %i', async (width, height) => {
    const { page } = await visit({ viewport: { width, height }, reducedMotion: 'reduce' });
    await opened(page, '#vroeger');
    await page.evaluate(() => document.fonts.ready);
    for (const [place, id] of STEPS.entries()) {
      await at(page, id);
      for (const part of [current(page).locator('h2'), picture(page), current(page).locator('.play').locator('input, button').first()]) {
        const box = await part.boundingBox();
        expect(box?.y, id).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? 0) + (box?.height ?? 0), id).toBeLessThanOrEqual(height);
      }
      if (place < STEPS.length - 1) await onward(page);
    }
  });

  it('keeps the picture in view beside its text at 320 px, with room for the text, down to the last paragraph', async () => {
    const { page } = await visit({ viewport: { width: 320, height: 568 }, reducedMotion: 'reduce' });
    await opened(page);
    for (const [place, id] of STEPS.entries()) {
      await at(page, id);
      await act(page, id);
      const paragraphs = current(page).locator('.step-text p:visible');
      for (const paragraph of [paragraphs.nth(1), paragraphs.last()]) {
        await paragraph.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
        const box = await picture(page).boundingBox();
        expect(box?.y, id).toBeGreaterThanOrEqual(0);
        expect(box?.height, id).toBeLessThan(568 * 0.52);
        const text = await paragraph.boundingBox();
        // All of the paragraph below the picture, or as much of it as fits.
        const free = 568 - (box?.y ?? 0) - (box?.height ?? 0);
        expect(568 - (text?.y ?? 0), id).toBeLessThanOrEqual(Math.max(free, text?.height ?? 0) + 1);
      }
      if (place < STEPS.length - 1) await onward(page);
    }
  });

  it.each([
    [320, 568],
    [768, 1024],
    [1280, 900],
    [1920, 1000],
  ])('never lets the picture slide over what stands below it, at %i by %i', async (width, height) => {
    const { page } = await visit({ viewport: { width, height }, reducedMotion: 'reduce' });
    await opened(page);
    for (const [place, id] of STEPS.entries()) {
      await at(page, id);
      for (const acted of [false, true]) {
        if (acted) await act(page, id);
        const covered = await page.evaluate((beside) => {
          const step = document.querySelector('.step.current');
          const picture = step?.querySelector(beside ? '.figure-picture' : '.plot');
          const below = [
            ...(step?.querySelectorAll(`.chart > :not(.figure-body, figcaption)${beside ? ', .figure-text' : ''}, .step-ways`) ?? []),
          ];
          const found = new Set<string>();
          for (let top = 0; top < document.documentElement.scrollHeight; top += 90) {
            scrollTo({ top, behavior: 'instant' });
            const cover = picture?.getBoundingClientRect();
            for (const element of below) {
              const own = element.getBoundingClientRect();
              if (
                cover &&
                own.top < cover.bottom - 1 &&
                own.bottom > cover.top + 1 &&
                own.left < cover.right - 1 &&
                own.right > cover.left + 1
              )
                found.add(element.className);
            }
          }
          return [...found];
        }, width > 1100);
        expect(covered, `${id}, ${acted ? 'acted' : 'new'}`).toEqual([]);
      }
      if (place < STEPS.length - 1) await onward(page);
    }
  });

  it.each([
    [320, 568],
    [390, 844],
    [430, 932],
    [768, 1024],
  ])('never hides what has focus behind the picture, at %i by %i', async (width, height) => {
    const { page } = await visit({ viewport: { width, height }, reducedMotion: 'reduce' });
    await opened(page);
    for (const [place, id] of STEPS.entries()) {
      await at(page, id);
      await act(page, id);
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
      if (place < STEPS.length - 1) await onward(page);
    }
  });

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
