import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/domain/scenario/v2/address.ts';
import { CHOICES } from '../../../src/domain/scenario/v2/choices.ts';
import { INPUTS } from '../../../src/domain/scenario/v2/inputs.ts';
import { openLink } from '../../../src/domain/scenario/v2/openLink.ts';
import { PRESETS } from '../../../src/domain/scenario/v2/presets.ts';
import { openAddress, unknownWords } from '../../../src/domain/scenario/address.ts';
import { CURRENT } from '../../../src/domain/scenario/versions.ts';
import { chanceOf, DAMAGE, hostileText, LONG_TEXTS, oneOf } from '../../scenario/damagedLinks.ts';
import { useBrowser } from '../browser.ts';
import { open, scenarioAddress } from './openScenario.ts';

const { visit } = useBrowser();
const KEYS = ['v', 'naam', 'begin', 'einde', ...CHOICES.map(({ key }) => key), ...INPUTS.map(({ key }) => key)];
const NO_NUMBER = /NaN|undefined|Infinity|\[object/;

/** Links as they are damaged on their way, one kind of damage after another, and texts that are no link at all. */
function linksOf(whole: readonly string[], keys: readonly string[], begins: readonly string[], each: number): string[] {
  const chance = chanceOf(5);
  const damaged = Object.values(DAMAGE).flatMap((damage) => Array.from({ length: each }, () => damage(oneOf(whole, chance), chance)));
  const hostile = Array.from({ length: damaged.length / 2 }, () => hostileText(keys, begins, chance));
  return [...damaged, ...hostile, ...LONG_TEXTS.slice(0, 3).map((text) => `${begins[0] ?? ''}${text.slice(0, 5000)}x`)];
}

/** Puts a text behind the hash as a link in a page does; gives what the browser makes of it, or undefined where that names no scenario. */
async function follow(page: Page, text: string): Promise<string | undefined> {
  const hash = await page.evaluate((state) => {
    location.hash = state;
    return location.hash.slice(1);
  }, text.toWellFormed());
  return /=|%(25)*3D/i.test(hash) ? hash : undefined;
}

/** The sentences of a list of what was wrong with a link; empty when there is none. */
async function told(page: Page): Promise<string[]> {
  return page.locator('.link-problems li').allTextContents();
}

/** Sentences as the page has them: each once. */
function once(sentences: readonly string[]): string[] {
  return [...new Set(sentences)];
}

describe('hundreds of damaged links, one after another on one page', () => {
  it('each give what is whole in them, or say that nothing was computed', async () => {
    const { page, problems } = await visit();
    await open(page);
    const texts = linksOf(
      PRESETS.map(({ scenario }) => encode(scenario)),
      KEYS,
      ['v=2&', 'v=2&begin=alle&', 'v=7&'],
      6,
    );
    expect(texts.length).toBeGreaterThan(200);
    for (const text of texts) {
      const state = await follow(page, text);
      if (state === undefined) continue;
      const opened = openLink(state);
      if (opened.kind === 'version-1') throw new Error(`is of version 1: ${text}`);
      if (opened.kind === 'unknown') {
        const named = opened.named === undefined ? 'geen versie' : `versie “${opened.named}”`;
        await expect
          .poll(() => page.locator('.scenario-unknown').allTextContents(), { message: text })
          .toEqual([expect.stringContaining(named)]);
        continue;
      }
      await expect.poll(() => told(page), { message: text }).toEqual(once(opened.problems));
      await expect.poll(() => page.locator('.scenario-unknown').count(), { message: text }).toBe(0);
      await expect.poll(() => page.locator('[data-part="eerst"]').isVisible(), { message: text }).toBe(true);
      expect(await page.locator('.first .tiles').innerText(), text).not.toMatch(NO_NUMBER);
    }
    expect(problems).toEqual([]);
  });

  it('of version 1 do so on its own page', async () => {
    const { page, problems } = await visit();
    const begin = CURRENT.encode(CURRENT.example);
    await page.goto(`${scenarioAddress()}versie-1/#${begin}`);
    const shown = page.locator('[data-version-one]');
    await shown.locator('section').first().waitFor();
    for (const text of linksOf([begin], ['v', 'naam', 'model', 'wsw', 'van', 'tot', 'beschut'], ['v=1&'], 3)) {
      const state = await follow(page, text);
      if (state === undefined) continue;
      const { slots, problems: wrong } = await openAddress(state);
      await expect.poll(() => told(page), { message: text }).toEqual(once([...unknownWords(slots), ...wrong]));
      expect(await shown.locator('table').evaluateAll((all) => all.map((table) => table.textContent).join()), text).not.toMatch(NO_NUMBER);
    }
    expect(problems).toEqual([]);
  });
});
