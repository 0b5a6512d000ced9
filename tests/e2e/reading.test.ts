// cspell:ignore modelen
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

describe('a council member, without JavaScript', () => {
  it('goes from the home page to a model, and from a figure to its source', async () => {
    const { page, problems } = await visit({ javaScriptEnabled: false });
    await page.goto(inject('site'));
    await page.getByRole('link', { name: /^Partieel/ }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Het partiële bedrijf');

    const mark = page.getByRole('link', { name: /^bron \d+$/ }).first();
    const note = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    expect(new URL(page.url()).hash).toBe(note);
    await page.locator(note).getByRole('link').first().click();
    expect(new URL(page.url()).pathname).toBe('/bronnen/');

    await page.goBack();
    await page.locator('.prose a.feit').first().click();
    expect(await page.locator('.fact-value').textContent()).toContain('50%');
    expect(await page.locator('q').textContent()).toContain('ca. 50%');
    expect(problems).toEqual([]);
  });

  it('sees the charts drawn, and opens their tables', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}modellen/`);
    for (const id of ['modellen-taken', 'modellen-aandeel']) {
      const chart = page.locator(`#${id}`);
      expect(await chart.locator('svg.wide').isVisible()).toBe(true);
      expect(await chart.locator('svg.narrow').isVisible()).toBe(false);
      await chart.getByText('Tabel', { exact: true }).click();
      expect(await chart.getByRole('row').count()).toBe(6);
    }
  });

  it('looks something up from A to Z', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(inject('site'));
    await page.getByRole('searchbox').fill('wsw');
    await page.getByRole('button', { name: 'Zoek' }).click();
    expect(new URL(page.url()).pathname).toBe('/zoeken/');
    expect(await page.locator('noscript p').innerText()).toContain('Zoeken vraagt JavaScript');
    await page
      .locator('.letter li', { hasText: /^Wsw, Begrip$/ })
      .getByRole('link')
      .click();
    expect(new URL(page.url()).hash).toBe('#wsw');
  });
});

describe('a reader with only a keyboard', () => {
  it('skips to the content first, and reaches everything in the order of the page', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}modellen/partieel/`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Begin');
    const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineWidth);
    expect(outline).toBe('3px');
  });
});

describe('a reader on any screen', () => {
  it.each([320, 360, 768, 1280, 1920])('at %i px sees the drawing that fits and never scrolls sideways', async (width) => {
    const { page } = await visit({ viewport: { width, height: 800 } });
    for (const address of ['', 'modellen/', 'modellen/partieel/', 'cijfers/', 'bronnen/', 'begrippen/', 'zoeken/', 'over/']) {
      await page.goto(inject('site') + address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), address).toBe(true);
    }
    await page.goto(`${inject('site')}modellen/`);
    expect(await page.locator('#modellen-aandeel svg:visible').count()).toBe(1);
  });

  it('can double the size of the text and still read without scrolling sideways', async () => {
    const { page } = await visit({ viewport: { width: 1280, height: 800 } });
    for (const address of ['', 'modellen/', 'modellen/partieel/', 'cijfers/', 'zoeken/']) {
      await page.goto(inject('site') + address);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '212.5%';
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), address).toBe(true);
    }
  });

  it('has notes in the margin only where there is a margin', async () => {
    for (const [width, visible] of [
      [360, false],
      [1280, true],
    ] as const) {
      const { page } = await visit({ viewport: { width, height: 800 } });
      await page.goto(`${inject('site')}modellen/partieel/`);
      expect(await page.locator('.prose .margin-note').first().isVisible()).toBe(visible);
    }
  });
});

describe('a reader on paper', () => {
  it('gets the tables open, the notes listed and the address of the page', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}modellen/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#modellen-aandeel table').isVisible()).toBe(true);
    expect(await page.locator('.notes li').first().isVisible()).toBe(true);
    expect(await page.locator('.margin-note').first().isVisible()).toBe(false);
    expect(await page.getByText(/^Versie [\d.]+, \d+ \w+ \d{4}: https:/).isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).isVisible()).toBe(false);
  });

  it('is forced to light', async () => {
    const { page } = await visit({ colorScheme: 'dark' });
    await page.goto(`${inject('site')}modellen/`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
  });
});

describe('a visitor of an address that is not there', () => {
  it('is told so in Dutch, with ways on', async () => {
    const { page } = await visit();
    const answer = await page.goto(`${inject('site')}modelen/`);
    expect(answer?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Deze pagina is er niet');
    await page.getByRole('link', { name: 'De vijf modellen' }).click();
    expect(new URL(page.url()).pathname).toBe('/modellen/');
  });
});

describe('the security policy', () => {
  it('is in force: the browser refuses inline script and style', async () => {
    const { page, problems } = await visit();
    const answer = await page.goto(inject('site'));
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.broken = true';
      document.body.append(script);
    });
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(problems.join()).toContain('Content Security Policy');
  });
});
