import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { CURRENT } from '../../src/domain/scenario/versions.ts';
import { loadAxe, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();
const scenario = (): string => `${inject('site')}scenario/`;

async function opened(page: Page, fragment = ''): Promise<void> {
  await page.goto(`${scenario()}${fragment}`);
  // The form comes in parts; this is the last.
  await page.locator('.take-along').waitFor();
  // The address holds the scenario as soon as the page has come to rest.
  await expect.poll(() => page.url()).toContain('&aandeel=');
}

const field = (page: Page, name: string, end: string) => page.getByRole('group', { name }).getByRole('textbox', { name: end });

/** The sizes at which the labels of the drawings of the scenario itself are shown, smallest and largest, in pixels. */
async function letterSizes(page: Page): Promise<number[]> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  const own = '[data-scenario-chart]:not([data-scenario-chart="plek"], .missing) svg:visible text, #scenario-gevoelig svg:visible text';
  const sizes = await page.locator(own).evaluateAll((texts) =>
    texts.map((node) => {
      const text = node as SVGTextElement;
      return Number(text.getAttribute('font-size')) * (text.getScreenCTM()?.a ?? 0);
    }),
  );
  expect(sizes.length).toBeGreaterThan(30);
  return [Math.min(...sizes), Math.max(...sizes)];
}

describe('the first screen of the scenario', () => {
  it.each([
    [390, 844],
    [1280, 800],
  ])('holds an input, an outcome and a picture at %i × %i, and shows what an input changes', async (width, height) => {
    const { page } = await visit({ viewport: { width, height } });
    await opened(page);
    const parts = {
      input: page.getByRole('slider').first(),
      outcome: page.locator('[data-headlines]'),
      picture: page.locator('.scenario-first svg:visible'),
    };
    for (const [name, part] of Object.entries(parts)) {
      const box = await part.boundingBox();
      expect(box?.y, name).toBeGreaterThan(0);
      expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThan(height);
    }
    const lines = await parts.picture.innerHTML();
    await parts.input.focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => parts.outcome.innerText()).toMatch(/^Wsw\s+130\s+130 tot 199/);
    expect(await parts.picture.innerHTML()).not.toBe(lines);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('has its input in place before its script comes, and it does not move when that does', async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } });
    await page.route('**/*.js', () => undefined);
    await page.goto(scenario(), { waitUntil: 'commit' });
    const slider = page.locator('#invullen input[type="range"]').first();
    await slider.waitFor();
    await page.evaluate(() => document.fonts.ready);
    const stood = await slider.boundingBox();
    await page.unrouteAll();
    await opened(page);
    await page.evaluate(() => document.fonts.ready);
    expect(await slider.boundingBox()).toEqual(stood);
  });

  it('keeps the numbers in view on a phone while other inputs move', async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } });
    await opened(page);
    await field(page, 'Mensen in beschut werk, aan het begin', 'waarde').scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy({ top: 500, behavior: 'instant' }));
    const top = async (): Promise<number> => (await page.locator('[data-headlines]').boundingBox())?.y ?? -1;
    await expect.poll(top).toBeLessThan(80);
    expect(await top()).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(600);
  });

  it.each([320, 390, 768, 1280, 1920])('has letters of 13 to 17 px in its drawings at %i px', async (width) => {
    const { page } = await visit({ viewport: { width, height: 844 } });
    await opened(page);
    const [smallest, largest] = await letterSizes(page);
    expect(smallest).toBeGreaterThanOrEqual(13);
    expect(largest).toBeLessThanOrEqual(17);
  });

  it('is not drawn again by its script: the build drew it', async () => {
    const { page } = await visit();
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        for (const svg of document.querySelectorAll('.scenario-page svg.drawing')) svg.firstElementChild?.setAttribute('data-built', '');
      });
    });
    await opened(page);
    await page.waitForTimeout(500);
    expect(await page.locator('.scenario-page svg.drawing:not(:empty):not(:has([data-built]))').count()).toBe(0);
  });
});

