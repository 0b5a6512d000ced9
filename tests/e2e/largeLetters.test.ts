import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { colourViolationsOn, loadAxe } from './axe.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** A phone whose reader doubled the letters, and one that is enlarged as a whole. */
const READERS = [
  { name: 'letters twice as large', width: 360, letters: '200%' },
  { name: 'a page twice as large', width: 180, letters: '' },
] as const;

async function open(page: Page, address: string, letters: string): Promise<void> {
  await page.goto(`${inject('site')}${address}`);
  await enlarge(page, letters);
}

async function enlarge(page: Page, letters: string): Promise<void> {
  await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
}

/** By how much what stands in an element is wider than it, in pixels. */
function cutOff(element: Locator): Promise<number> {
  return element.evaluate((one) => one.scrollWidth - one.clientWidth);
}

describe.each(READERS)('a reader with $name', ({ width, letters }) => {
  const view = { viewport: { width, height: width * 2 } };

  it('never scrolls a page sideways', async () => {
    const { page } = await visit(view);
    for (const address of [
      'debat/tussengroep/',
      'debat/vragen/',
      'modellen/partieel/',
      'verwijzen/',
      'rijk/',
      'rijk/beschut-werk/',
      'expertbijeenkomst/werkzaak-resultaten/',
      'leesversie/',
    ]) {
      await open(page, address, letters);
      for (const fold of await page.locator('main details').all()) await fold.evaluate((one) => ((one as HTMLDetailsElement).open = true));
      expect(await cutOff(page.locator('html')), address).toBeLessThanOrEqual(0);
    }
  });

  it('has the menu in one column, with every word whole', async () => {
    const { page } = await visit(view);
    await open(page, 'rijk/', letters);
    await page.getByRole('button', { name: 'Menu' }).click();
    const menu = page.locator('#menu');
    expect(await cutOff(menu)).toBeLessThanOrEqual(0);
    const starts = await menu.locator('h2').evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().left));
    expect(new Set(starts).size).toBe(1);
  });

  it('reads a table of prose row by row, each cell with the name of its column', async () => {
    const { page } = await visit(view);
    await open(page, 'debat/tussengroep/', letters);
    expect(await cutOff(page.locator('.table-scroll'))).toBeLessThanOrEqual(0);
    const row = page.locator('.table-scroll tbody tr').first();
    expect(await row.locator('th[scope=row]').innerText()).toBe('Plekken');
    const named = await row.locator('td').evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    expect(named.map((content) => /Landelijk|Hilversum/.exec(content)?.[0])).toEqual(['Landelijk', 'Hilversum']);
  });

  it('has the title of the dialog clear of its button, and nothing beside its edge', async () => {
    const { page } = await visit(view);
    await open(page, 'debat/tussengroep/', letters);
    await page.locator('.page-header').getByRole('link', { name: 'Verwijs hiernaar' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    // What makes it look so comes with it.
    await expect.poll(() => dialog.evaluate((one) => getComputedStyle(one).display)).toBe('flex');
    expect(await cutOff(dialog)).toBeLessThanOrEqual(0);
    const [title, close] = [await dialog.locator('h2').boundingBox(), await dialog.getByRole('button', { name: 'Sluit' }).boundingBox()];
    expect(title && close && (close.y >= title.y + title.height || close.x >= title.x + title.width)).toBe(true);
  });

  it('sees the share of each model without scrolling its chart', async () => {
    const { page } = await visit(view);
    await open(page, 'grafieken/modellen-aandeel/', letters);
    await page.evaluate(() => document.fonts.ready);
    const edge = await page.locator('.plot').evaluate((plot) => plot.getBoundingClientRect().right);
    const ends = await page
      .locator('svg.narrow text')
      .evaluateAll((texts) => texts.map((text) => [text.textContent, text.getBoundingClientRect().right] as const));
    expect(ends.length).toBeGreaterThan(9);
    expect(ends.filter(([, right]) => right > edge + 1)).toEqual([]);
  });
});

describe('a place that an address names', () => {
  const PLACES = ['debat/tussengroep/#bijdrage-van-het-rijk', 'modellen/partieel/'];

  it('is readable in dark, its source and its links too', async () => {
    const { page } = await visit({ colorScheme: 'dark' });
    for (const address of PLACES) {
      await page.goto(`${inject('site')}${address}`);
      const [argument] = await page.locator('.for-against li[id]').evaluateAll((items) => items.map(({ id }) => id));
      for (const id of [new URL(page.url()).hash.slice(1), argument].filter(Boolean)) {
        await page.evaluate((place) => (location.hash = place ?? ''), id);
        expect(await page.locator(':target').count()).toBe(1);
        await loadAxe(page);
        expect(await colourViolationsOn(page), `${address} ${id}`).toEqual([]);
      }
    }
  });

  it('has an outline where colours are forced', async () => {
    const { page } = await visit({ forcedColors: 'active' });
    await page.goto(`${inject('site')}${PLACES[0]}`);
    expect(await page.locator(':target').evaluate((place) => getComputedStyle(place).outlineStyle)).toBe('solid');
  });
});

describe('paper', () => {
  it.each(['debat/tussengroep/', 'eenvoudig/vijf-manieren/'])(
    'keeps its own letters, however large those of the screen: %s',
    async (address) => {
      const { page } = await visit();
      await open(page, address, '200%');
      await page.evaluate(() => document.fonts.ready);
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
    },
  );
});
