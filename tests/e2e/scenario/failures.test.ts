import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/domain/scenario/v2/address.ts';
import { presetOf } from '../../../src/domain/scenario/v2/presets.ts';
import { CURRENT } from '../../../src/domain/scenario/versions.ts';
import { useBrowser } from '../browser.ts';
import { answered, box, open, openOnly, scenarioAddress, tile } from './openScenario.ts';

const { visit } = useBrowser();
const WSW = 'Mensen in de Wsw, aan het begin';
const EXAMPLE = '409';
/** The part that comes to life last. */
const ANSWERS = '[data-part="meenemen"][data-alive]';
const other = encode(presetOf('voorbeeld').scenario).replace('wsw=500', 'wsw=100');

/** The scripts that a page asks for, by the name of their file, once it answers in whole. */
async function scriptsOf(address: string, answers: (page: Page) => Promise<unknown>): Promise<string[]> {
  const { page } = await visit();
  const names = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && names.add(request.url()));
  await page.goto(address);
  await answers(page);
  await page.waitForLoadState('networkidle');
  return [...names];
}

type Fate = 'works' | 'tells' | 'shows the example' | 'unknown';

/** What has become of a page of which a script did not come. The wait for it is that of an animation, which is hurried here. */
async function fateOf(page: Page): Promise<Fate> {
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.updatePlaybackRate(1000)));
  if (await page.locator('[data-failed]').isVisible()) return 'tells';
  if ((await page.locator(ANSWERS).count()) > 0) return 'works';
  const isStill = (await page.locator('.without-script').first().isVisible()) && !(await page.locator('.first-input').isVisible());
  return isStill ? 'shows the example' : 'unknown';
}

/** What a page of which a script did not come says of itself, and what it must say where that has become of it. */
async function saidAndMeant(page: Page): Promise<{ fate: Fate; said: object; meant: object }> {
  const fate = await fateOf(page);
  const isExample = fate === 'shows the example';
  const said = {
    isKnown: fate !== 'unknown',
    isReadable: (await page.locator('#uitkomst h3').count()) > 5,
    // Whose numbers they are is said when the reader rests.
    saysExample: (await page.locator('.answer').innerText()).includes('Nu staat er een voorbeeld.'),
    saysAnother: (await page.locator('.answer').innerText()).includes('Dit is niet ons voorbeeld.'),
    showsExample: (await tile(page, 'mensen').innerText()) === EXAMPLE,
    tells: fate !== 'tells' || (await page.locator('[data-failed]').innerText()).includes('is van het voorbeeld'),
  };
  const meant = {
    isKnown: true,
    isReadable: true,
    saysExample: isExample,
    saysAnother: !isExample,
    showsExample: isExample,
    tells: true,
  };
  return { fate, said, meant };
}

describe('a script of the scenario that the server cannot give', () => {
  it('leaves the page readable, and says whose numbers stand there, whichever it is', async () => {
    const address = `${scenarioAddress()}#${other}`;
    const scripts = await scriptsOf(address, (page) => page.locator(ANSWERS).waitFor());
    const fates = new Set<string>();
    for (const [place, script] of scripts.entries()) {
      const { page } = await visit();
      await page.route(script, (route) => route.fulfill({ status: place % 2 === 0 ? 404 : 500, body: '' }));
      await page.goto(address);
      // The page comes to life in several tasks, and the hurried wait may end in between: what counts is where it comes to rest.
      await expect
        .poll(
          async () => {
            const { fate, said, meant } = await saidAndMeant(page);
            if (!isDeepStrictEqual(said, meant)) return { fate, said, meant };
            fates.add(fate);
            return 'as meant';
          },
          { message: script },
        )
        .toBe('as meant');
      await page.close();
    }
    expect([...fates]).toEqual(expect.arrayContaining(['tells', 'shows the example']));
  });

  it('leaves the page of version 1 readable, and keeps the link', async () => {
    const address = `${scenarioAddress()}versie-1/#${CURRENT.encode(CURRENT.example)}`;
    const shown = (page: Page) => page.locator('[data-version-one] section').first();
    const scripts = await scriptsOf(address, (page) => shown(page).waitFor());
    for (const script of scripts) {
      const { page } = await visit();
      await page.route(script, (route) => route.fulfill({ status: 500, body: '' }));
      await page.goto(address);
      const place = page.locator('article');
      await expect
        .poll(() => place.innerText(), { message: script })
        .toMatch(/Hier komt het scenario van uw link|Een deel van deze pagina kon niet worden opgehaald|Uitkomsten: midden/);
      expect(page.url()).toBe(address);
      await page.close();
    }
  });
});

describe('a network that falls away after the page came', () => {
  it('leaves everything that is there working, and says what is not', async () => {
    const { page } = await visit();
    await open(page);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await box(page, WSW, 'waarde').fill('300');
    await expect.poll(() => tile(page, 'mensen').innerText()).not.toBe(EXAMPLE);
    await expect.poll(() => page.url()).toContain('&wsw=300&');
    expect(await page.locator('[data-whose]').innerText()).toBe('Dit is niet ons voorbeeld.');
    await page.locator('[data-part="meenemen"]').getByRole('button', { name: 'rekenblad' }).first().click();
    await expect.poll(() => page.locator('[data-part="meenemen"]').innerText()).toContain('U bent niets kwijt.');
    await page.evaluate((state) => (location.hash = state), other);
    await expect.poll(() => box(page, WSW, 'waarde').inputValue()).toBe('100');
  });

  it('leaves what was there where a link of a version that is not known comes', async () => {
    const { page } = await visit();
    await open(page);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.evaluate(() => (location.hash = 'v=7&wsw=123'));
    await expect.poll(() => page.locator('[data-failed]').isVisible()).toBe(true);
    expect(await tile(page, 'mensen').innerText()).toBe(EXAMPLE);
    expect(await page.locator('[data-whose]').innerText()).toBe('Nu staat er een voorbeeld.');
  });

  it('opens a link that could not be read when it is followed once more', async () => {
    const { page } = await visit();
    await openOnly(page);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.evaluate((state) => (location.hash = state), other);
    await expect.poll(() => page.locator('[data-failed]').isVisible()).toBe(true);
    await page.context().setOffline(false);
    await page.evaluate(() => (location.hash = ''));
    await page.evaluate((state) => (location.hash = state), other);
    await answered(page);
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('100');
  });
});

describe('a browser that keeps nothing', () => {
  it('because its storage is full, is no hindrance', async () => {
    const { page, problems } = await visit();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page, `#${other}`);
    await box(page, WSW, 'waarde').fill('300');
    await expect.poll(() => page.url()).toContain('&wsw=300&');
    expect(problems).toEqual([]);
  });
});
