import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

describe('the list of figures', () => {
  it('stands there whole without JavaScript', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}cijfers/`);
    expect(await page.locator('[data-fact]:visible').count()).toBe(await page.locator('[data-fact]').count());
    expect(await page.getByRole('combobox').count()).toBe(0);
  });

  it('is narrowed by words and lists, tells how many are left, and keeps the choice in the address', async () => {
    const { page, problems } = await visit();
    await page.goto(`${inject('site')}cijfers/`);
    const all = await page.locator('[data-fact]').count();
    await page.getByLabel('Woorden').fill('partiële');
    await page.getByRole('combobox', { name: 'Bron' }).selectOption({ label: 'Werkzaak, presentatie' });
    const left = await page.locator('[data-fact]:visible').count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(await page.getByRole('status').textContent()).toBe(`${left} van ${all} cijfers.`);

    await page.reload();
    await page.getByRole('status').waitFor();
    expect(await page.locator('[data-fact]:visible').count()).toBe(left);
    await page.getByRole('button', { name: 'Toon alles' }).click();
    expect(await page.locator('[data-fact]:visible').count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
    expect(problems).toEqual([]);
  });

  it('says what it does not know in a link, and uses the rest', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}cijfers/?zoek=wsw&onderwerp=geld`);
    await page.getByRole('alert').getByText('Onderwerp “geld” kent deze lijst niet.').waitFor();
    expect(await page.getByLabel('Woorden').inputValue()).toBe('wsw');
  });
});
