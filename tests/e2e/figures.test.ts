// cspell:ignore qqqqzzzz
import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { loadAxe, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';
import { layOutAll } from './layOutAll.ts';

const { visit } = useBrowser();
const ALL = inject('allAddresses').filter((address) => /^\/cijfers\/[^/]+\/$/.test(address)).length;
const rows = (page: Page) => page.locator('.facts tbody tr:visible');
const search = (page: Page): string => new URL(page.url()).search;

describe('the list of figures', () => {
  it('stands there whole without JavaScript, and offers no filter that would do nothing', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}cijfers/`);
    expect(await rows(page).count()).toBe(ALL);
    expect(await page.getByRole('combobox').count()).toBe(0);
    expect(await page.getByText('Toon alles').isVisible()).toBe(false);
  });

  it('shows a topic that a link names, without JavaScript too', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}cijfers/#rijk`);
    const title = page.getByRole('heading', { name: 'Het Rijk: geld en maatregelen' });
    await expect.poll(async () => (await title.boundingBox())?.y, { timeout: 10_000 }).toBeLessThan(200);
    expect(await title.isVisible()).toBe(true);
  });

  it('is fetched for the filter only when a reader turns to it', async () => {
    const { page } = await visit();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(`${inject('site')}cijfers/`, { waitUntil: 'networkidle' });
    expect(fetched).not.toContain('/data/cijferlijst.json');
    await Promise.all([page.waitForResponse('**/data/cijferlijst.json'), page.getByLabel('Woorden').focus()]);
  });

  it('is narrowed by words and lists, tells how many are left, and keeps the choice in the address', async () => {
    const { page, problems } = await visit();
    await page.goto(`${inject('site')}cijfers/`);
    await page.getByLabel('Woorden').fill('partiële');
    await page.getByRole('combobox', { name: 'Bron' }).selectOption({ label: 'Werkzaak, presentatie' });
    await page.waitForURL(/\?zoek=parti%C3%ABle&bron=werkzaak-presentatie$/);
    // The address has the choice before the list of figures has come.
    await expect.poll(() => rows(page).count()).toBeLessThan(ALL);
    const left = await rows(page).count();
    expect(left).toBeGreaterThan(0);
    expect(await page.getByRole('status').textContent()).toBe(`${left} van ${ALL} cijfers.`);

    await page.reload();
    await page.getByText(`${left} van ${ALL} cijfers.`).waitFor();
    expect(await rows(page).count()).toBe(left);
    expect(await page.getByLabel('Woorden').inputValue()).toBe('partiële');
    await page.getByRole('button', { name: 'Toon alles' }).click();
    await page.waitForURL((url) => url.search === '');
    await expect.poll(() => rows(page).count()).toBe(ALL);
    expect(await page.getByRole('status').textContent()).toBe(`${ALL} van ${ALL} cijfers.`);
    expect(problems).toEqual([]);
  });

  it('shows the same rows when it is narrowed as when it stands there whole', async () => {
    const { page } = await visit();
    const rowsOfTopic = async (): Promise<string[]> => (await rows(page).allInnerTexts()).sort();
    await page.goto(`${inject('site')}cijfers/?onderwerp=beschut-werk`);
    const whole = page.locator('#beschut-werk .facts tbody tr');
    // Rows are drawn in pieces.
    await expect.poll(() => page.locator('.fact-results tbody tr').count()).toBe(await whole.count());
    const narrowed = await rowsOfTopic();
    await page.getByRole('button', { name: 'Toon alles' }).click();
    await expect.poll(() => rows(page).count()).toBe(ALL);
    expect(narrowed).toEqual((await whole.allInnerTexts()).sort());
  });

  it('draws what was found in pieces, and leads a reader who asks for more to the first new row', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}cijfers/?zoek=e`);
    const more = page.getByRole('button', { name: 'Toon nog 50 cijfers' });
    await more.waitFor();
    await expect.poll(() => rows(page).count()).toBe(50);
    await page.getByText(/^Hier staan de eerste 50 van \d+\.$/).waitFor();
    await more.focus();
    await page.keyboard.press('Enter');
    await page.locator('.fact-results a:focus').waitFor();
    expect(await rows(page).count()).toBe(100);
    const place = await rows(page).evaluateAll((all) => all.findIndex((row) => row.contains(document.activeElement)));
    expect(place).toBe(50);
  });

  it('says so when nothing is found, and when the list cannot be fetched', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}cijfers/?zoek=qqqqzzzz`);
    await page.getByText(`0 van ${ALL} cijfers.`).waitFor();
    expect(await page.getByText('Geen cijfer past bij deze vraag').isVisible()).toBe(true);

    await page.route('**/data/cijferlijst.json', (route) => route.abort());
    await page.goto(`${inject('site')}cijfers/`);
    await page.getByLabel('Woorden').fill('wsw');
    await page.getByText('Filteren lukt nu niet').waitFor();
    expect(await rows(page).count()).toBe(ALL);
    await page.unroute('**/data/cijferlijst.json');
    await page.getByLabel('Woorden').fill('wsw ');
    await expect.poll(() => rows(page).count()).toBeLessThan(ALL);
  });

  it('says what it does not know in a link, and uses the rest', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}cijfers/?zoek=wsw&onderwerp=geld`);
    await page.getByRole('alert').getByText('Onderwerp “geld” kent deze lijst niet.').waitFor();
    expect(await page.getByLabel('Woorden').inputValue()).toBe('wsw');
    await expect.poll(() => search(page)).not.toContain('geld');
  });

  it('shows what a link asks, and not the end of the page, when the link names a topic too', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}cijfers/?zoek=wsw#rijk`);
    await rows(page).first().waitFor();
    await expect.poll(() => page.getByLabel('Woorden').evaluate((field) => field.getBoundingClientRect().top)).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(600);
  });

  it.each([360, 1280])('gives axe nothing to report and never scrolls sideways when it is filtered, at %i px', async (width) => {
    const { page, problems } = await visit({ viewport: { width, height: 740 } });
    await page.goto(`${inject('site')}cijfers/?zoek=e&onderwerp=geld`);
    await page.getByRole('button', { name: 'Toon nog 50 cijfers' }).waitFor();
    await loadAxe(page);
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    expect(problems).toEqual([]);
  });

  it('is filtered with nothing but a keyboard', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}cijfers/`);
    await page.getByLabel('Woorden').focus();
    await page.keyboard.type('beschut');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Het Rijk');
    await page.waitForURL(/\?zoek=beschut&onderwerp=rijk$/);
    await page.locator('.fact-results a').first().waitFor();
    for (let list = 0; list < 4; list++) await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Toon alles');
    await page.keyboard.press('Tab');
    expect(await page.locator('.fact-results a:focus').count()).toBe(1);
  });

  it('has its numbers in columns of their own, apart from dates and from all else, and each ends at one edge', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}cijfers/`);
    const numbers = await page.locator('.facts.number td:first-child b').allInnerTexts();
    expect(numbers.length).toBeGreaterThan(200);
    expect(numbers.filter((text) => !/^(min )?[\d.,]*\d%?( tot (min )?[\d.,]*\d%?)?( (miljoen|miljard))?$/.test(text))).toEqual([]);
    const dates = await page.locator('.facts.date td:first-child').allInnerTexts();
    expect(dates.filter((text) => !/\d{4}$/.test(text.trim()))).toEqual([]);
    await layOutAll(page);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const edges = await page
        .locator('.facts.number td:first-child b')
        .evaluateAll((all) => [...new Set(all.map((number) => Math.round(number.getBoundingClientRect().right)))]);
      expect(edges, `at ${width} px`).toHaveLength(1);
    }
  });

  it('folds its lists of choices on a phone to one line, and never hides one that narrows the list', async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } });
    await page.goto(`${inject('site')}cijfers/`);
    const topic = page.getByLabel('Onderwerp');
    const first = page.locator('.facts a').first();
    expect(await topic.isVisible()).toBe(false);
    expect((await first.boundingBox())?.y).toBeLessThan(844);
    await page.getByText('Meer filters').click();
    expect(await topic.isVisible()).toBe(true);
    await topic.selectOption({ label: 'Beschut werk' });
    await page.getByText('Meer filters').click();
    expect(await topic.isVisible()).toBe(true);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${inject('site')}cijfers/`);
    expect(await topic.isVisible()).toBe(true);
  });

  it('stands there whole again when a reader goes to one of its topics', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}cijfers/?zoek=wsw`);
    await page.getByText(/^\d\d van \d+ cijfers\.$/).waitFor();
    await page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link', { name: 'De vijf modellen' }).click();
    await page.waitForURL((url) => url.search === '' && url.hash === '#modellen');
    await expect.poll(() => rows(page).count()).toBe(ALL);
    const title = page.getByRole('heading', { name: 'De vijf modellen' });
    await expect.poll(async () => Math.abs((await title.boundingBox())?.y ?? 999), { timeout: 10_000 }).toBeLessThan(200);
  });

  it('prints the whole list, or what the filter found, and never the filter', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}cijfers/`);
    await page.emulateMedia({ media: 'print' });
    expect(await rows(page).count()).toBe(ALL);
    expect(await page.getByText('Toon alles').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Woorden').fill('wsw');
    await page.waitForURL(/\?zoek=wsw$/);
    // The address says it before the list does.
    await page.getByText(/^\d\d van \d+ cijfers\.$/).waitFor();
    await page.emulateMedia({ media: 'print' });
    const printed = await rows(page).count();
    expect(printed).toBeGreaterThan(0);
    expect(printed).toBeLessThan(ALL);
  });
});
