// cspell:ignore Drijk Dopslag
import { describe, expect, inject, it } from 'vitest';
import { encode } from '../../src/domain/scenario/v2/address.ts';
import { presetOf } from '../../src/domain/scenario/v2/presets.ts';
import { useBrowser } from './browser.ts';
import { answered } from './scenario/openScenario.ts';

const { visit } = useBrowser();
const wsw = '1234';
const shown = '1.234';
const state = encode(presetOf('voorbeeld').scenario).replace('wsw=500', `wsw=${wsw}`).replace('naam=Voorbeeld', 'naam=Mijn%20plan');

/** What programs make of the part of a link behind the name of its page. */
const DAMAGED: Readonly<Record<string, string>> = {
  'the hash as an escape': `scenario/%23${state}`,
  'the hash and all behind it escaped': `scenario/%23${encodeURIComponent(state)}`,
  'commas escaped': `scenario/#${state.replaceAll(',', '%2C')}`,
  'all behind the hash escaped twice': `scenario/#${encodeURIComponent(encodeURIComponent(state))}`,
  'a bracket and a full stop behind it': `scenario/#${state}).`,
};

describe('a link that came by mail', () => {
  it.each(Object.entries(DAMAGED))('opens the scenario that it was, without a word: %s', async (_, link) => {
    const { page } = await visit();
    await page.goto(inject('site') + link);
    const field = page.getByRole('group', { name: 'Mensen in de Wsw, aan het begin' }).getByRole('textbox');
    await expect.poll(() => field.inputValue().catch(() => '')).toBe(shown);
    expect(await page.getByLabel('Naam van dit scenario').inputValue()).toBe('Mijn plan');
    expect(await page.locator('.link-problems').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/scenario/');
  });

  it('is not filled up with the example where it was cut, and says so', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}scenario/#${state.slice(0, state.indexOf('&beschut-in'))}`);
    await answered(page);
    expect(await page.locator('.link-problems').innerText()).toContain(
      'Het einde van de link ontbreekt. Wat er nog staat is gebruikt; de rest is leeg.',
    );
    expect(await page.getByLabel('Naam van dit scenario').inputValue()).toBe('Mijn plan');
    expect(await page.getByRole('group', { name: 'Mensen in de Wsw' }).getByRole('textbox').inputValue()).toBe(shown);
    const fields = page.locator('.parameter .ends input');
    const filled = await fields.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value).filter(Boolean));
    expect(filled).toContain(shown);
    expect(filled.length).toBeLessThan(8);
  });

  it('keeps the question of the list of figures and of the search', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}cijfers/?onderwerp%3Drijk%26zoek%3Dopslag.`);
    await expect.poll(() => page.getByLabel('Woorden').inputValue()).toBe('opslag');
    expect(await page.locator('.link-problems').count()).toBe(0);
    await page.goto(`${inject('site')}zoeken/?q=beschut%2520werk`);
    await expect.poll(() => page.locator('#zoek, [name="q"]').last().inputValue()).toBe('beschut werk');
  });

  it('goes on to the page that it meant, and says where', async () => {
    const { page } = await visit();
    for (const [given, meant] of [
      ['Rijk/Beschut-Werk/).', '/rijk/beschut-werk/'],
      ['rijk/beschut-werk/).', '/rijk/beschut-werk/'],
      ['rijk/%23geld-beschut-werk', '/rijk/#geld-beschut-werk'],
    ] as const) {
      const answer = await page.goto(inject('site') + given);
      expect(answer?.status(), given).toBe(404);
      await expect
        .poll(() =>
          page
            .getByText('De link was onderweg beschadigd')
            .isVisible()
            .catch(() => true),
        )
        .toBe(true);
      await expect.poll(() => page.url()).toBe(new URL(meant, inject('site')).href);
    }
  });

  it('stays where it is when there is nothing to mend', async () => {
    const { page } = await visit();
    for (const given of ['weg/', 'Ook-Weg/']) {
      await page.goto(inject('site') + given);
      await page.waitForTimeout(2500);
      expect(new URL(page.url()).pathname).toBe(`/${given}`);
      expect(await page.getByText('De link was onderweg beschadigd').isVisible()).toBe(false);
    }
  });
});
