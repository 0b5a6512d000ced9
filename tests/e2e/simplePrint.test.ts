import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { Triple } from '../../src/domain/scenario/band.ts';
import type { Scenario } from '../../src/domain/scenario/inputs.ts';
import { encode } from '../../src/domain/scenario/v2/address.ts';
import { INPUTS } from '../../src/domain/scenario/v2/inputs.ts';
import { presetOf, PRESETS } from '../../src/domain/scenario/v2/presets.ts';
import { withInputs } from '../scenario/anyScenario2.ts';
import { useBrowser } from './browser.ts';
import { answered } from './scenario/openScenario.ts';

const { visit } = useBrowser();

/** Pages that somebody takes along to talk about. */
const taken = inject('allAddresses').filter((address) => address.startsWith('/eenvoudig/') || address === '/inwoners/gesprek/');
/** Fourteen points, in pixels of CSS. */
const FOURTEEN_POINTS = 14 / 0.75;
const TEN_POINTS = 10 / 0.75;

describe('a page to take along', () => {
  it('is one sheet of A4 on paper, at fourteen points, with every answer open', async () => {
    expect(taken.length).toBeGreaterThan(11);
    const { page } = await visit();
    for (const address of taken) {
      await page.goto(new URL(address, inject('site')).href);
      await page.evaluate(() => document.fonts.ready);
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(paper.match(/\/Type \/Page\b/g), address).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      const sizes = await page
        .locator('.answer, .prose :is(p, li, summary, td)')
        .evaluateAll((found) => found.map((one) => parseFloat(getComputedStyle(one).fontSize)));
      expect(Math.min(...sizes), address).toBeCloseTo(FOURTEEN_POINTS, 1);
      for (const answer of await page.locator('.retell p').all()) expect(await answer.isVisible(), address).toBe(true);
      await page.emulateMedia({ media: null });
    }
  });
});

/** The example with the longest name and with every amount of the reader filled, each with a range: as full as a memo gets. */
function fullest(): Scenario {
  const example = presetOf('voorbeeld').scenario;
  const amounts = INPUTS.filter(({ unit, key }) => unit === 'euro per plek' && example.values[key] === undefined);
  const values = Object.fromEntries(amounts.map(({ key }): [string, Triple] => [key, { low: 11_111.5, mid: 22_222.5, high: 33_333.5 }]));
  const full = withInputs(
    example,
    { ...values, vast: 12_345_678, prijs: 2.5, aandeel: 33.3333, impuls: 0.85 },
    { in: ['wsw', 'beschut', 'banenafspraak'], af: ['niet-af'] },
  );
  return { ...full, name: 'Wat er gebeurt als wij met drie gemeenten samen verder gaan' };
}

/** How many sheets a page makes. */
async function sheetsOf(page: Page): Promise<number> {
  return (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

describe('a scenario on paper', () => {
  const shown = [
    ...PRESETS.map(({ id }) => `scenario/${id}/`),
    `scenario/#${encode(withInputs(presetOf('voorbeeld').scenario, { vast: 3_000_000 }))}`,
    `scenario/#${encode(fullest())}`,
  ];

  it.each(shown)('is one sheet of A4 with what matters, at ten points or more, and the inputs behind it (%s)', async (address) => {
    const { page, problems } = await visit();
    await page.goto(new URL(address, inject('site')).href);
    await page.evaluate(() => document.fonts.ready);
    if (address.includes('#')) {
      // Who prints by the button has the code on paper.
      await page.evaluate(() => {
        window.print = () => document.body.toggleAttribute('data-printed', true);
      });
      await page.getByRole('button', { name: 'Print op A4' }).click();
      await page.locator('body[data-printed]').waitFor({ state: 'attached' });
    }
    const together = await sheetsOf(page);
    await page.emulateMedia({ media: 'print' });
    const small = await page.locator('.memo').evaluate(
      (memo, least) =>
        [...memo.querySelectorAll('*')].flatMap((one) => {
          const words = [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
          const box = one.getBoundingClientRect();
          if (words.length === 0 || box.width <= 1) return [];
          const scale = one instanceof SVGTextElement ? (one.getCTM()?.a ?? 1) : 1;
          const size = parseFloat(getComputedStyle(one).fontSize) * scale;
          return size < least - 0.01 ? [`${one.textContent}: ${size}`] : [];
        }),
      TEN_POINTS,
    );
    expect(small).toEqual([]);
    const memo = page.locator('.memo-first');
    expect(await memo.locator('.tile').count()).toBe(3);
    expect(await memo.locator('ol li').count()).toBe(3);
    if (!address.endsWith('leeg/')) expect(await memo.locator('figure svg:visible').count()).toBe(1);
    // What is drawn is of the scenario in the address, not of the example that the build wrote.
    const everybody = await memo.locator('[data-tile=mensen] .number').innerText();
    if (!address.endsWith('leeg/')) expect(await memo.locator('figure svg:visible').textContent()).toContain(`samen ${everybody}`);
    if (!address.includes('11111')) expect(await memo.locator('.qr').isVisible()).toBe(true);
    expect(await page.locator('.memo-inputs tbody tr').count()).toBeGreaterThan(8);
    await page.locator('.memo-inputs').evaluate((inputs) => {
      inputs.remove();
    });
    expect(await sheetsOf(page), 'sheets of what matters').toBe(1);
    expect(together).toBeGreaterThan(1);
    expect(together).toBeLessThan(5);
    expect(problems).toEqual([]);
  });

  it('has its code too for who prints with the keys, and without the network its address alone', async () => {
    const { page } = await visit();
    const address = new URL(`scenario/#${encode(withInputs(presetOf('voorbeeld').scenario, { vast: 3_000_000 }))}`, inject('site')).href;
    await page.goto(address);
    await answered(page);
    await page.route('**/*.js', (route) => route.abort());
    await page.keyboard.press('Control');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.memo .qr').count()).toBe(0);
    expect(await page.locator('.memo-first .memo-address').innerText()).toContain(address);
    await page.unroute('**/*.js');
    await page.keyboard.press('Control');
    await page.locator('.memo .qr').waitFor();
  });
});
