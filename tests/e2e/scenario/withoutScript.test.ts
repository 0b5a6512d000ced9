import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/domain/scenario/v2/presets.ts';
import { useBrowser } from '../browser.ts';
import { box, open, openOnly, scenarioAddress, tile } from './openScenario.ts';

const { visit } = useBrowser();
const CONTROLS = ['textbox', 'slider', 'button', 'combobox', 'radio', 'checkbox'] as const;

describe('a scenario without script', () => {
  it('shows the example in full, says so, has no form that does nothing, and leads to the others', async () => {
    const { page, problems } = await visit({ javaScriptEnabled: false });
    await page.goto(scenarioAddress());
    const main = page.getByRole('main');
    expect(await main.locator('.answer').innerText()).toContain('Nu staat er een voorbeeld.');
    for (const control of CONTROLS) expect(await main.getByRole(control).count(), control).toBe(0);
    expect(await tile(page, 'mensen').innerText()).toBe('409');
    await page.locator('.without-script').getByRole('link', { name: 'Krimp' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Scenario: krimp');
    expect(problems).toEqual([]);
  });

  it.each(PRESETS.map(({ id }) => id))('can be read whole: what was assumed, what was chosen and what follows of %s', async (id) => {
    const { page, problems } = await visit({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await page.goto(`${scenarioAddress()}${id}/`);
    expect(await page.locator('#wereld').innerText()).toMatch(/Kosten per plek beschut werk.*Uit een bron/s);
    expect(await page.locator('#wereld').innerText()).toMatch(/Eerste jaar\s+2026\s/);
    if (id !== 'leeg') {
      expect(await page.locator('#wereld').innerText()).toMatch(/Mensen in de Wsw, aan het begin\s+500 mensen\s+Gelijk aan ons voorbeeld/i);
      expect(await page.locator('.first-picture svg:visible').count()).toBe(1);
    }
    expect(await page.locator('#uitkomst h3').count()).toBeGreaterThan(5);
    for (const control of CONTROLS) expect(await page.getByRole('main').getByRole(control).count(), control).toBe(0);
    expect(problems).toEqual([]);
  });

  it('gives the same words as with it', async () => {
    const without = await visit({ javaScriptEnabled: false });
    await without.page.goto(scenarioAddress());
    const { page } = await visit();
    await open(page);
    for (const part of ['.first .tiles', '.first-words', '#uitkomst h3'])
      expect(await page.locator(part).allTextContents(), part).toEqual(await without.page.locator(part).allTextContents());
  });
});

describe('a script that does not come', () => {
  it('leaves the example readable and says so; its form goes when it was waited for long enough', async () => {
    const { page } = await visit();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(scenarioAddress());
    expect(await page.locator('.first-input').getAttribute('inert')).not.toBeNull();
    // The wait is that of an animation, which is made a thousand times as fast here.
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.updatePlaybackRate(1000)));
    await expect.poll(() => page.locator('.first-input').isVisible()).toBe(false);
    expect(await page.locator('#invullen').isVisible()).toBe(false);
    for (const part of await page.locator('.without-script').all()) expect(await part.isVisible()).toBe(true);
    expect(await page.getByRole('main').getByRole('slider').count()).toBe(0);
    expect(await page.locator('.answer').innerText()).toContain('Nu staat er een voorbeeld.');
    expect(await tile(page, 'mensen').innerText()).toBe('409');
    expect(await page.locator('#wereld').innerText()).toContain('500 mensen');
  });

  it('in part leaves the first input working, and says what is not there', async () => {
    const { page } = await visit();
    await page.route(/\/parts\.[\w-]+\.js$/, (route) => route.abort());
    await openOnly(page);
    const slider = page.locator('.first-input input[type="range"]');
    await slider.fill('20');
    await page.getByText('Een deel van deze pagina kon niet worden opgehaald.').waitFor();
    await expect.poll(() => tile(page, 'mensen').innerText()).not.toBe('409');
    // What follows further down is of the example still, and is not shown as if it were the reader's.
    expect(await page.locator('#scenario-massa [data-part]').isVisible()).toBe(false);
    await expect.poll(() => page.url()).toContain('&beschut-in=6..20..20&');
  });

  it('asks for no storage: where that is blocked everything works', async () => {
    const { page, problems } = await visit();
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    });
    await open(page);
    await box(page, 'Mensen in de Wsw, aan het begin', 'waarde').fill('300');
    await expect.poll(() => page.url()).toContain('&wsw=300&');
    expect(problems).toEqual([]);
  });
});
