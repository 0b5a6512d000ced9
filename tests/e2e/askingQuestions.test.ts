// cspell:ignore Cniet Cvoorkeur tekórt
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { loadAxe, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();
const NARROW = { viewport: { width: 360, height: 740 } };
const THREE = '#v=1&vragen=tomin-tekort,voorkeur-van-college,visie-vastgesteld&einde=1';
/** The open questions of one debate, of each of which something was found later. */
const SIX = [
  'afspraken-inhoud',
  'balans-aangenomen',
  'impulsbudget-voorwaarden',
  'ondersteuning-bereiken',
  'rijk-wat-krijgt-hilversum',
  'visie-vastgesteld',
];

/** Opens the page, with what is behind the hash of its address, and waits until it answers. */
async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`${inject('site')}debat/vragen/${fragment}`);
  await page.locator('[data-part="balk"]:not([inert])').waitFor();
}

function box(page: Page, id: string): Locator {
  return page.locator(`.askings input[value="${id}"]`);
}

/** Ids of the chosen questions as the address has them. */
function inAddress(page: Page): string[] {
  return (/vragen=([^&]*)/.exec(new URL(page.url()).hash)?.[1] ?? '').split(',').filter(Boolean);
}

/** How many questions there are. */
function countOf(page: Page): Promise<number> {
  return page.locator('[data-asking]').count();
}

