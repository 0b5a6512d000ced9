// cspell:ignore sdfootnoteanc
import { describe, expect, inject, it } from 'vitest';
import { SITE_VERSION } from '../../src/site.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();
const FORMS = ['Voetnoot', 'APA', 'Markdown', 'HTML', 'BibTeX', 'RIS', 'CSL-JSON'];
const PAGE = 'rijk/beschut-werk/';
/** What the address in a citation has besides. */
const OF_EDITION = `?editie=${SITE_VERSION}`;

describe('a reader who refers to a page', () => {
  it('opens the forms by keyboard, copies each, and is back where they were with Escape', async () => {
    const { page, problems } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(inject('site') + PAGE);
    const control = page.locator('.page-header').getByRole('link', { name: 'Verwijs hiernaar' });
    await control.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Verwijs hiernaar' });
    await dialog.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Verwijs hiernaar');
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);

    const open = dialog.locator('details[open]');
    expect(await open.count()).toBe(1);
    expect(await open.locator('summary').innerText()).toContain('Deze hele pagina');
    for (const form of FORMS) {
      const button = open.getByRole('button', { name: `Kopieer ${form}`, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      await dialog.getByText(`${form}: gekopieerd.`).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied, form).toBe(await open.locator(`[data-vorm="${form}"]`).textContent());
      expect(copied, form).toContain('2023-0000406854');
    }

    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(await control.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(problems).toEqual([]);
  });

  it('copies its footnote with one press, and gets all forms where the browser does not allow that', async () => {
    const { page, problems } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(inject('site') + PAGE);
    const copies = page.getByRole('link', { name: 'Kopieer voetnoot' });
    await copies.click();
    await page.getByRole('status').getByText('Gekopieerd.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/2023-0000406854.+ in: Wegwijzer .+\/rijk\/beschut-werk\/\?editie=[\d.]+$/);

    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
    });
    await copies.click();
    expect(await page.getByRole('dialog').locator('details[open] [data-vorm="Voetnoot"]').textContent()).toBe(copied);
    expect(problems).toEqual([]);
  });

  it('finds the section open that they are at, and from there the forms of a figure', async () => {
    const { page, problems } = await visit();
    await page.goto(`${inject('site')}${PAGE}#bedrag`);
    await page.locator('.page-header').getByRole('link', { name: 'Verwijs hiernaar' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('details[open] [data-vorm="Voetnoot"]').textContent()).toContain(`/${PAGE}${OF_EDITION}#bedrag`);
    // The ids of the page stay its own.
    expect(await page.locator('#bedrag').count()).toBe(1);

    await dialog.locator('ul a').last().click();
    await expect
      .poll(() => dialog.locator('details[open] [data-vorm="Voetnoot"]').textContent())
      .toMatch(/ in: Wegwijzer .+\/cijfers\/[^/]+\/\?editie=[\d.]+$/);
    await dialog.getByRole('button', { name: 'Sluit' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Verwijs hiernaar');
    expect(problems).toEqual([]);
  });

  it('takes the text that they selected along with its footnotes, and a chart with its caption', async () => {
    const { page, problems } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    const html = (): Promise<string> =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await (await item?.getType('text/html'))?.text()) ?? '';
      });
    await page.goto(inject('site') + PAGE);
    await page.locator('#geld-voor-begeleiding').click({ clickCount: 3, position: { x: 200, y: 10 } });
    await page.locator('.page-header').getByRole('link', { name: 'Verwijs hiernaar' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Kopieer Tekst met voetnoten' }).click();
    await dialog.getByText('Tekst met voetnoten: gekopieerd.').waitFor();
    const plain = await page.evaluate(() => navigator.clipboard.readText());
    // A footnote behind each figure; the mark at the end of the sentence names the same place once more, and goes.
    expect(plain).toMatch(
      /^Begeleiding\. .+\seuro\[1\] per plek per jaar\. .+\seuro\[2\] over, ook per plek per jaar\.\n\n\[1\] C\.J\. Schouten, /,
    );
    expect(plain).toContain(`/${PAGE}${OF_EDITION}#geld-voor-begeleiding\n[2] Kamerbrief (6 juli 2023), `);
    expect((await html()).match(/class="sdfootnoteanc"/g)).toHaveLength(2);
    expect(await dialog.locator('details[open] [data-vorm="Voetnoot"]').textContent()).toContain(`/${PAGE}${OF_EDITION}#kosten`);

    await dialog.getByRole('link', { name: /^Grafiek: Volgens onderzoek/ }).click();
    await dialog.getByRole('button', { name: 'Kopieer Beeld met bijschrift' }).click();
    await dialog.getByText('Beeld met bijschrift: gekopieerd.').waitFor();
    expect(await html()).toMatch(
      /<img [^>]*alt="[^"]{120,}"[^>]* src="data:image\/png;base64,[^>]*><\/p><p>[^<]+ Bron: [^<]+\/grafieken\/beschut-kosten-plek\/<\/p>/,
    );
    expect(problems).toEqual([]);
  });

  it('has the text selected where the browser does not let a page copy', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}begrippen/`);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.locator('#wsw').getByRole('link', { name: 'Verwijs hiernaar' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Kopieer Voetnoot' }).click();
    await dialog.getByText('Voetnoot: kopiëren lukt hier niet').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await dialog.locator('[data-vorm="Voetnoot"]').textContent());
  });

  it('gets the page of the forms when they cannot be opened in place', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}grafieken/beschut-werk-doel/`);
    await page.route('**/citingDialog*', (route) => route.abort());
    await page.getByRole('link', { name: 'Verwijs hiernaar' }).last().click();
    await page.waitForURL('**/verwijzen/grafieken/beschut-werk-doel/');
  });
});

describe('a reader who refers to a page, without JavaScript', () => {
  it('finds every form on a page of its own, and the way back', async () => {
    const { page, problems } = await visit({ javaScriptEnabled: false });
    await page.goto(inject('site') + PAGE);
    await page.locator('.page-header').getByRole('link', { name: 'Verwijs hiernaar' }).click();
    expect(new URL(page.url()).pathname).toBe(`/verwijzen/${PAGE}`);
    for (const form of FORMS) expect(await page.locator(`details[open] [data-vorm="${form}"]`).isVisible(), form).toBe(true);
    expect(await page.getByRole('button', { name: /Kopieer/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Terug naar wat u las' }).click();
    expect(new URL(page.url()).pathname).toBe(`/${PAGE}`);
    expect(problems).toEqual([]);
  });
});
