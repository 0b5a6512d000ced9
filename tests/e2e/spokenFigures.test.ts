import { inject, expect, it } from 'vitest';
import { pageOf } from '../site/builtSite.ts';
import { unspokenSigns } from '../site/unspokenSigns.ts';
import { useBrowser } from './browser.ts';
import type { Page } from 'playwright-core';

const { visit } = useBrowser();

/** What a page says just now that a voice reads wrong, after everything that waits has followed. */
async function signsOn(page: Page): Promise<string[]> {
  await page.waitForTimeout(500);
  return unspokenSigns(pageOf(new URL(page.url()).pathname, await page.content()));
}

it('figures stay words when the reader changes a scenario, fills in money, compares, and comes below nought', async () => {
  const { page } = await visit();
  await page.goto(`${inject('site')}scenario/`);
  await page.getByRole('button', { name: 'Zet dit scenario vast als B' }).click();
  await page.getByRole('radio', { name: 'Krimp' }).check();
  await page.locator('[data-part="wereld"] summary').getByText('Geld voor één plek, per jaar', { exact: true }).click();
  await page.getByRole('radio', { name: 'Nee, nog niet' }).check();
  const fill = async (name: string, value: string): Promise<void> => {
    await page.getByRole('group', { name }).getByRole('textbox', { name: 'midden' }).fill(value);
  };
  await fill('Loonkostensubsidie per plek beschut werk', '12000');
  await fill('Opbrengst per plek beschut werk', '4000');
  await expect.poll(() => page.locator('.first-words').innerText()).toContain('tekort');
  expect(await signsOn(page)).toEqual([]);
  await fill('Loonkostensubsidie per plek beschut werk', '40000');
  await expect.poll(() => page.locator('.first-words').innerText()).toContain('over');
  await page.getByRole('combobox', { name: 'Van B naar A' }).selectOption('mensen');
  await page.getByText('Wat telt het zwaarst?').scrollIntoViewIfNeeded();
  expect(await signsOn(page)).toEqual([]);
});

it('figures stay words through the years of the story', async () => {
  const { page } = await visit();
  await page.goto(`${inject('site')}uitleg/#rijk-en-raad`);
  const years = page.getByRole('slider', { name: /Kies een jaar/ });
  for (const year of ['0', '5', '12']) {
    await years.fill(year);
    expect(await signsOn(page)).toEqual([]);
  }
});

it('figures stay words or bare numbers when the reader compares two years of results', async () => {
  const { page } = await visit();
  await page.goto(`${inject('site')}grafieken/werkzaak-resultaten/`);
  await page.getByRole('combobox', { name: /^van/ }).selectOption('2016');
  await page.getByRole('combobox', { name: /^naar/ }).selectOption('2024');
  await page.locator('.comparison').waitFor();
  expect(await signsOn(page)).toEqual([]);
});