/** The sheets of a page on paper. */
async function sheets(page: Page): Promise<number> {
  return (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

describe('questions to put to the college', () => {
  it('are chosen and put in order by keyboard alone on a narrow screen, and nothing that has the keyboard lies behind the bar', async () => {
    const { page, problems } = await visit(NARROW);
    await open(page);
    for (const id of ['voorkeur-van-college', 'tomin-tekort', 'visie-vastgesteld']) {
      await box(page, id).focus();
      await page.keyboard.press('Space');
    }
    await expect.poll(() => page.locator('.bar').textContent()).toContain(`3 van ${await countOf(page)} gekozen`);
    await page.keyboard.press('Tab');
    const bar = await page.locator('.bar').boundingBox();
    const focused = await page.locator(':focus').boundingBox();
    expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    const up = page.getByRole('button', { name: 'Omhoog: Heeft de raad de visie' });
    await up.focus();
    await page.keyboard.press('Enter');
    // What moves keeps the keyboard, so that it can go on.
    await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toContain('Omhoog: Heeft de raad de visie');
    await page.keyboard.press('Enter');
    await expect.poll(() => inAddress(page)).toEqual(['visie-vastgesteld', 'voorkeur-van-college', 'tomin-tekort']);
    await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toContain('Omlaag: Heeft de raad de visie');
    expect(await page.locator('[data-part="volgorde"] [role="status"]').textContent()).toContain('op plaats 1 van 3');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(problems).toEqual([]);
  });

  it('stand in the address, come back when the page is loaded anew, and go back and forth', async () => {
    const { page } = await visit();
    await open(page, THREE);
    expect(await box(page, 'tomin-tekort').isChecked()).toBe(true);
    await box(page, 'almere-rol').check();
    await expect.poll(() => inAddress(page)).toContain('almere-rol');
    await page.reload();
    await page.locator('[data-part="balk"]:not([inert])').waitFor();
    await expect.poll(() => box(page, 'almere-rol').isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => box(page, 'almere-rol').isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => box(page, 'almere-rol').isChecked()).toBe(true);
    await box(page, 'tomin-tekort').uncheck();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => box(page, 'tomin-tekort').isChecked()).toBe(true);
    await expect.poll(() => inAddress(page)[0]).toBe('tomin-tekort');
  });

  it('are copied and saved as one text, with the name that the reader typed and that stands in no address', async () => {
    const { page } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await open(page, THREE);
    await page.getByLabel('Fractie of indiener').fill('Fractie Voorbeeld');
    await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
    await expect.poll(() => page.locator('[data-part="volgorde"] [role="status"]').textContent()).toContain('De tekst is gekopieerd.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Schriftelijke vragen aan het college van burgemeester en wethouders\n');
    expect(copied).toContain('Fractie of indiener: Fractie Voorbeeld\n');
    expect(copied).toMatch(/\n1\. Heeft Tomin een tekort[\s\S]*\n2\. Welk model wil[\s\S]*\n3\. Heeft de raad de visie/);
    expect(copied).toContain('/bronnen/wat-er-niet-staat/#tomin-tekort');
    expect(copied).not.toMatch(/\bVraag het\b|\{feit/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als tekstbestand' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('vragen-aan-het-college.txt');
    expect(await readFile(await file.path(), 'utf8')).toBe(copied);
    expect(decodeURIComponent(page.url())).not.toContain('Voorbeeld');
    await loadAxe(page);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('are shown by kind and by whom one would ask, and chosen by the group, as far as they are shown', async () => {
    const { page } = await visit();
    await open(page);
    const shown = page.locator('.askings > li:visible');
    const all = await shown.count();
    await page.getByRole('radio', { name: 'politiek' }).check();
    await expect.poll(() => shown.count()).toBeLessThan(all);
    await page.getByLabel('Aan wie').selectOption('Het college');
    await expect.poll(() => page.locator('[data-group]:visible').count()).toBe(1);
    const some = await shown.count();
    expect(some).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Kies alle van deze groep: Het college' }).click();
    await expect.poll(() => inAddress(page).length).toBe(some);
    await page.getByRole('radio', { name: 'alle' }).check();
    await expect.poll(() => shown.count()).toBeGreaterThan(some);
    expect(await page.locator('.askings input:checked').count()).toBe(some);
    await page.getByRole('button', { name: 'Kies er geen van deze groep: Het college' }).click();
    await expect.poll(() => inAddress(page)).toEqual([]);
  });

  it('come out of a damaged link as far as it can be read, and the page says what was wrong', async () => {
    const { page } = await visit();
    await open(page, '#v=1&vragen=tomin-tekort%2Cniet-daar%2Cvoorkeur-van-coll');
    expect(await box(page, 'tomin-tekort').isChecked()).toBe(true);
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toContain('De vraag “niet-daar” is er niet.');
    expect(await alert.textContent()).toContain('Het einde van de link ontbreekt.');
    await open(page, '?aan=uwv#v=7&vragen=tomin-tekort');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('versie “7”');
    expect(await page.locator('.askings input:checked').count()).toBe(0);
  });
});

describe('the search among the questions', () => {
  it('finds by words, whatever their accents, and by subject, tells how many, and stands in the address', async () => {
    const { page, problems } = await visit(NARROW);
    await open(page, THREE);
    const shown = page.locator('.askings > li:visible');
    const status = page.locator('[data-part="filter"] [role="status"]');
    const all = await countOf(page);
    await page.getByRole('searchbox', { name: 'Zoek in de vragen' }).fill('TEKÓRT  tomin');
    await expect.poll(() => shown.count()).toBeLessThan(all / 4);
    const found = await shown.count();
    expect(found).toBeGreaterThan(0);
    for (const words of await shown.allTextContents()) expect(words.toLowerCase()).toMatch(/tomin[^]*tekort|tekort[^]*tomin/);
    await expect.poll(() => status.textContent()).toContain(`${found} van ${all} vragen in beeld.`);
    await expect.poll(() => new URL(page.url()).searchParams.get('zoek')).toBe('TEKÓRT  tomin');
    expect(inAddress(page)).toHaveLength(3);
    await page.getByLabel('Onderwerp').selectOption('modellen');
    await expect.poll(() => new URL(page.url()).searchParams.get('onderwerp')).toBe('modellen');

    // It comes back with its address, with the choice; and undoing a choice leaves it as it is.
    await page.goto(`${inject('site')}debat/vragen/?zoek=tekort&aan=college${THREE}`);
    await page.locator('[data-part="balk"]:not([inert])').waitFor();
    await expect.poll(() => page.getByLabel('Aan wie').inputValue()).toBe('college');
    const some = await shown.count();
    expect(some).toBeLessThan(all);
    await box(page, 'tomin-tekort').uncheck();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => inAddress(page)).toHaveLength(3);
    expect(new URL(page.url()).search).toBe('?zoek=tekort&aan=college');
    await page.getByRole('button', { name: 'Toon alle vragen' }).click();
    await expect.poll(() => shown.count()).toBe(all);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await page.locator(':focus').getAttribute('type')).toBe('search');
    expect(problems).toEqual([]);
  });

  it('is left by a link to a group that it hides, and names what it does not know', async () => {
    const { page } = await visit();
    await open(page, '?aan=uwv&onderwerp=koning');
    expect(await page.getByRole('alert').textContent()).toContain('Onderwerp “koning” kent deze lijst niet.');
    expect(await page.locator('#college').isVisible()).toBe(false);
    await page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link', { name: 'Het college', exact: true }).click();
    await expect.poll(() => page.locator('#college').isVisible()).toBe(true);
  });
});

describe('the keyboard', () => {
  it('stays on the page where its button goes', async () => {
    const { page } = await visit();
    await open(page);
    const heading = page.locator('#brief-kop:focus');
    await box(page, 'almere-rol').check();
    const undo = page.getByRole('button', { name: 'Ongedaan maken' });
    await undo.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('true');
    expect(await page.locator(':focus').textContent()).toBe('Ongedaan maken');
    await page.getByRole('button', { name: 'Opnieuw doen' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => heading.count()).toBe(1);
    await page.getByRole('button', { name: 'Maak de brief leeg' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.askings input:checked').count()).toBe(0);
    await expect.poll(() => heading.count()).toBe(1);
  });
});

describe('the list without script', () => {
  it('has on paper only what is ticked, and no link to a letter that is not there', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}debat/vragen/`);
    expect(await page.locator('.contents a[href="#brief"]').isVisible()).toBe(false);
    for (const id of ['almere-rol', 'tomin-tekort']) await box(page, id).check();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.askings > li:visible').count()).toBe(2);
    expect(await page.locator('[data-group]:not(:has(input:checked)):visible').count()).toBe(0);
    expect(await sheets(page)).toBe(1);
  });

  it('has every question with its tick box and no button, and is a short form on paper', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}debat/vragen/`);
    const all = await countOf(page);
    expect(all).toBeGreaterThan(50);
    expect(await page.locator('.askings > li:visible').count()).toBe(all);
    expect(await page.locator('main button:visible').count()).toBe(0);
    expect(await page.getByText('Een brief maken en kopiëren vraagt JavaScript.').isVisible()).toBe(true);
    expect(await sheets(page)).toBeLessThanOrEqual(6);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.askings input:visible').count()).toBe(all);
    expect(await page.locator('.askings .more:visible').count()).toBe(0);
    await page.locator('#ook-wat-bekend-is').evaluate((tick: HTMLInputElement) => (tick.checked = true));
    expect(await page.locator('.askings .more:visible').count()).toBeGreaterThan(200);
  });
});

describe('on paper', () => {
  it('the chosen questions stand alone, as the letter', async () => {
    const { page } = await visit();
    await open(page, THREE);
    expect(await sheets(page)).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.letter ol > li:visible').count()).toBe(3);
    expect(await page.locator('.askings:visible, .page-header:visible, .site-footer:visible, button:visible').count()).toBe(0);
  });

  it('six questions with a later answer are two sheets', async () => {
    const { page } = await visit();
    await open(page, `#v=1&vragen=${SIX.join()}&einde=1`);
    await expect.poll(() => page.locator('.letter ol > li').count()).toBe(SIX.length);
    expect(await sheets(page)).toBe(2);
  });

  it('without a choice it is the blank list', async () => {
    const { page } = await visit();
    await open(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.askings input:visible').count()).toBe(await countOf(page));
    expect(await page.locator('button:visible, select:visible').count()).toBe(0);
  });
});
