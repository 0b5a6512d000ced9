import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { ready as answers } from './scenario/openScenario.ts';

const { visit } = useBrowser();

/** Does what the translators of browsers do: each text gives way to an element with another text in it. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) if (texts.currentNode.textContent?.trim()) found.push(texts.currentNode as Text);
    for (const text of found) {
      if (text.parentElement?.closest('script, style, svg, option, textarea')) continue;
      // The old name of the element is what those translators use.
      const font = (): Element => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const [outer, inner] = [font(), font()];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

/** The text of a page as a reader sees it, white space and what is only told apart: that depends on when the reader rested. */
const seen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const told of document.querySelectorAll<HTMLElement>('[data-announce], .visually-hidden[role="status"]')) told.hidden = true;
    // What is far out of view is laid out only when it comes near; its text counts too.
    for (const part of document.querySelectorAll<HTMLElement>('main *')) {
      if (getComputedStyle(part).contentVisibility === 'auto') part.style.contentVisibility = 'visible';
    }
    return document.querySelector<HTMLElement>('main')?.innerText.replace(/\s+/g, ' ') ?? '';
  });

/** What a page says after the reader acted, translated before that or not. */
async function both(
  address: string,
  ready: (page: Page) => Promise<void>,
  act: (page: Page, again: (page: Page) => Promise<void>) => Promise<void>,
): Promise<readonly [string, string]> {
  const texts: string[] = [];
  for (const translated of [false, true]) {
    const { page, problems } = await visit({ reducedMotion: 'reduce' });
    await page.goto(inject('site') + address);
    await ready(page);
    if (translated) await translate(page);
    // What the page drew meanwhile is translated too.
    await act(page, translated ? translate : () => Promise.resolve());
    await page.waitForTimeout(600);
    texts.push(await seen(page));
    expect(problems).toEqual([]);
  }
  return texts as unknown as readonly [string, string];
}

const slide = async (page: Page, name: string, value: string): Promise<void> => {
  await page.getByRole('slider', { name }).first().fill(value);
};

describe('a reader for whom the browser translated the page', () => {
  it('sees the results of the scenario that was filled in', async () => {
    const [own, translated] = await both(
      'scenario/',
      async (page) => {
        await answers(page);
      },
      async (page, again) => {
        await page.getByRole('button', { name: /^Zet dit scenario vast/ }).click();
        await page.getByLabel('Naam van dit scenario').fill('Anders');
        await slide(page, 'Mensen in de Wsw', '800');
        await again(page);
        const people = page.getByRole('group', { name: 'Mensen in beschut werk, aan het begin' }).getByRole('textbox');
        await people.fill('veel');
        await people.press('Tab');
        await page.waitForTimeout(300);
        await people.fill('45');
        await slide(page, 'Nieuwe mensen in beschut werk', '20');
        await page.getByRole('radio', { name: 'Krimp' }).check();
        await again(page);
        await slide(page, 'Mensen in de Wsw', '450');
        await page.getByRole('button', { name: 'Ongedaan maken' }).click();
        await page.getByRole('button', { name: 'Opnieuw doen' }).click();
      },
    );
    expect(own).toContain('450');
    expect(translated).toBe(own);
  });

  it('works with the scenario that was translated before its script came', async () => {
    const { page, problems } = await visit();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${inject('site')}scenario/`, { waitUntil: 'commit' });
    await page.locator('.site-footer').waitFor();
    await translate(page);
    release();
    const [slider, people] = [page.locator('.first-input input[type="range"]'), page.locator('.first [data-tile="mensen"] .number')];
    await page.locator('.first-input:not([inert])').waitFor();
    const before = await people.textContent();
    await slider.fill('20');
    await expect.poll(() => people.textContent()).not.toBe(before);
    await answers(page);
    await translate(page);
    await page.getByRole('group', { name: 'Mensen in de Wsw' }).getByRole('textbox').fill('450');
    await page.getByRole('radio', { name: 'Krimp' }).check();
    await expect.poll(() => page.url()).toMatch(/&wsw=450&.*&beschut-in=6\.\.20\.\.20&/);
    await expect.poll(() => page.url()).toContain('&richting=krimp&');
    await expect.poll(() => page.locator('.glance').textContent()).toContain((await people.textContent()) ?? '?');
    expect(problems).toEqual([]);
  });

  it('sees what the list of figures found', async () => {
    const [own, translated] = await both(
      'cijfers/',
      async (page) => {
        await page.getByLabel('Woorden').waitFor();
      },
      async (page, again) => {
        await page.getByLabel('Woorden').fill('werk');
        await page.locator('.fact-results table').first().waitFor();
        await page.waitForTimeout(300);
        await again(page);
        await page.getByLabel('Woorden').fill('beschut werk');
      },
    );
    expect(own).toMatch(/\d+ van \d+/);
    expect(translated).toBe(own);
  });

  it('sees the answers of the story', async () => {
    const [own, translated] = await both(
      'uitleg/#bad',
      async (page) => {
        await page
          .getByRole('button', { name: /^Laat het zien/ })
          .first()
          .waitFor();
      },
      async (page, again) => {
        const step = page.locator('.step.current');
        await step.getByRole('slider').first().fill('150');
        await step.getByRole('button', { name: 'Laat het zien' }).click();
        await again(page);
        await step.getByRole('slider').first().fill('9');
        await step.getByRole('slider').first().fill('3');
      },
    );
    expect(translated).toBe(own);
  });

  it('sees the results and the years that were chosen in a chart', async () => {
    const [own, translated] = await both(
      'grafieken/werkzaak-resultaten/',
      async (page) => {
        await page.locator('.chooser select').first().waitFor();
      },
      async (page, again) => {
        await page.locator('.chooser select').nth(0).selectOption({ index: 1 });
        await page.locator('.chooser select').nth(1).selectOption({ index: 3 });
        await page.waitForTimeout(200);
        await again(page);
        await page.locator('.chooser select').nth(1).selectOption({ index: 5 });
      },
    );
    expect(translated).toBe(own);
  });

  it('sees what the search found', async () => {
    const [own, translated] = await both(
      'zoeken/?q=wsw',
      async (page) => {
        await page.locator('.search-results li').first().waitFor();
      },
      async (page) => {
        await page.getByRole('searchbox').last().fill('beschut werk');
        await expect.poll(() => page.locator('.search-status').innerText()).toContain('beschut werk');
      },
    );
    expect(translated).toBe(own);
  });
});
