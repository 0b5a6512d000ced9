// cspell:ignore partiel
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { colourViolationsOn, loadAxe, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();
const ADDRESS = `${inject('site')}modellen/vergelijk/`;
const NAMES = ['Gecombineerd', 'Integraal', 'Partieel', 'Beschut werk', 'Klassiek'];
const TEN_POINTS = 10 / 0.75;
/** Notes may be smaller. */
const NINE_POINTS = 9 / 0.75;
/** Cells in a row stand beside each other where their tops are level. */
const LEVEL = 2;

/** The cells of a row that are seen, each by its model, and whether they stand beside each other. */
async function shownCells(page: Page, row = 'geld'): Promise<{ models: string[]; beside: boolean }> {
  return page.locator(`#${row} td`).evaluateAll((cells, level) => {
    const seen = cells.filter((cell) => cell.checkVisibility());
    const tops = seen.map((cell) => cell.getBoundingClientRect().top);
    return {
      models: seen.map((cell) => cell.getAttribute('data-naam') ?? ''),
      beside: Math.max(...tops) - Math.min(...tops) < level,
    };
  }, LEVEL);
}

const sidewaysOn = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the comparison of the models', () => {
  it.each([360, 320])('lays two models beside each other by keyboard at %i px, and keeps them in the address', async (width) => {
    const { page, problems } = await visit({ viewport: { width, height: 780 } });
    await page.goto(ADDRESS);
    expect(await shownCells(page)).toEqual({ models: NAMES, beside: false });
    await page.getByRole('checkbox', { name: 'Integraal' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('.compare [role=status]').innerText()).toContain('Kies er nog een.');
    expect((await shownCells(page)).models).toEqual(NAMES);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => shownCells(page)).toEqual({ models: ['Integraal', 'Partieel'], beside: true });
    await expect.poll(() => page.locator('.compare [role=status]').innerText()).toBe('U ziet: Integraal en Partieel.');
    expect(page.url()).toBe(`${ADDRESS}?modellen=integraal,partieel`);
    await page.reload();
    await expect.poll(() => shownCells(page)).toEqual({ models: ['Integraal', 'Partieel'], beside: true });
    await page.getByRole('checkbox', { name: 'Klassiek' }).check();
    await expect.poll(() => shownCells(page)).toEqual({ models: ['Integraal', 'Partieel', 'Klassiek'], beside: true });
    expect(await sidewaysOn(page)).toBe(0);
    await page.goBack();
    await expect.poll(() => shownCells(page)).toEqual({ models: ['Integraal', 'Partieel'], beside: true });
    expect(await page.getByRole('checkbox', { name: 'Klassiek' }).isChecked()).toBe(false);
    expect(problems).toEqual([]);
  });

  it('keeps what was ticked before the script came', async () => {
    const { page } = await visit();
    let come = (): void => undefined;
    const waited = new Promise<void>((resolve) => (come = resolve));
    await page.route(/\.js$/, async (route) => {
      await waited;
      await route.continue();
    });
    await page.goto(`${ADDRESS}#geld`, { waitUntil: 'commit' });
    for (const name of ['Integraal', 'Klassiek']) await page.getByRole('checkbox', { name }).check();
    come();
    await expect.poll(() => page.url()).toBe(`${ADDRESS}?modellen=integraal,klassiek#geld`);
    await expect.poll(() => page.locator('.compare [role=status]').innerText()).toBe('U ziet: Integraal en Klassiek.');
    expect((await shownCells(page)).models).toEqual(['Integraal', 'Klassiek']);
  });

  it('is whole without script: all five, and the ticks choose', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 780 }, javaScriptEnabled: false });
    await page.goto(ADDRESS);
    expect(await shownCells(page)).toEqual({ models: NAMES, beside: false });
    expect(await page.locator('.compare [role=status]').innerText()).toBe(
      'Kiest u er twee of meer, dan ziet u alleen die. Anders ziet u alle vijf modellen.',
    );
    await page.getByRole('checkbox', { name: 'Gecombineerd' }).check();
    await page.getByRole('checkbox', { name: 'Klassiek' }).check();
    expect(await shownCells(page, 'sterkste-tegen')).toEqual({ models: ['Gecombineerd', 'Klassiek'], beside: true });
  });

  it('lays all five beside each other on a wide screen, under their names', async () => {
    const { page } = await visit({ viewport: { width: 1100, height: 900 } });
    await page.goto(ADDRESS);
    expect(await shownCells(page)).toEqual({ models: NAMES, beside: true });
    expect(await page.getByRole('columnheader', { name: 'Beschut werk' }).isVisible()).toBe(true);
    const table = page.getByRole('table', { name: 'De modellen vergeleken' });
    expect(await table.getByRole('rowheader').count()).toBe(9);
    expect(await table.getByRole('cell').count()).toBeGreaterThan(44);
  });

  it('tells what is wrong with a link, keeps the rest, and shows a cell that the link names', async () => {
    const { page } = await visit();
    await page.goto(`${ADDRESS}?modellen=integraal,klassiek,partiel#geld-beschut-werk`);
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Model “partiel” kent deze vergelijking niet.');
    await expect.poll(() => shownCells(page)).toEqual({ models: ['Integraal', 'Beschut werk', 'Klassiek'], beside: true });
  });

  it.each([
    ['all five', ''],
    ['four that are chosen', '?modellen=gecombineerd,integraal,partieel,klassiek'],
    ['three that are chosen', '?modellen=integraal,partieel,klassiek'],
    ['two that are chosen', '?modellen=integraal,beschut-werk'],
  ])('is one A4 on its side on paper, at ten points or more, with nothing cut: %s', async (_, query) => {
    const { page } = await visit();
    await page.goto(ADDRESS + query);
    await page.evaluate(() => document.fonts.ready);
    const paper = async (): Promise<string[]> =>
      (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/MediaBox \[[^\]]*\]/g) ?? [];
    const [first, ...more] = await paper();
    expect(first).toMatch(/\[0 0 84\d\.\d+ 59\d\.\d+\]/);
    expect(more).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator('.compare :is(caption, th, td, .where)')
      .evaluateAll((found) => found.filter((one) => one.checkVisibility()).map((one) => parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(TEN_POINTS - 0.01);
    for (const part of ['h1', '.as-of', '.compare-foot .block-key']) expect(await page.locator(part).isVisible(), part).toBe(true);
    expect(await page.locator('.compare-foot').innerText()).toMatch(/modellen\/vergelijk\/(\?modellen=[\w,-]+)?$/);
    expect((await page.locator('.compare-foot').innerText()).endsWith(query)).toBe(true);
    // Beside all five there is no room for the sources; else those of the cells that are shown come along, each once.
    const cited = await page
      .locator('.compare td .ref')
      .evaluateAll((marks) => marks.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('data-n')));
    const listed = await page
      .locator('.notes li')
      .evaluateAll((notes) => notes.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('value')));
    expect(listed).toEqual(query === '' ? [] : [...new Set(cited)].sort((one, other) => Number(one) - Number(other)));
    const small = await page
      .locator('.compare-foot > *, .notes li')
      .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...small)).toBeGreaterThanOrEqual(NINE_POINTS - 0.01);
    await page.emulateMedia({ media: null });
    await page.getByLabel('Druk ook de rest van deze bladzijde af').check();
    expect((await paper()).length).toBeGreaterThan(2);
  });

  it.each([320, 1280])(
    'gives axe nothing to report at %i px with two models, in light and dark, and never scrolls sideways',
    async (width) => {
      const { page } = await visit({ viewport: { width, height: 900 } });
      await page.goto(`${ADDRESS}?modellen=gecombineerd,partieel`);
      await expect.poll(() => shownCells(page)).toMatchObject({ beside: true });
      await loadAxe(page);
      expect(await violationsOn(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourViolationsOn(page)).toEqual([]);
      expect(await sidewaysOn(page)).toBe(0);
    },
  );
});
