import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/domain/scenario/v2/address.ts';
import { presetOf } from '../../../src/domain/scenario/v2/presets.ts';
import { loadAxe, violationsOn } from '../axe.ts';
import { useBrowser } from '../browser.ts';
import { box, open, ready, scenarioAddress, tile } from './openScenario.ts';

const { visit } = useBrowser();
const WSW = 'Mensen in de Wsw, aan het begin';
const example = encode(presetOf('voorbeeld').scenario);

describe('a link of a scenario', () => {
  it('gives it again in another tab, with the one beside it, and is what the address holds', async () => {
    const { page } = await visit();
    await open(page);
    await page.getByRole('button', { name: 'Zet dit scenario vast als B' }).click();
    await page.getByLabel('Naam van dit scenario').fill('Ons plan');
    await box(page, WSW, 'waarde').fill('321');
    await expect.poll(() => page.url()).toMatch(/#v=2&naam=Ons%20plan&.*&wsw=321&.*&einde=1;v=2&naam=Voorbeeld&/);
    const link = page.url();
    const people = await tile(page, 'mensen').innerText();
    const { page: other, problems } = await visit();
    await other.goto(link);
    await ready(other);
    expect(await box(other, WSW, 'waarde').inputValue()).toBe('321');
    expect(await tile(other, 'mensen').innerText()).toBe(people);
    expect(await other.locator('[data-part="vergelijk"]').textContent()).toContain('A: Ons plan');
    expect(other.url()).toBe(link);
    expect(problems).toEqual([]);
  });

  it('that was damaged says in Dutch what was wrong, keeps the rest, and leaves empty what is missing', async () => {
    const { page } = await visit();
    await open(page, '#v=2&naam=Test&van=2026&tot=2030&wsw=veel&wsw-uit=5&geld=7&einde=1');
    const said = await page.locator('.link-problems').innerText();
    expect(said).toContain('Mensen in de Wsw, aan het begin: “veel” is geen waarde. Leeg gelaten.');
    expect(said).toContain('“geld” kent dit scenario niet.');
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('');
    expect(await box(page, 'Vertrek uit de Wsw', 'midden').inputValue()).toBe('5');
    expect(await page.locator('[data-whose]').innerText()).toBe('Dit is niet ons voorbeeld.');
  });

  it('is read again when the reader changes it in the address bar, and Back gives the one before', async () => {
    const { page } = await visit();
    await open(page, `#${example}`);
    await page.evaluate(() => (location.hash = location.hash.replace('wsw=500', 'wsw=111')));
    await expect.poll(() => box(page, WSW, 'waarde').inputValue()).toBe('111');
    await page.goBack();
    await expect.poll(() => box(page, WSW, 'waarde').inputValue()).toBe('500');
  });

  it('to a part of the page leads there with the example', async () => {
    const { page } = await visit();
    for (const part of [
      'scenario-massa',
      'scenario-mensen',
      'scenario-plek',
      'scenario-kosten',
      'scenario-gevoelig',
      'invullen',
      'meenemen',
      'bronnen',
    ]) {
      await open(page, `#${part}`);
      expect(await page.locator(`#${part}`).count(), part).toBe(1);
      expect(await page.locator('.link-problems').count()).toBe(0);
    }
  });

  it('sends nothing anywhere: what is filled in stays behind the hash', async () => {
    const { page, problems } = await visit();
    const asked: string[] = [];
    await open(page);
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => asked.push(request.url()));
    await box(page, WSW, 'waarde').fill('123');
    await expect.poll(() => page.url()).toContain('&wsw=123&');
    // The browser asks for the icon again whenever the address changes; nothing of the scenario goes along.
    expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('a link to a version that this site does not know', () => {
  it.each([
    ['#v=7&wsw=123&geld=5', 'versie “7”'],
    ['#v=abc&wsw=123', 'versie “abc”'],
    [`#${example.replace('v=2&', '')}`, 'geen versie'],
  ])('computes nothing and says so: %s', async (fragment, said) => {
    const { page, problems } = await visit();
    await page.goto(`${scenarioAddress()}${fragment}`);
    const message = page.locator('.scenario-unknown');
    await expect.poll(() => message.innerText()).toContain(said);
    expect(await page.locator('[data-scenario-work]').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await message.isVisible()).toBe(true);
    expect(await page.locator('.memo').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    // Longer than a reader must rest before the address follows: this one stays.
    await page.waitForTimeout(400);
    expect(page.url()).toBe(`${scenarioAddress()}${fragment}`);
    await loadAxe(page);
    expect(await violationsOn(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('keeps the link until the reader begins anew, and gives the scenario back to who goes back', async () => {
    const { page, problems } = await visit();
    await open(page);
    await box(page, WSW, 'waarde').fill('250');
    await expect.poll(() => page.url()).toContain('&wsw=250&');
    await page.evaluate(() => (location.hash = 'v=7&wsw=123'));
    await page.getByText('versie “7”').waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('[data-scenario-work]').isVisible()).toBe(true);
    expect(await page.locator('.scenario-unknown').count()).toBe(0);
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('250');
    await page.evaluate(() => (location.hash = 'v=7&wsw=123'));
    await page.getByRole('button', { name: 'Begin opnieuw, met het voorbeeld' }).click();
    await ready(page);
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('500');
    expect(problems).toEqual([]);
  });
});
