import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** Whoever keeps a copy of these pages takes what they name; what a reader does there must need nothing more. */
const USES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'scenario/': async (page) => {
    await page.getByRole('radio', { name: 'Krimp' }).check();
    await page.getByRole('textbox', { name: 'midden' }).first().fill('10');
    await page.getByRole('button', { name: 'Zet dit scenario vast' }).click();
    await page.getByRole('button', { name: 'Haal B weg' }).waitFor();
  },
  'uitleg/': async (page) => {
    await page.locator('.story.playing').waitFor();
    for (let step = 0; step < 3; step++) await page.locator('.step.current .onward').click();
  },
  'grafieken/werkzaak-resultaten/': async (page) => {
    await page.getByRole('checkbox').first().click();
    await page.locator('[data-plot]').first().focus();
    await page.keyboard.press('ArrowRight');
  },
};

/** The last two steps of the story bring their own, when the browser rests: they stay readable without it. */
const LATE = /\/lateSteps\.[\w-]+\.js$/;
/** What every page does once it is there, for who reads on without a network or copies: a copy of a page needs neither. */
const LATER = /\/later\.[\w-]+\.js$/;

describe('a page that somebody keeps a copy of', () => {
  it.each(Object.keys(USES))('/%s names every module that it needs, also after it was used', async (address) => {
    const { page, problems } = await visit();
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) asked.add(pathname);
    });
    await page.goto(inject('site') + address);
    await USES[address]?.(page);
    const named = await page
      .locator('script[src], link[rel="modulepreload"]')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('src') ?? element.getAttribute('href')));
    expect(asked.size).toBeGreaterThan(4);
    expect([...asked].filter((module) => !named.includes(module) && !LATE.test(module) && !LATER.test(module))).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('has the last steps of the story as text and picture, without what they bring themselves', async () => {
    const { page, problems } = await visit();
    await page.route(LATE, (route) => route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw new Error("gone")' }));
    await page.goto(`${inject('site')}uitleg/`);
    await USES['uitleg/']?.(page);
    for (let step = 0; step < 2; step++) await page.locator('.step.current .onward').click();
    await expect.poll(() => page.locator('.step.current').getAttribute('id')).toBe('vijf-manieren');
    expect(await page.locator('.step.current .step-text').innerText()).not.toBe('');
    expect(await page.locator('.step.current .drawing:visible').count()).toBe(1);
    expect(problems).toEqual([]);
  });
});
