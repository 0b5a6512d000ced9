import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../browser.ts';
import { box, open, scenarioAddress, tile } from './openScenario.ts';

const { visit } = useBrowser();
const INFLOW = 'Nieuwe mensen in beschut werk';

/** What must be in view together while the input is moved. */
function parts(page: Page): Record<string, Locator> {
  return {
    input: page.getByRole('slider', { name: INFLOW }),
    'low, middle and high': page.locator('.first-input .ends'),
    tiles: page.locator('.first .tiles'),
    picture: page.locator('.first-picture svg:visible'),
    caption: page.locator('.first-picture figcaption'),
  };
}

describe('the first screen of the scenario', () => {
  it.each([
    [390, 844],
    [1280, 800],
  ])('holds one input, three results and the picture at %i × %i, and shows what the input changes', async (width, height) => {
    const { page } = await visit({ viewport: { width, height } });
    await open(page);
    const inView = async (): Promise<void> => {
      for (const [name, part] of Object.entries(parts(page))) {
        const found = await part.boundingBox();
        expect(found?.y, name).toBeGreaterThan(0);
        expect((found?.y ?? 0) + (found?.height ?? 0), name).toBeLessThanOrEqual(height);
      }
    };
    await inView();
    const before = await page.locator('.first .tiles').innerText();
    const drawn = await page.locator('.first-picture svg:visible').innerHTML();
    const stood = await page.locator('.first .tiles').boundingBox();
    await page.getByRole('slider', { name: INFLOW }).focus();
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.first .tiles').innerText()).not.toBe(before);
    expect(await page.locator('.first-picture svg:visible').innerHTML()).not.toBe(drawn);
    await inView();
    // What a reader looks at stays where it is.
    expect(await page.locator('.first .tiles').boundingBox()).toEqual(stood);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('holds the sentences too where there is room beside the picture', async () => {
    const { page } = await visit({ viewport: { width: 1280, height: 800 } });
    await open(page);
    const words = await page.locator('.first-words').boundingBox();
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(800);
    expect(await page.locator('.first-words').innerText()).toContain('Dat is geen tekort: daarvoor is nog niet alles ingevuld.');
  });

  it.each([320, 360, 390, 1280])('breaks no word and no amount of a result at %i px, also where amounts are long', async (width) => {
    const { page } = await visit({ viewport: { width, height: 844 } });
    for (const fragment of [
      '',
      '#v=2&in=wsw,beschut&van=2026&tot=2036&wsw=500&wsw-uit=4..6..8&beschut=100&beschut-uit=5&beschut-in=10&vast=8640000&kleeft=50..70..90&einde=1',
      // Ranges through nought say of each end on which side it is.
      '#v=2&begin=alle&in=wsw,beschut&af=niet-af&van=2026&tot=2036&wsw=600&wsw-uit=4..6..8&beschut=120&beschut-uit=5&beschut-in=30..40..50&vast=9000000&kleeft=40..60..80&wsw-kosten=36000&wsw-rijk=30500&wsw-lks=0&wsw-ntw=6000&beschut-lks=13000..14500..16000&beschut-ntw=7000..9000..11000&einde=1',
    ]) {
      await open(page, fragment);
      const wide = await page
        .locator('.first .tile :is(dt, dd)')
        .evaluateAll((all) => all.flatMap((one) => (one.scrollWidth > one.clientWidth ? [one.textContent] : [])));
      expect(wide).toEqual([]);
      const lines = await page
        .locator('.first .tile .number > [aria-hidden]')
        .evaluateAll((all) => all.map((one) => one.getClientRects().length));
      expect(lines.every((count) => count === 1)).toBe(true);
    }
  });

  it('tells in one tap how far each result can go, and what the dots are', async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } });
    await open(page);
    const told = page.locator('.tiles-why');
    await told.locator('summary').click();
    expect(await told.innerText()).toMatch(/Mensen bij het bedrijf in 2036: midden 409, waarschijnlijk \d+ tot \d+, uiterst \d+ tot \d+\./);
    expect(await told.innerText()).toContain('Elke stip is een van twintig uitkomsten');
    expect(await page.locator('.first .dots').first().getAttribute('aria-label')).toMatch(
      /^Twintig even waarschijnlijke uitkomsten, van \d+ tot \d+\.$/,
    );
    expect(await page.locator('.first .dots').first().locator('circle').count()).toBe(20);
  });

  it('leads in two taps to how many new places keep the company whole, beside the reader’s own number', async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } });
    await open(page);
    await page.locator('.tiles-why summary').click();
    await page.locator('.tiles-why').getByRole('link', { name: 'Hoeveel nieuwe plekken houden het bedrijf even groot?' }).click();
    const first = page.locator('#waar dt').first();
    await expect.poll(async () => (await first.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    expect((await first.boundingBox())?.y).toBeLessThan(844);
    expect(await page.locator('#waar dd').first().innerText()).toBe(
      '33,7 mensen per jaar. In hele mensen: ten minste 34. U vulde 10 mensen per jaar (6 tot 14) in. Binnen uw bandbreedte kan dit niet: het ligt erboven.',
    );
  });

  it('has its input in place before its script comes, and it does not move when that does', async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } });
    await page.route('**/*.js', () => undefined);
    await page.goto(scenarioAddress(), { waitUntil: 'commit' });
    const slider = page.locator('.first-input input[type="range"]');
    await slider.waitFor();
    await page.evaluate(() => document.fonts.ready);
    const stood = await slider.boundingBox();
    await page.unrouteAll();
    await open(page);
    await page.evaluate(() => document.fonts.ready);
    expect(await slider.boundingBox()).toEqual(stood);
  });

  it('is not drawn again by its script: the build drew it', async () => {
    const { page } = await visit();
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        for (const svg of document.querySelectorAll('.scenario-page svg.drawing')) svg.firstElementChild?.setAttribute('data-built', '');
      });
    });
    await open(page);
    await page.waitForTimeout(500);
    expect(await page.locator('.scenario-page svg.drawing:not(:empty):not(:has([data-built]))').count()).toBe(0);
  });

  it('says that its numbers are an example for as long as they are', async () => {
    const { page } = await visit();
    await open(page);
    const whose = page.locator('[data-whose]');
    expect(await whose.innerText()).toBe('Nu staat er een voorbeeld.');
    await page.getByRole('slider', { name: INFLOW }).fill('20');
    await expect.poll(() => whose.innerText()).toBe('Dit is niet ons voorbeeld.');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => whose.innerText()).toBe('Nu staat er een voorbeeld.');
  });
});

it('on a phone the results stay in view while the columns are filled in', async () => {
  const { page } = await visit({ viewport: { width: 390, height: 844 } });
  await open(page);
  await box(page, 'Deel van de vaste kosten dat niet meekrimpt', 'midden').scrollIntoViewIfNeeded();
  const glance = page.locator('.glance-place');
  const bottom = async (): Promise<number> => {
    const found = await glance.boundingBox();
    return (found?.y ?? 0) + (found?.height ?? 0);
  };
  await expect.poll(bottom).toBeLessThanOrEqual(844);
  const before = await glance.innerText();
  await box(page, 'Deel van de vaste kosten dat niet meekrimpt', 'midden').fill('90');
  await expect.poll(() => glance.innerText()).not.toBe(before);
  expect(await tile(page, 'blijft').innerText()).not.toBe('');
  // Nor does it cover what has focus.
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const strip = document.querySelector('.glance-place')?.getBoundingClientRect();
      const own = document.activeElement?.getBoundingClientRect();
      return strip && own && document.activeElement?.closest('.scenario-columns') !== null
        ? own.top >= strip.top && own.bottom <= strip.bottom
        : false;
    });
    expect(covered).toBe(false);
  }
});
