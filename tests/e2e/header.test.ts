import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { loadAxe, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** A touch more than two lines of the name of the site. */
const ONE_ROW = 64;

const heightOfHeader = (page: Page): Promise<number> =>
  page.locator('.site-header').evaluate((header) => header.getBoundingClientRect().height);

describe('the header', () => {
  it.each([320, 360, 375, 390, 768, 1280, 1920])('is one row at %i pixels, and nothing sticks out', async (width) => {
    const { page } = await visit({ viewport: { width, height: 844 } });
    await page.goto(`${inject('site')}rijk/beschut-werk/`);
    expect(await heightOfHeader(page)).toBeLessThanOrEqual(ONE_ROW);
    const parts = await page
      .locator('.site-header .inner > *')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().right));
    expect(parts.every((right) => right <= width)).toBe(true);
  });

  it.each([360, 375, 390, 412])('keeps its height when the typefaces come, at %i pixels', async (width) => {
    const viewport = { width, height: 844 };
    const { page } = await visit({ viewport });
    await page.goto(`${inject('site')}rijk/`);
    const { page: early } = await visit({ viewport });
    await early.route('**/*.woff2', (route) => route.abort());
    await early.goto(`${inject('site')}rijk/`);
    const ours = (): boolean => [...document.fonts].some(({ family, status }) => family === 'Wegwijzer' && status === 'loaded');
    expect(await early.evaluate(ours)).toBe(false);
    expect(await heightOfHeader(early)).toBe(await heightOfHeader(page));
  });

  it.each([true, false])('has a menu that opens and closes by keys, with script: %s', async (javaScriptEnabled) => {
    const { page } = await visit({ viewport: { width: 390, height: 844 }, javaScriptEnabled });
    await page.goto(inject('site'));
    const opens = page.getByRole('button', { name: 'Menu' });
    await opens.focus();
    await page.keyboard.press('Enter');
    const menu = page.locator('#menu');
    expect(await menu.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator('#menu :focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    expect(await opens.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('closes its menu behind the keyboard, which goes on to what comes next', async () => {
    const { page } = await visit({ viewport: { width: 1280, height: 844 } });
    await page.goto(`${inject('site')}rijk/`);
    const menu = page.locator('#menu');
    // What closes it comes after the page.
    await expect
      .poll(async () => {
        await page.getByRole('button', { name: 'Menu' }).focus();
        if (!(await menu.isVisible())) await page.keyboard.press('Enter');
        await menu.getByRole('link').last().focus();
        await page.keyboard.press('Tab');
        return menu.isVisible();
      })
      .toBe(false);
    expect(await page.locator('main :focus').count()).toBe(1);
  });

  it('groups the menu by what readers want, and says which page this is', async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } });
    await page.goto(`${inject('site')}modellen/vergelijk/`);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await page.locator('#menu h2').allTextContents()).toEqual([
      'Actueel',
      'Voor inwoners',
      'Begrijpen',
      'Vergelijken',
      'Zelf doen',
      'Naslaan',
    ]);
    expect(await page.locator('#menu [aria-current="page"]').allInnerTexts()).toEqual(['De modellen naast elkaar']);
    await loadAxe(page);
    expect(await violationsOn(page)).toEqual([]);
    const box = await page.locator('#menu').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390 && box.y >= (await heightOfHeader(page)) - 1 && box.y + box.height <= 844).toBe(
      true,
    );
  });

  it('puts a reader of a phone in the search box, and lets a form search without script', async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } });
    await page.goto(inject('site'));
    await page.getByRole('button', { name: 'Zoek' }).click();
    expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);

    const { page: plain } = await visit({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    await plain.goto(inject('site'));
    await plain.getByRole('button', { name: 'Zoek' }).click();
    await plain.getByRole('searchbox').fill('tomin');
    await plain.keyboard.press('Enter');
    await plain.waitForURL('**/zoeken/?q=tomin');
  });
});

describe('the list of what stands on a page', () => {
  it('is a closed line on a phone, and leads to each section', async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } });
    await page.goto(`${inject('site')}rijk/beschut-werk/`);
    const contents = page.getByRole('navigation', { name: 'Op deze pagina' });
    expect((await contents.boundingBox())?.height).toBeLessThanOrEqual(48);
    await contents.getByText('Op deze pagina').click();
    const links = await contents.getByRole('link').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links).toEqual(await page.locator('.prose > section').evaluateAll((sections) => sections.map(({ id }) => `#${id}`)));
    await contents.getByRole('link').last().click();
    expect(await page.evaluate(() => location.hash)).toBe(links.at(-1));
  });

  it('follows in the margin of a wide screen and shows where the reader is, without script', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}rijk/beschut-werk/#waarom-achter`);
    const contents = page.getByRole('navigation', { name: 'Op deze pagina' });
    const box = await contents.locator('details').boundingBox();
    const text = await page.locator('.prose').boundingBox();
    expect(box && text && box.x + box.width < text.x && box.y >= 0 && box.y < 300).toBe(true);
    await expect.poll(() => contents.locator('a:target-current').getAttribute('href')).toBe(new URL(page.url()).hash);
  });
});
