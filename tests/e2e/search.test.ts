// cspell:ignore qqqqzzzz
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

describe('the search box of the header', () => {
  it('loads the search only when a reader turns to it', async () => {
    const { page, problems } = await visit();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(inject('site'), { waitUntil: 'networkidle' });
    expect(loaded.filter((path) => path.includes('pagefind') || path.includes('mountSearch'))).toEqual([]);
    await page.getByRole('searchbox').fill('uitkering');
    await page.locator('.search-results a').first().waitFor();
    expect(loaded.some((path) => path.includes('pagefind'))).toBe(true);
    expect(problems).toEqual([]);
  });

  it('says how many results there are, and is worked by arrows, Enter and Escape', async () => {
    const { page } = await visit();
    await page.goto(inject('site'));
    const box = page.getByRole('searchbox');
    await box.fill('beschut werk');
    await page.locator('.search-results a').first().waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ resultaten voor “beschut werk”\.$/);

    await page.keyboard.press('ArrowDown');
    const first = await page.locator('.search-results a').first().textContent();
    expect(await page.locator(':focus').textContent()).toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-results').count()).toBe(0);
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);

    await page.keyboard.press('Enter');
    await page.waitForURL('**/zoeken/?q=beschut+werk');
    await page.locator('.search-results a').first().waitFor();
  });

  it('says so when nothing is found, and what to do', async () => {
    const { page } = await visit();
    await page.goto(inject('site'));
    await page.getByRole('searchbox').fill('qqqqzzzz');
    await page.getByText('Probeer een ander of korter woord').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('Niets gevonden voor “qqqqzzzz”.');
  });

  it('says so when the index cannot be loaded', async () => {
    const { page } = await visit();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(inject('site'));
    await page.getByRole('searchbox').fill('wsw');
    await page.locator('[role="status"]', { hasText: 'Zoeken lukt nu niet' }).waitFor({ state: 'attached' });
  });
});

describe('the search page', () => {
  it.each([
    ['sociale werkplaats', 'Sociaal ontwikkelbedrijf'],
    ['bijstand', 'Gecombineerd'],
    ['loonkosten', 'loonkostensubsidie'],
    ['partiële bedrijven', 'Het partiële bedrijf'],
    ['uitkering', 'bijstandsuitkering'],
    ['Tomin', 'Tomin'],
  ])('finds by “%s” what is called %s', async (question, title) => {
    const { page } = await visit();
    await page.goto(`${inject('site')}zoeken/?q=${encodeURIComponent(question)}`);
    await page.locator('.search-results a').first().waitFor();
    const titles = await page.locator('.search-results a').allTextContents();
    expect(titles.join(' | ').toLowerCase()).toContain(title.toLowerCase());
  });

  it('keeps the question in the address', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}zoeken/`);
    await page.getByRole('searchbox').fill('krimp');
    await page.locator('.search-results a').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=krimp');
    await page.reload();
    await page.locator('.search-results a').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('krimp');
  });

  it('leads to the very term', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}zoeken/?q=jobcarving`);
    await page.locator('.search-results a', { hasText: /^jobcarving$/ }).click();
    expect(page.url()).toContain('/begrippen/#jobcarving');
  });
});

describe('the site under a sub-path', () => {
  it('is styled, navigable and searchable', async () => {
    const { page, problems } = await visit();
    await page.goto(inject('subpathSite'));
    await page.getByRole('link', { name: 'Integraal sociaal ontwikkelbedrijf' }).click();
    expect(page.url()).toBe(`${inject('subpathSite')}modellen/integraal/`);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson');
    await page.getByRole('searchbox').fill('jobcarving');
    await page.locator('.search-results a').first().click();
    expect(page.url()).toContain(inject('subpathSite'));
    expect(problems).toEqual([]);
  });
});
