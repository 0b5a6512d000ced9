import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { EDITION_DATE, SITE_NAME } from '../../src/site.ts';
import { formatMoment } from '../../src/domain/format.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** The pages of debates; their list has no directions. */
const debates = inject('allAddresses').filter((address) => /^\/debat\/(?!vragen\/).+/.test(address));
const TEN_POINTS = 10 / 0.75;
const EDITION = `${SITE_NAME}, versie van ${formatMoment(EDITION_DATE)}`;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(new URL(address.slice(1), inject('site')).href);
  await page.evaluate(() => document.fonts.ready);
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('questions to the college', () => {
  it('lead to a letter with each open question behind them once', async () => {
    const { page } = await visit();
    for (const address of debates) {
      await open(page, address);
      const behind = await page
        .locator('.to-college .where a[href*="/wat-er-niet-staat/#"]')
        .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).hash.slice(1)))]);
      expect(behind.length, address).toBeGreaterThan(2);
      await page.getByRole('link', { name: 'Zet de open vragen hierachter in een brief' }).click();
      const places = page.locator('.letter li .where');
      await expect.poll(() => places.count(), { message: address }).toBe(behind.length);
      for (const [at, id] of behind.entries()) expect(await places.nth(at).textContent(), address).toMatch(new RegExp(`#${id}$`));
      expect(await page.getByRole('alert').count()).toBe(0);
    }
  });

  it('are copied by keyboard, one or all six, with title, address and edition', async () => {
    const { page, problems } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await open(page, '/debat/welk-bedrijf/');
    const title = await page.locator('h1').innerText();
    const items = page.locator('.to-college > li');
    expect(await items.count()).toBe(6);

    await page.getByRole('button', { name: 'Kopieer vraag 2' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('De vraag is gekopieerd, met titel, adres en versie.');
    // At the button as well, for the line stands below all questions.
    expect(await page.getByRole('button', { name: 'Kopieer vraag 2' }).innerText()).toBe('Gekopieerd');
    const one = await copied(page);
    const asked = (await items.nth(1).locator('[data-vraag]').innerText()).replace(/\s+/g, ' ').trim();
    expect(one.startsWith(`${asked}\n`)).toBe(true);
    expect(one).toContain('\nKan antwoorden: ');
    expect(one).toContain(`\n\nUit: ${title}\n${EDITION}\n`);
    expect(one).toMatch(/\/debat\/welk-bedrijf\/#vraag-standpunt$/);

    await page.getByRole('button', { name: 'Kopieer alle vragen' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toMatch(/^1\. /);
    const all = await copied(page);
    for (const [index, words] of (await items.locator('[data-vraag]').allInnerTexts()).entries())
      expect(all).toContain(`${index + 1}. ${words.replace(/\s+/g, ' ').trim()}\n`);
    expect(all.match(/Uit: /g)).toHaveLength(1);
    expect(all).toMatch(/\/debat\/welk-bedrijf\/#college$/);
    expect(problems).toEqual([]);
  });

  it.each([
    ['refuses', false],
    ['has no clipboard', true],
  ])('are selected where the browser does not let a page copy, and that is said: one that %s', async (_, without) => {
    const { page, problems } = await visit();
    await page.addInitScript((gone) => {
      // As on an address without https.
      if (gone) Object.defineProperty(navigator, 'clipboard', { value: undefined });
      else navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    }, without);
    await open(page, '/debat/een-loket/');
    await page.getByRole('button', { name: 'Kopieer vraag 1' }).click();
    await expect
      .poll(() => page.getByRole('status').allInnerTexts())
      .toContain('Kopiëren lukt hier niet. De tekst is geselecteerd; kopieer hem met de toetsen.');
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Wat verstaat het college onder één loket');
    expect(problems).toEqual([]);
  });
});

describe('the page of a debate', () => {
  it('is one sheet of A4 on paper, at ten points or more, with nothing cut and its sources numbered', async () => {
    expect(debates).toHaveLength(6);
    const { page } = await visit();
    for (const address of debates) {
      await open(page, address);
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(paper.match(/\/Type \/Page\b/g), address).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      const small = await page.locator('body').evaluate(
        (body, least) =>
          [...body.querySelectorAll('*')].flatMap((one) => {
            const words = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
            const box = one.getBoundingClientRect();
            const size = parseFloat(getComputedStyle(one).fontSize);
            return words && box.width > 1 && size < least - 0.01 ? [`${one.textContent}: ${size}`] : [];
          }),
        TEN_POINTS,
      );
      expect(small, address).toEqual([]);
      for (const part of [
        '.answer',
        '.as-of',
        '.for-against section',
        '.to-college > li',
        '.table-scroll tr',
        '.notes li',
        '.print-address',
      ])
        await expect
          .poll(() => page.locator(part).evaluateAll((all) => [all.length > 0, all.every((one) => one.checkVisibility())]), {
            message: `${address} ${part}`,
          })
          .toEqual([true, true]);
      const numbers = await page
        .locator('.notes li')
        .evaluateAll((notes) => notes.map((note) => getComputedStyle(note, '::before').content));
      expect(numbers.length, address).toBeGreaterThan(5);
      expect(
        numbers.every((content) => content.includes('counter(note)')),
        address,
      ).toBe(true);
      await page.emulateMedia({ media: null });
    }
  });

  it('is whole without script, but for the copying, and as wide as a small phone', async () => {
    const { page, problems } = await visit({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    for (const address of debates) {
      await open(page, address);
      expect(await page.locator('.to-college > li:visible').count(), address).toBe(6);
      expect(await page.locator('.for-against li:visible').count(), address).toBeGreaterThan(3);
      expect(await page.locator('main button[type=button]:not(.begrip button)').count(), address).toBe(0);
      expect(await page.locator('html').evaluate((html) => html.scrollWidth), address).toBeLessThanOrEqual(320);
    }
    expect(problems).toEqual([]);
  });
});
