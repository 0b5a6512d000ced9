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

it('figures stay words when the reader changes a scenario, fills in an own part and compares', async () => {
  const { page } = await visit();
  await page.goto(`${inject('site')}scenario/`);
  await page.getByRole('button', { name: 'Zet dit scenario vast als B' }).click();
  await page.getByRole('button', { name: 'Krimp' }).click();
  for (const group of ['Eén plek beschut werk', 'Geld van het Rijk'])
    await page.locator('.scenario-form').getByText(group, { exact: true }).click();
  for (const [name, value] of [
    ['Loonkostensubsidie voor één plek', '30000'],
    ['Opbrengst van het werk', '4000'],
    ['Deel van het landelijke geld', '1'],
  ] as const)
    await page.getByRole('group', { name }).getByRole('textbox', { name: 'midden' }).fill(value);
  await page.getByRole('combobox', { name: 'Voor' }).selectOption('Wat er van beschut werk niet gedekt is');
  await expect.poll(() => page.locator('.compare tbody').innerText()).toContain('min');
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