describe('a council member with a scenario', () => {
  it('starts from a preset, moves assumptions, and sees people, company and money follow', async () => {
    const { page, problems } = await visit({ viewport: { width: 360, height: 740 } });
    await opened(page);
    await page.getByRole('button', { name: 'Krimp' }).click();
    await field(page, 'Deel dat elk jaar uit de Wsw gaat', 'midden').fill('10');
    await field(page, 'Deel dat elk jaar uit de Wsw gaat', 'hoog').fill('12,5');
    await page.getByText('Eén plek beschut werk', { exact: true }).click();
    await field(page, 'Loonkostensubsidie voor één plek', 'midden').fill('9000');
    await field(page, 'Opbrengst van het werk', 'midden').fill('4000');
    const summary = await page.locator('[data-summary]').innerText();
    expect(summary).toContain('In 2035 hebben onder deze aannames 79 tot 199 mensen een Wsw-dienstverband, tegen 300 in 2025.');
    expect(summary).toMatch(/Van de kosten van beschut werk is in 2035 [\d.,]+ tot [\d.,]+(\smiljoen)?\seuro niet gedekt\./);
    expect(await page.locator('[data-headlines] > div').first().innerText()).toMatch(/^Wsw\s+105\s+79 tot 199$/);
    await expect
      .poll(() => page.locator('#scenario-mensen [data-chart-table] tbody tr').first().textContent())
      .toContain('105 (79 tot 199)');
    expect(await page.locator('.changes').innerText()).toContain('Deel dat elk jaar uit de Wsw gaat: van 6 (4 tot 8) naar 10 (4 tot 12,5)');
    expect(problems).toEqual([]);
  });

  it('sees of the money of the Rijk only amounts of the sources, and the own part of each once a part is filled in', async () => {
    const { page, problems } = await visit({ viewport: { width: 360, height: 740 } });
    await opened(page);
    const own = page.locator('[data-own-amounts]');
    expect(await own.isVisible()).toBe(false);
    for (const fold of await page.getByText('Geld van het Rijk', { exact: true }).all()) await fold.click();
    await field(page, 'Deel van het landelijke geld', 'midden').fill('1');
    // Laid out when it comes into view.
    await own.scrollIntoViewIfNeeded();
    await expect.poll(() => own.locator('tbody th').allInnerTexts()).toContain('Infrastructurele opslag (per jaar, vanaf 2035)');
    expect(await own.locator('tbody td:last-child').allInnerTexts()).toContain('bijna 350.000\u00a0euro');
    expect(await page.locator('[data-memo-amounts]').textContent()).toContain(
      'Impulsbudget: in totaal circa 2,9\u00a0miljoen\u00a0euro (2025 tot en met 2034 samen)',
    );
    expect(problems).toEqual([]);
  });

  it('sees fixed costs for one model at a time', async () => {
    const { page } = await visit();
    await opened(page);
    const frame = page.locator('[data-scenario-chart="kosten"]');
    await page.getByText('De modellen', { exact: true }).click();
    await page.getByText('Vaste kosten per persoon', { exact: true }).click();
    // Laid out when it comes into view.
    await expect.poll(() => frame.innerText()).toContain('De modellen staan hier niet naast elkaar');
    for (const model of ['Klassiek', 'Beschut werk', 'Partieel', 'Gecombineerd'])
      await page.getByRole('checkbox', { name: model, exact: true }).click();
    await expect.poll(() => frame.locator('figure').isVisible()).toBe(true);
    await expect
      .poll(() => page.locator('[data-summary]').innerText())
      .toContain('Vaste kosten per persoon bij dit model, als 2025 honderd is:');
    await expect.poll(() => frame.locator('[data-chart-table] tbody tr').count()).toBe(1);
    await page.getByRole('checkbox', { name: 'Klassiek', exact: true }).click();
    await expect.poll(() => frame.locator('figure').isVisible()).toBe(false);
  });

  it('finds everything again after a reload, in another tab, and after going on and back', async () => {
    const { page } = await visit();
    await opened(page);
    await field(page, 'Mensen in beschut werk, aan het begin', 'waarde').fill('55');
    await expect.poll(() => page.url()).toContain('&beschut=55&');
    const [address, summary] = [page.url(), await page.locator('[data-summary]').innerText()];
    await page.reload();
    await page.locator('.scenario-form').waitFor();
    await expect.poll(() => page.locator('[data-summary]').innerText()).toBe(summary);
    await page.getByRole('link', { name: 'de formules' }).click();
    await page.goBack();
    await page.locator('.scenario-form').waitFor();
    expect(page.url()).toBe(address);
    expect(await field(page, 'Mensen in beschut werk, aan het begin', 'waarde').inputValue()).toBe('55');
  });

  it('keeps everything when a link leads to another part of the page', async () => {
    const { page } = await visit();
    await opened(page);
    await field(page, 'Mensen met een Wsw-dienstverband', 'waarde').fill('1.250');
    await page.getByRole('link', { name: 'Naar de uitkomst' }).click();
    await expect.poll(() => page.url()).toContain('&wsw=1250&');
    await expect.poll(() => page.locator('[data-summary]').innerText()).toContain('tegen 1.250 in 2025');
    expect(await page.locator('.link-problems').count()).toBe(0);
    await opened(page, '#bronnen');
    expect(await page.locator('.link-problems').count()).toBe(0);
  });

  it('types a value digit by digit without losing the range, and may lay a preset over it and take that back', async () => {
    const { page } = await visit();
    await opened(page);
    const middle = field(page, 'Deel dat elk jaar uit de Wsw gaat', 'midden');
    await middle.fill('');
    await middle.pressSequentially('10,5');
    await expect.poll(() => page.url()).toContain('&uitstroom-wsw=4..10,5..10,5&');
    expect(await page.getByRole('textbox', { name: 'Naam van dit scenario' }).inputValue()).toBe('Voorbeeld, aangepast');
    await page.getByRole('button', { name: 'Krimp' }).click();
    await expect.poll(() => page.url()).toContain('&uitstroom-wsw=4..6..8&');
    await page.getByRole('button', { name: 'Zet mijn eigen getallen terug' }).click();
    await expect.poll(() => page.url()).toContain('&uitstroom-wsw=4..10,5..10,5&');
  });

  it('puts back one input, or all', async () => {
    const { page } = await visit();
    await opened(page);
    await field(page, 'Mensen met een Wsw-dienstverband', 'waarde').fill('250');
    await page.getByRole('button', { name: 'Terug naar 300' }).click();
    expect(await field(page, 'Mensen met een Wsw-dienstverband', 'waarde').inputValue()).toBe('300');
    await field(page, 'Mensen in beschut werk', 'waarde').fill('1');
    await page.getByRole('button', { name: 'Alles terug' }).click();
    expect(await page.locator('.changes').innerText()).toContain('Nog niets: dit is “Voorbeeld”.');
  });

  it('is told what is no value, keeps what was typed, and goes on with the value before', async () => {
    const { page } = await visit();
    await opened(page);
    const wsw = field(page, 'Mensen met een Wsw-dienstverband', 'waarde');
    await wsw.fill('veel');
    await page.getByText('“veel” is geen getal. Er wordt gerekend met 300.').waitFor();
    expect(await wsw.getAttribute('aria-invalid')).toBe('true');
    expect(await wsw.inputValue()).toBe('veel');
    await expect.poll(() => page.url()).toContain('&wsw=300&');
    await wsw.fill('99999');
    await page.getByText('moet tussen 0 en 10.000 liggen').waitFor();
  });

  it('cannot empty a year, and goes on with the one before', async () => {
    const { page } = await visit();
    await opened(page);
    await page.getByText('Jaren', { exact: true }).click();
    await field(page, 'Laatste jaar', 'waarde').fill('');
    await page.getByText('Laatste jaar: dit veld kan niet leeg blijven. Er wordt gerekend met 2035.').waitFor();
    await expect.poll(() => page.locator('[data-summary]').innerText()).toContain('In 2035 hebben');
    expect(page.url()).toContain('&van=2025&tot=2035&');
  });

  it('compares three scenarios side by side, and takes the comparison along in the link', async () => {
    const { page } = await visit();
    await opened(page);
    await page.getByRole('button', { name: 'Zet dit scenario vast als B' }).click();
    await page.getByRole('button', { name: 'Krimp' }).click();
    await page.getByRole('button', { name: 'Zet dit scenario vast als C' }).click();
    await page.getByRole('button', { name: 'Grotere rol' }).click();
    const heads = page.locator('.compare thead th');
    expect(await heads.allInnerTexts()).toEqual([
      'Wat',
      'A: Grotere rol, 2035',
      'B: Voorbeeld, 2035',
      'C: Krimp, 2035',
      'Verschil: B min A',
      'Verschil: C min A',
    ]);
    expect(await page.locator('.compare tbody tr').nth(1).innerText()).toMatch(/^Beschut werk\s+152 .*64 .*40 .*-88\s+-112$/s);
    await expect.poll(() => page.locator('#scenario-mensen [data-chart-table] tbody tr').count()).toBe(15);
    await expect.poll(() => page.url().split(';').length).toBe(3);
    await page.reload();
    await expect.poll(() => heads.count()).toBe(6);
    await page.getByRole('button', { name: 'Haal B weg' }).click();
    await expect.poll(() => heads.count()).toBe(4);
  });

  it('sees which assumption weighs most, for a result and a year of choice', async () => {
    const { page } = await visit();
    await opened(page);
    await page.getByRole('combobox', { name: 'Voor' }).selectOption({ label: 'Mensen bij het bedrijf, model partieel' });
    const title = page.locator('#scenario-gevoelig h3');
    await expect
      .poll(() => title.textContent())
      .toContain('Deze aanname telt het zwaarst: deel van banenafspraak, tussengroep en overigen');
    expect(await page.locator('#scenario-gevoelig [data-chart-table] tbody tr').count()).toBeGreaterThan(4);
    await page.getByRole('combobox', { name: 'in', exact: true }).selectOption('2026');
    await expect.poll(() => page.locator('#scenario-gevoelig .chart-description').textContent()).toContain('in 2026');
  });

  it('leaves with a link, a text, and files', async () => {
    const { page } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await opened(page);
    await page.getByRole('button', { name: 'Kopieer de link' }).click();
    await page.getByText('De link is gekopieerd.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
    await page.getByText('De tekst is gekopieerd.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('- Deel dat elk jaar uit de Wsw gaat: 6 (4 tot 8) % per jaar');
    expect(text).toContain(page.url());
    for (const [button, start] of [
      ['CSV', 'soort,naam,jaar'],
      ['JSON', '{\n  "version": 1'],
      ['Rekenblad met formules', 'post,midden_of_jaar_2025,jaar_2026'],
    ] as const) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
      expect(readFileSync(await file.path(), 'utf8').slice(0, start.length), button).toBe(start);
    }
  });

  it('sends nothing anywhere: what is filled in stays behind the hash', async () => {
    const { page, problems } = await visit();
    const asked: string[] = [];
    await opened(page);
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => asked.push(request.url()));
    await field(page, 'Mensen met een Wsw-dienstverband', 'waarde').fill('123');
    await page.locator('[data-headlines]').getByText('Wsw').waitFor();
    await page.locator('[data-summary]').getByText('tegen 123 in 2025').waitFor();
    // The browser asks for the icon again whenever the address changes; nothing of the scenario goes along.
    expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('a link that was damaged', () => {
  it('says in Dutch what was wrong, and keeps the rest', async () => {
    const { page } = await visit();
    await opened(page, '#v=1&naam=Test&model=partieel&van=2025&tot=2030&wsw=veel&uitstroom-wsw=5&geld=7');
    const said = await page.locator('.link-problems').innerText();
    expect(said).toContain(
      'Mensen met een Wsw-dienstverband, aan het begin: “veel” is geen waarde. Het getal van het voorbeeld is gebruikt.',
    );
    expect(said).toContain('“geld” kent dit scenario niet.');
    expect(await field(page, 'Deel dat elk jaar uit de Wsw gaat', 'midden').inputValue()).toBe('5');
    await expect.poll(() => page.locator('[data-summary]').innerText()).toContain('In 2030 hebben');
  });

  it('is read again when the reader changes it in the address bar', async () => {
    const { page } = await visit();
    await opened(page);
    await page.evaluate(() => {
      location.hash = location.hash.replace('wsw=300', 'wsw=111');
    });
    await page.locator('[data-summary]').getByText('tegen 111 in 2025').waitFor();
  });
});

describe('a link to a version that this site does not know', () => {
  const results = (page: Page) => page.locator('#uitkomst');
  const begin = CURRENT.encode(CURRENT.example);

  it.each([
    ['#v=7&wsw=123&geld=5', 'versie “7”'],
    ['#v=abc&wsw=123', 'versie “abc”'],
    [`#${begin.replace('v=1&', '')}`, 'geen versie'],
    [`#v=7;${begin.replace('v=1&', '')}`, 'Scenario B'],
  ])('computes nothing and says so: %s', async (fragment, said) => {
    const { page, problems } = await visit();
    await page.goto(`${scenario()}${fragment}`);
    const message = page.getByRole('alert');
    expect(await message.innerText()).toContain(said);
    expect(await message.innerText()).toContain('Deze site kent alleen versie 1');
    expect(await page.locator('.scenario-form').count()).toBe(0);
    expect(await results(page).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await message.isVisible()).toBe(true);
    expect(await page.locator('.memo').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await loadAxe(page);
    expect(await violationsOn(page)).toEqual([]);
    // A part of the page may be visited; the link is there again after it.
    await page.evaluate(() => (location.hash = 'bronnen'));
    await expect.poll(() => new URL(page.url()).hash).toBe(new URL(`${scenario()}${fragment}`).hash);
    expect(problems).toEqual([]);
  });

  it('is kept until the reader begins anew, and found again by going back', async () => {
    const { page } = await visit();
    await page.goto(`${scenario()}#v=7&wsw=123`);
    await page.getByRole('button', { name: 'Begin opnieuw, met het voorbeeld' }).click();
    await page.locator('.scenario-form').waitFor();
    expect(page.url()).toContain(`#${begin}`);
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Deel dat elk jaar uit de Wsw gaat, midden');
    expect(await results(page).isVisible()).toBe(true);
    await expect.poll(() => page.locator('[data-summary]').innerText()).toContain('tegen 300 in 2025');
    await page.goBack();
    await page.getByText('De link noemt versie “7”').waitFor();
    expect(new URL(page.url()).hash).toBe('#v=7&wsw=123');
    expect(await results(page).isVisible()).toBe(false);
  });

  it('takes the place of a scenario when the reader opens it there, and leaves nothing of that one', async () => {
    const { page, problems } = await visit();
    await opened(page);
    await page.evaluate(() => (location.hash = 'v=7&wsw=123'));
    await page.getByText('De link noemt versie “7”').waitFor();
    for (const part of ['.scenario-form', '.compare', '.weigh', '.take-along']) expect(await page.locator(part).count(), part).toBe(0);
    expect(await results(page).isVisible()).toBe(false);
    await page.goBack();
    await page.locator('.take-along').waitFor();
    for (const part of ['.compare', '.weigh', '.take-along']) expect(await page.locator(part).count(), part).toBe(1);
    await field(page, 'Mensen met een Wsw-dienstverband', 'waarde').fill('250');
    await page.locator('[data-summary]').getByText('tegen 250 in 2025').waitFor();
    await expect.poll(() => page.locator('#scenario-mensen [data-chart-table] tbody td').first().textContent()).toBe('250');
    expect(problems).toEqual([]);
  });

  it('is left behind by a reader who goes back at once', async () => {
    const { page } = await visit();
    await opened(page);
    await page.evaluate(async () => {
      const scenario = location.hash;
      location.hash = 'v=7&wsw=123';
      while (!document.querySelector('.scenario-unknown')) await new Promise(requestAnimationFrame);
      // On a busy machine time passes between the new address and word of it; here it is made to pass.
      history.replaceState(null, '', scenario);
      await new Promise((resolve) => setTimeout(resolve, 500));
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await page.locator('.scenario-form').waitFor();
    expect(page.url()).toContain('&aandeel=');
  });

  it('leaves the other scenarios of the address as they are, and goes when the reader takes it away', async () => {
    const { page } = await visit();
    await opened(page, `#${begin};v=7&wsw=123`);
    const message = page.locator('.link-problems');
    expect(await message.innerText()).toContain('Scenario B. De link noemt hiervoor versie “7” van het rekenmodel.');
    await expect.poll(() => page.locator('[data-summary]').innerText()).toContain('tegen 300 in 2025');
    await field(page, 'Mensen met een Wsw-dienstverband', 'waarde').fill('250');
    await expect.poll(() => page.url()).toMatch(/&wsw=250&.*;v=7&wsw=123$/);
    expect(await page.locator('.compare').innerText()).toContain('B: niet uitgerekend');
    await page.getByRole('button', { name: 'Haal B weg' }).click();
    await expect.poll(() => page.url()).not.toContain(';');
    expect(await message.count()).toBe(0);
  });

  it('lets the first that can be computed be changed, under its own letter', async () => {
    const { page } = await visit();
    await opened(page, `#v=7&wsw=123;${begin}`);
    expect(await page.locator('.link-problems').innerText()).toContain('Daarom is A niet uitgerekend.');
    await page.getByRole('button', { name: 'Zet dit scenario vast als C' }).click();
    await page.getByRole('button', { name: 'Krimp' }).click();
    expect(await page.locator('.compare thead th').allInnerTexts()).toEqual([
      'Wat',
      'B: Krimp, 2035',
      'C: Voorbeeld, 2035',
      'Verschil: C min B',
    ]);
    await page.getByRole('button', { name: 'Verander C (wordt B)' }).click();
    await expect.poll(() => page.url()).toMatch(/#v=7&wsw=123;v=1&naam=Voorbeeld&.*;v=1&naam=Krimp&/);
  });
});

describe('the scenario by keyboard and by screen reader', () => {
  it('is worked with keys alone, and tells what came of it once, not at every step', async () => {
    const { page } = await visit();
    await opened(page);
    const announced = page.locator('[data-announce]');
    await announced.getByText('130 tot 199').waitFor({ state: 'attached' });
    await page.getByRole('slider', { name: 'Mensen met een Wsw-dienstverband, aan het begin, waarde' }).focus();
    const told = await announced.evaluateHandle((region) => {
      const texts: string[] = [];
      new MutationObserver(() => texts.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
      return texts;
    });
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight');
    await announced.getByText('tegen 310').waitFor({ state: 'attached' });
    const texts = await told.jsonValue();
    expect(texts.length).toBeLessThan(10);
    expect(texts.at(-1)).toContain('tegen 310');
    expect(await page.locator(':focus').getAttribute('aria-valuetext')).toBe('310 mensen');
  });

  it('names every control, and gives axe nothing to report with everything open', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await visit({ viewport: { width: 360, height: 740 }, colorScheme });
      await opened(page, '#v=1&wsw=veel');
      await page.getByRole('button', { name: 'Voorbeeld' }).click();
      await page.getByRole('button', { name: 'Zet dit scenario vast als B' }).click();
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      await loadAxe(page);
      expect(await violationsOn(page)).toEqual([]);
    }
  });

  it.each([320, 360, 1280])('never scrolls sideways at %i px, nor with letters four times as large', async (width) => {
    const { page } = await visit({ viewport: { width, height: 800 } });
    await opened(page);
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBe(0);
    if (width < 1280) return;
    // A zoom of 400% leaves a quarter of the width.
    await page.setViewportSize({ width: width / 4, height: 200 });
    expect(await sideways()).toBe(0);
  });
});

describe('a scenario without JavaScript', () => {
  it('shows the example in full, and leads to the presets', async () => {
    const { page, problems } = await visit({ javaScriptEnabled: false });
    await page.goto(scenario());
    await expect.poll(() => page.locator('[data-summary]').innerText()).toContain('130 tot 199 mensen een Wsw-dienstverband');
    await page.locator('[data-scenario]').getByRole('link', { name: 'Krimp' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Scenario: krimp');
    expect(await page.locator('#scenario-mensen svg:visible').count()).toBe(1);
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('gives the same words as with it', async () => {
    const without = await visit({ javaScriptEnabled: false });
    await without.page.goto(scenario());
    const { page } = await visit();
    await opened(page);
    await expect.poll(() => page.locator('[data-summary]').innerText()).toBe(await without.page.locator('[data-summary]').innerText());
  });
});

describe('a scenario on paper', () => {
  it.each(CURRENT.presets.map(({ id }) => id))('is one A4: %s', async (id) => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${scenario()}${id}/`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('is one A4 with everything filled in as well, with its name, date and address', async () => {
    const { page } = await visit();
    const vectors = JSON.parse(readFileSync('tests/fixtures/scenario-1.json', 'utf8')) as { address: string }[];
    await opened(page, `#${vectors.at(-1)?.address ?? ''}`);
    await page.getByRole('textbox', { name: 'Naam van dit scenario' }).fill('Onze gemeente, met alle aannames die wij konden vinden');
    await page.locator('[data-memo-name]').getByText('konden vinden').waitFor({ state: 'attached' });
    await expect.poll(() => page.url()).toContain('konden');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const memo = await page.locator('.memo').innerText();
    expect(memo).toContain('Onze gemeente');
    expect(memo).toContain(page.url());
    expect(memo).toMatch(/Gemaakt op \d+ [a-z]+ \d{4}/);
    expect(memo).toContain('Dit is geen voorspelling');
  });
});
