import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../browser.ts';
import { answered, box, openOnly, tile } from './openScenario.ts';

const { visit } = useBrowser();
/** What a reader may be sent of script before asking for more, in bytes when compressed. */
const BUDGET = 45_000;
const PARTS = /\/parts\.[\w-]+\.js$/;
const WSW = 'Mensen in de Wsw, aan het begin';
const LEAVES = 'Vertrek uit de Wsw';

/** Every script that comes, from now on. */
function scriptsOf(page: Page): Map<string, Response> {
  const scripts = new Map<string, Response>();
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.set(response.url(), response);
  });
  return scripts;
}

async function weightOf(scripts: ReadonlyMap<string, Response>): Promise<number> {
  const bodies = await Promise.all([...scripts.values()].map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}

/** Holds the script of the parts back; what is given lets it come. */
async function holdParts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(PARTS, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

describe('the script of the scenario', () => {
  it('is at most 45,000 bytes until a reader acts, however long and far the page is read', async () => {
    const { page, problems } = await visit({ viewport: { width: 390, height: 844 }, hasNothingYet: true });
    const scripts = scriptsOf(page);
    await openOnly(page);
    await page.waitForLoadState('networkidle');
    await page.mouse.move(200, 400);
    const bottom = (): Promise<boolean> => page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);
    while (!(await bottom())) {
      const before = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, 700);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    }
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForLoadState('networkidle');
    expect(scripts.size).toBeGreaterThan(4);
    expect([...scripts.keys()].filter((url) => PARTS.test(url))).toEqual([]);
    expect(await weightOf(scripts)).toBeLessThanOrEqual(BUDGET);
    await page.getByRole('slider').first().focus();
    await answered(page);
    expect([...scripts.keys()].filter((url) => PARTS.test(url))).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('comes at once for a link with its own scenario, of which no part shows another', async () => {
    const { page, problems } = await visit();
    const release = await holdParts(page);
    await openOnly(page, '#v=2&naam=Test&van=2026&tot=2030&in=wsw&wsw=321&wsw-uit=5&einde=1');
    expect(await page.getByText('500 mensen').filter({ visible: true }).count()).toBe(0);
    for (const part of ['#wereld [data-part]', '#scenario-mensen', '.glance'])
      expect(await page.locator(part).isVisible(), part).toBe(false);
    release();
    await answered(page);
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('321');
    expect(await page.locator('#scenario-mensen').textContent()).toContain('321');
    expect(await page.locator('.memo').textContent()).toContain('321 mensen');
    expect(await page.locator('[data-stale]').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});

describe('what a reader does before a part answers', () => {
  it('is not lost when it is typed: no box, no key, no place between the letters', async () => {
    const { page, problems } = await visit();
    const release = await holdParts(page);
    await openOnly(page);
    await box(page, LEAVES, 'laag').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('99');
    await page.keyboard.press('Home');
    release();
    await answered(page);
    await page.keyboard.press('Delete');
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('6');
    await expect.poll(() => page.url()).toContain('&wsw-uit=5..6..8&');
    expect(await box(page, LEAVES, 'midden').inputValue()).toBe('6');
    expect(problems).toEqual([]);
  });

  it('is told to be wrong where it is, when the reader has gone on', async () => {
    const { page } = await visit();
    const release = await holdParts(page);
    await openOnly(page);
    await box(page, LEAVES, 'laag').fill('veel');
    await box(page, WSW, 'waarde').fill('450');
    release();
    await page.getByText('“veel” is geen getal.').waitFor();
    expect(await box(page, LEAVES, 'laag').inputValue()).toBe('veel');
    await expect.poll(() => page.url()).toContain('&wsw=450&');
  });

  it.each<[string, (page: Page) => Promise<void>, (page: Page) => Promise<void>]>([
    [
      'a slider, by keys',
      async (page) => {
        await page.getByRole('slider', { name: LEAVES }).focus();
        await page.keyboard.press('ArrowRight');
      },
      async (page) => {
        await expect.poll(() => page.url()).toMatch(/&wsw-uit=4\.\.[67](,\d)?\.\.8&/);
        expect(page.url()).not.toContain('&wsw-uit=4..6..8&');
      },
    ],
    [
      'a direction',
      (page) => page.getByRole('radio', { name: 'Krimp' }).check(),
      async (page) => expect.poll(() => page.url()).toContain('&richting=krimp&'),
    ],
    [
      'a button',
      (page) => page.getByRole('button', { name: 'Begin leeg' }).click(),
      async (page) => expect.poll(() => tile(page, 'mensen').innerText()).toBe('?'),
    ],
    [
      'what is kept beside it',
      (page) => page.getByRole('button', { name: 'Zet dit scenario vast als B' }).click(),
      async (page) => page.getByText('A en B zijn nu gelijk.').waitFor(),
    ],
    [
      'the name',
      (page) => page.getByLabel('Naam van dit scenario').pressSequentially('!'),
      async (page) => expect.poll(() => page.url()).toMatch(/naam=(Voorbeeld)?(!|%21)/),
    ],
    [
      'a fold',
      (page) => page.locator('#wereld summary').getByText('Geld voor één plek, per jaar', { exact: true }).click(),
      async (page) => box(page, 'Loonkostensubsidie per plek beschut werk', 'midden').waitFor(),
    ],
    [
      'a choice of a result',
      async (page) => {
        await page.locator('#zwaarst select').selectOption('blijft-index');
      },
      async (page) => {
        expect(await page.locator('#zwaarst select').inputValue()).toBe('blijft-index');
        await expect.poll(() => page.locator('#zwaarst svg:visible').textContent()).toContain('vaste kosten');
      },
    ],
    [
      'a chart that is walked by keys',
      async (page) => {
        await page.locator('#scenario-massa [data-plot]').focus();
        await page.keyboard.press('ArrowRight');
      },
      async (page) => expect.poll(() => page.locator('#scenario-massa .read-status').textContent()).toContain('2027'),
    ],
    [
      'a chart that is pointed at',
      async (page) => page.locator('#scenario-massa svg:visible').hover({ position: { x: 60, y: 60 } }),
      async (page) => page.locator('#scenario-massa .read-tip').waitFor(),
    ],
  ])('is done when it does: %s', async (_, act, done) => {
    const { page, problems } = await visit();
    const release = await holdParts(page);
    await openOnly(page);
    await act(page);
    release();
    await answered(page);
    await done(page);
    expect(problems).toEqual([]);
  });

  it('on the first screen is followed further down, by the memo too', async () => {
    const { page } = await visit();
    await openOnly(page);
    const people = await page.locator('#scenario-massa').textContent();
    await page.locator('.first-input input[type="range"]').fill('20');
    await expect.poll(() => page.locator('#scenario-massa').textContent()).not.toBe(people);
    const shown = await tile(page, 'mensen').innerText();
    await expect.poll(() => page.locator('.glance').innerText()).toContain(shown);
    await expect.poll(() => page.locator('.memo .tiles').textContent()).toContain(shown);
  });

  it('leads to a step back that was asked for meanwhile', async () => {
    const { page } = await visit();
    const release = await holdParts(page);
    await openOnly(page);
    const slider = page.locator('.first-input input[type="range"]');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ControlOrMeta+z');
    release();
    await answered(page);
    await expect.poll(() => slider.inputValue()).toBe('10');
  });

  it('stays where its script cannot be fetched, which is said there, and is done when it can', async () => {
    const { page } = await visit();
    await page.route(PARTS, (route) => route.abort());
    await openOnly(page);
    await box(page, WSW, 'waarde').fill('450');
    await page.locator('#wereld').getByText('Een deel van deze pagina kon niet worden opgehaald.').waitFor();
    await page.unroute(PARTS);
    await box(page, WSW, 'waarde').press('End');
    await expect.poll(() => page.url()).toContain('&wsw=450&');
    await expect.poll(() => page.getByText('Een deel van deze pagina kon niet').isVisible()).toBe(false);
  });
});
