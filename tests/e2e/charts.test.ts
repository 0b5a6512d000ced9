import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { labelProblems } from './labels.ts';

const { visit } = useBrowser();
const chart = (id: string): string => `${inject('site')}grafieken/${id}/`;

/** The ids of all charts, from their list. */
async function allCharts(page: Page): Promise<string[]> {
  await page.goto(`${inject('site')}grafieken/`);
  return page.locator('.chart-card').evaluateAll((cards) => cards.map(({ id }) => id));
}

describe('all charts, as the browser draws them', () => {
  it('have at no width a label over another, outside its drawing, or wider than was reckoned with', async () => {
    const { page, problems } = await visit();
    const count = new Map<number, number>();
    for (const id of await allCharts(page)) {
      await page.goto(chart(id));
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const labels = await labelProblems(page);
        expect(labels.problems, `${id} at ${width} px`).toEqual([]);
        count.set(width, (count.get(width) ?? 0) + labels.count);
      }
    }
    expect(Math.min(...count.values())).toBeGreaterThan(200);
    expect(problems).toEqual([]);
  });
});

describe('the list of all charts', () => {
  it('leads from a picture to the page of its chart, and from a question to its charts', async () => {
    const { page, problems } = await visit({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}grafieken/`);
    await page.locator('.contents').getByRole('link', { name: 'Wat kost het, en wie betaalt?' }).click();
    expect(new URL(page.url()).hash).toBe('#over-geld');
    // What lies over it is the link of its claim.
    await page.locator('#resultaat-per-fte svg').click({ force: true });
    expect(new URL(page.url()).pathname).toBe('/grafieken/resultaat-per-fte/');
    expect(problems).toEqual([]);
  });

  it.each([
    [390, 6000],
    [1280, 3500],
  ])('is at %i px wide at most %i px high', async (width, highest) => {
    const { page } = await visit({ viewport: { width, height: 900 } });
    await page.goto(`${inject('site')}grafieken/`);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(highest);
  });
});

/** The size on the screen of the letters of the drawings in view, in px: the smallest and largest of all, and the largest of what is loud. */
async function lettersOf(page: Page): Promise<{ least: number; most: number; loud: number }> {
  const sizes = await page.locator('figure.chart svg:visible text').evaluateAll((texts) =>
    texts.map((text) => ({
      loud: text.classList.contains('loud'),
      px: Number(text.getAttribute('font-size')) * ((text as SVGTextElement).getScreenCTM()?.a ?? 0),
    })),
  );
  const quiet = sizes.filter(({ loud }) => !loud).map(({ px }) => px);
  return {
    least: Math.min(...quiet),
    most: Math.max(...quiet),
    loud: Math.max(0, ...sizes.filter(({ loud }) => loud).map(({ px }) => px)),
  };
}

describe('the labels of a chart', () => {
  it('keep their size at every width, on its own page and in a text', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}grafieken/`);
    const links = await page
      .locator('main a[href*="/grafieken/"]')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
    const pages = [...new Set(links)].filter((path) => /\/grafieken\/[^/]+\/$/.test(path));
    expect(pages.length).toBeGreaterThan(15);
    for (const path of [...pages, new URL('modellen/', inject('site')).pathname]) {
      await page.goto(new URL(path, inject('site')).href);
      for (const width of [320, 390, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const { least, most, loud } = await lettersOf(page);
        expect(least, `${path} at ${width}`).toBeGreaterThanOrEqual(13);
        expect(most, `${path} at ${width}`).toBeLessThanOrEqual(17);
        // Of all charts only one draws no number or name larger than the rest: its parts count alike.
        if (!path.includes('am-match-tellingen')) expect(loud, `${path} at ${width}`).toBeGreaterThanOrEqual(least + 3);
      }
    }
  });

  it('grow with the letters of the reader', async () => {
    const { page } = await visit();
    await page.goto(chart('beschut-werk-doel'));
    const before = await lettersOf(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const after = await lettersOf(page);
    expect(after.least / before.least).toBeGreaterThan(1.7);
  });
});

describe('a chart, read by keyboard', () => {
  it('is one stop of the Tab key; arrows, Home and End walk its figures, each is announced, Escape puts them away', async () => {
    const { page, problems } = await visit();
    await page.goto(chart('beschut-werk-doel'));
    const plot = page.locator('[data-plot]');
    const status = page.locator('.read-status');
    expect(await plot.evaluate((element) => element.querySelectorAll('[tabindex], a, button').length)).toBe(0);
    await plot.focus();
    expect(await status.textContent()).toBe('aan het werk (mensen), 2019: 3.992');
    expect(await page.getByText('Waarden lezen').isVisible()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await status.textContent()).toBe('aan het werk (mensen), 2020: 5.198');
    await page.keyboard.press('ArrowDown');
    expect(await status.textContent()).toBe('doel (banen), 2020: 7.400');
    await page.keyboard.press('End');
    expect(await status.textContent()).toBe('doel (banen), 2022: 9.500');
    await page.keyboard.press('Home');
    expect(await status.textContent()).toBe('doel (banen), 2019: 6.000');
    expect(await page.locator('.read-tip').innerText()).toContain('6.000');
    await page.keyboard.press('Escape');
    expect(await page.locator('.read-tip').count()).toBe(0);
    expect(await page.getByText('Waarden lezen').isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await plot.evaluate((element) => element.contains(document.activeElement))).toBe(false);
    expect(problems).toEqual([]);
  });

  it('tells a screen reader what it is, what it shows and how to read it', async () => {
    const { page } = await visit();
    await page.goto(chart('beschut-werk-doel'));
    const plot = page.getByRole('application');
    expect(await plot.getAttribute('aria-roledescription')).toBe('grafiek');
    expect(await page.getByRole('img').count()).toBe(0);
    const [described, hint] = ((await plot.getAttribute('aria-describedby')) ?? '').split(' ');
    expect(await page.locator(`#${described ?? ''}`).innerText()).toContain('bleef elk jaar onder het doel');
    expect(await page.locator(`#${hint ?? ''}`).innerText()).toContain('pijltjes');
  });

  it('gives every figure that it draws, chart by chart', async () => {
    const { page } = await visit();
    for (const id of await allCharts(page)) {
      await page.goto(chart(id));
      await page.locator('[data-plot]').focus();
      const rows = await page.locator('[data-chart-table] tbody tr').count();
      const heard = new Set<string>();
      for (let row = 0; row < rows; row++) {
        heard.add((await page.locator('.read-status').textContent()) ?? '');
        await page.keyboard.press('ArrowDown');
      }
      expect(heard.size, id).toBe(rows);
      expect(
        [...heard].filter((text) => !/^.+: .+/s.test(text)),
        id,
      ).toEqual([]);
    }
  });
});

describe('what stands under a drawing', () => {
  it('is its source, then one row: table, files, how to refer to it and show it elsewhere; one fold is open at a time', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}rijk/beschut-werk/`);
    const figure = page.locator('#beschut-werk-doel');
    const top = async (selector: string): Promise<number> => (await figure.locator(selector).boundingBox())?.y ?? 0;
    const plot = await figure.locator('.plot').boundingBox();
    expect((await top('.chart-source')) - (plot?.y ?? 0) - (plot?.height ?? 0)).toBeLessThan(60);
    expect((await top('.chart-more')) - (await top('.chart-source'))).toBeLessThan(60);
    const row = figure.locator('.chart-more');
    const box = await row.boundingBox();
    expect(box?.height).toBeLessThan(50);
    await row.getByText('Tabel', { exact: true }).click();
    expect(await figure.locator('[data-chart-table]').isVisible()).toBe(true);
    expect(await figure.locator('.chart-description').isVisible()).toBe(true);
    await row.getByText('Download', { exact: true }).click();
    expect(await figure.locator('[data-chart-table]').isVisible()).toBe(false);
    expect(await row.getByRole('link', { name: 'CSV' }).isVisible()).toBe(true);
    expect((await row.getByText('Tabel', { exact: true }).boundingBox())?.y).toBeCloseTo(
      (await row.getByRole('link', { name: 'Insluiten' }).boundingBox())?.y ?? 0,
      -1,
    );
  });
});

describe('a chart, pointed at', () => {
  it('shows the figure under the pointer, lets it be pointed at itself, and put away', async () => {
    const { page } = await visit();
    await page.goto(chart('werkzaak-resultaten'));
    await page.locator('.chooser').waitFor();
    const drawing = await page.locator('svg.wide').boundingBox();
    const [x, y] = [drawing?.x ?? 0, drawing?.y ?? 0];
    await page.mouse.move(x + 35, y + 110);
    const tip = page.locator('.read-tip');
    expect(await tip.innerText()).toContain('Alles samen, 2016');
    const box = await tip.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
    expect(await tip.innerText()).toContain('Alles samen, 2016');
    await page.keyboard.press('Escape');
    expect(await tip.count()).toBe(0);
  });

  it('answers to a finger, and keeps what was tapped', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.goto(chart('beschut-werk-doel'));
    const drawing = page.locator('svg.narrow');
    await drawing.tap({ position: { x: 40, y: 250 } });
    const tip = page.locator('.read-tip');
    expect(await tip.innerText()).toContain('2019');
    await drawing.tap({ position: { x: 120, y: 250 } });
    expect(await tip.innerText()).toContain('2020');
    await drawing.tap({ position: { x: 120, y: 250 } });
    expect(await tip.count()).toBe(0);
  });
});

describe('the results of Werkzaak', () => {
  it('follow the choice of a reader, in drawing, table and address, and come back from a link', async () => {
    const { page, problems } = await visit();
    await page.goto(chart('werkzaak-resultaten'));
    await page.getByRole('checkbox', { name: 'Participatiebudget' }).uncheck();
    await page.getByRole('checkbox', { name: 'Bedrijfsvoering' }).uncheck();
    const rows = page.locator('[data-chart-table] tbody tr');
    expect(await rows.count()).toBe(3);
    expect(await rows.first().innerText()).toContain('-3.250.000');
    expect(await page.locator('svg.wide').textContent()).toContain('Samen: Uitkeringen (BUIG) en Wsw');
    await page.getByRole('status').getByText('Getekend: Uitkeringen (BUIG) en Wsw, en wat dat samen is.').waitFor();
    expect(new URL(page.url()).search).toBe('?onderdelen=uitkeringen,wsw');

    await page.getByRole('combobox', { name: /^van/ }).selectOption('2016');
    await page.getByRole('combobox', { name: /^naar/ }).selectOption('2024');
    expect(await page.locator('.comparison tbody tr').last().innerText()).toMatch(/Wsw\s+-1\.081\.000\s+1\.993\.400\s+3\.074\.400/);
    expect(await page.locator('.chooser-told').innerText()).toContain('De tabel hieronder vergelijkt 2016 met 2024.');
    await page.reload();
    expect(await page.locator('.comparison tbody tr').count()).toBe(3);
    expect(await page.getByRole('checkbox', { name: 'Wsw' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Bedrijfsvoering' }).isChecked()).toBe(false);

    await page.getByRole('button', { name: 'Toon alles' }).click();
    expect(await rows.count()).toBe(5);
    expect(new URL(page.url()).search).toBe('');
    expect(problems).toEqual([]);
  });

  it('say what they do not know in a link, and use the rest', async () => {
    const { page } = await visit();
    await page.goto(`${chart('werkzaak-resultaten')}?onderdelen=wsw,geld&van=1999`);
    const told = page.getByRole('alert');
    await told.getByText('Onderdeel “geld” kent deze grafiek niet.').waitFor();
    await told.getByText('Jaar “1999” kent deze grafiek niet.').waitFor();
    expect(await page.locator('[data-chart-table] tbody tr').count()).toBe(1);
  });

  it('keep the last part that is chosen', async () => {
    const { page } = await visit();
    await page.goto(`${chart('werkzaak-resultaten')}?onderdelen=wsw`);
    expect(await page.getByRole('checkbox', { name: 'Wsw' }).isDisabled()).toBe(true);
    expect(await page.locator('[data-chart-table] tbody tr').count()).toBe(1);
  });
});

describe('a chart without JavaScript', () => {
  it('is complete: drawing, words, table, downloads, and nothing that does not work', async () => {
    const { page, problems } = await visit({ javaScriptEnabled: false });
    await page.goto(chart('werkzaak-resultaten'));
    expect(await page.locator('svg.wide').isVisible()).toBe(true);
    expect(await page.locator('[data-chart-table] tbody tr').count()).toBe(5);
    expect(await page.getByText('Waarden lezen').isVisible()).toBe(false);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.locator('[data-plot]').getAttribute('tabindex')).toBeNull();
    expect(problems).toEqual([]);
  });

  it('can be shown elsewhere with the lines that its page offers', async () => {
    const { page, problems } = await visit({ javaScriptEnabled: false });
    await page.goto(chart('geld-van-het-rijk'));
    await page.getByText('Op een andere site').click();
    const lines = await page.locator('.snippet').innerText();
    const here = lines.replaceAll(/https:\/\/[^"/]+\//g, inject('site'));
    await page.setContent(here);
    const image = page.getByRole('img');
    expect(await image.getAttribute('alt')).toContain('impulsbudget');
    expect(await image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBe(616);
    expect(problems).toEqual([]);
  });
});

describe('a chart on paper', () => {
  it('fits the page, with its table open and without what only works on a screen', async () => {
    const { page } = await visit();
    await page.goto(chart('werkzaak-resultaten'));
    await page.locator('.chooser').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-chart-table]').isVisible()).toBe(true);
    expect(await page.locator('.chooser').isVisible()).toBe(false);
    expect(await page.getByText('Waarden lezen').isVisible()).toBe(false);
  });
});
