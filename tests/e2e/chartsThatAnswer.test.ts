import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();
const page = (address: string): string => inject('site') + address;
const JOBS = 'actueel/banen-en-cao/';
const frame = (open: Page): ReturnType<Page['locator']> => open.locator('#banenafspraak-doel');
const told = (open: Page): ReturnType<Page['locator']> => frame(open).getByRole('status').filter({ hasText: 'Getekend' });

describe('a choice between charts', () => {
  it('puts another in the frame, by keys: drawing, table, sentence, source, files, links and address follow', async () => {
    const { page: open, problems } = await visit();
    await open.goto(page(JOBS));
    await frame(open).getByRole('radio', { name: 'alle banen, per jaar' }).focus();
    await open.keyboard.press('ArrowRight');
    await told(open).getByText('Getekend: Bedrijven haalden hun doel').waitFor({ state: 'attached' });
    expect(await frame(open).getByRole('radio', { name: 'bedrijven en overheid apart' }).isChecked()).toBe(true);
    expect(await frame(open).getByRole('heading').innerText()).toContain('Bedrijven haalden hun doel');
    expect(await frame(open).locator('svg.wide').textContent()).toContain('Bij de overheid');
    expect(await frame(open).locator('[data-chart-table] tbody tr').count()).toBe(4);
    expect(await frame(open).locator('[data-chart-table] thead').textContent()).toContain('Hoort bij');
    expect(await frame(open).locator('.chart-description').textContent()).toContain('Bij de overheid waren het er');
    expect(await frame(open).locator('.downloads a').first().getAttribute('href')).toContain('/figuren/banenafspraak-bedrijven-overheid.');
    expect(await frame(open).getByRole('link', { name: 'Insluiten' }).getAttribute('href')).toContain('/banenafspraak-bedrijven-overheid/');
    expect(new URL(open.url()).search).toBe('?toon=banenafspraak-bedrijven-overheid');
    // What stands there is read as any chart.
    await frame(open).locator('[data-plot]').focus();
    expect(await frame(open).locator('.read-status').textContent()).toContain('extra banen');

    await frame(open).getByRole('radio', { name: 'alle banen, per jaar' }).check();
    await told(open).getByText('Getekend: Het doel van de banenafspraak groeide sneller').waitFor({ state: 'attached' });
    expect(new URL(open.url()).search).toBe('');
    expect(await frame(open).locator('svg.wide').textContent()).not.toContain('Bij de overheid');
    expect(problems).toEqual([]);
  });

  it('comes back from a link, by finger too, and leads back to where the reader came from', async () => {
    const { page: open } = await visit({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await open.goto(page('grafieken/'));
    await open.goto(`${page(JOBS)}?toon=banenafspraak-bedrijven-overheid`);
    await expect.poll(() => frame(open).locator('svg.narrow').textContent()).toContain('Bij de overheid');
    await frame(open).getByText('alle banen, per jaar').tap();
    await expect.poll(() => frame(open).locator('svg.narrow').textContent()).not.toContain('Bij de overheid');
    await open.goBack();
    expect(new URL(open.url()).pathname).toBe('/grafieken/');
  });

  it('says what it does not know in a link, and shows the first', async () => {
    const { page: open } = await visit();
    await open.goto(`${page(JOBS)}?toon=werkloosheid&eigen=werkloosheid:3`);
    const alert = open.getByRole('alert');
    await alert.getByText('Grafiek “werkloosheid” kent deze bladzijde niet.').waitFor();
    await alert.getByText('Eigen getal “werkloosheid:3” kent deze bladzijde niet.').waitFor();
    expect(await frame(open).getByRole('radio', { name: 'alle banen, per jaar' }).isChecked()).toBe(true);
    expect(await frame(open).locator('svg.wide').textContent()).not.toContain('Bij de overheid');
  });

  it('keeps the picture that stands there when the other does not come, and says so', async () => {
    const { page: open } = await visit();
    await open.goto(page(JOBS));
    await open.route('**/grafieken/**', (route) => route.abort());
    await frame(open).getByRole('radio', { name: 'bedrijven en overheid apart' }).click();
    await frame(open).getByText('Deze tekening kwam niet over. De vorige staat er nog').waitFor();
    expect(await frame(open).getByRole('radio', { name: 'alle banen, per jaar' }).isChecked()).toBe(true);
    expect(await frame(open).locator('svg.wide').textContent()).not.toContain('Bij de overheid');
    expect(new URL(open.url()).search).toBe('');
  });

  it('on the own page of a chart leads to the address of the other, with all that its page says', async () => {
    const { page: open, problems } = await visit();
    await open.goto(page('grafieken/banenafspraak-doel/'));
    await open.getByRole('radio', { name: 'bedrijven en overheid apart' }).check();
    await expect.poll(() => new URL(open.url()).pathname).toBe('/grafieken/banenafspraak-bedrijven-overheid/');
    expect(await open.getByRole('heading', { level: 1 }).innerText()).toContain('Bedrijven haalden hun doel');
    expect(await open.locator('.snippet').textContent()).toContain('/figuren/banenafspraak-bedrijven-overheid.svg');
    await open.reload();
    expect(await open.getByRole('radio', { name: 'bedrijven en overheid apart' }).isChecked()).toBe(true);
    expect(problems).toEqual([]);
  });

  it('is a line of links without script', async () => {
    const { page: open } = await visit({ javaScriptEnabled: false });
    await open.goto(page(JOBS));
    expect(await open.getByRole('radio').count()).toBe(0);
    await frame(open).getByRole('link', { name: 'bedrijven en overheid apart' }).click();
    expect(new URL(open.url()).pathname).toBe('/grafieken/banenafspraak-bedrijven-overheid/');
  });
});

describe('a number of the reader', () => {
  const RESULT = 'grafieken/resultaat-per-fte/';
  const field = (open: Page): ReturnType<Page['locator']> => open.getByLabel('Wat is het resultaat per fte van uw bedrijf');

  it('is laid beside the bars: in drawing, table, sentence and address, and taken away again', async () => {
    const { page: open, problems } = await visit();
    await open.goto(page(RESULT));
    await field(open).fill('-4.500');
    await open.keyboard.press('Enter');
    const said = open.locator('[data-gezegd]');
    await said.getByText('Uw bedrijf: min 4.500 euro. Dat is').waitFor();
    expect(await open.locator('svg.wide').textContent()).toContain('Uw bedrijf');
    const row = open.locator('[data-chart-table] tbody tr').last();
    expect(await row.textContent()).toContain('Uw bedrijf (uw eigen getal)');
    expect(await row.textContent()).toMatch(/min\s4\.500/);
    expect(new URL(open.url()).search).toContain('eigen=resultaat-per-fte');
    await open.reload();
    await said.getByText('Uw bedrijf: min 4.500 euro.').waitFor();
    await open.getByRole('button', { name: 'Haal weg' }).click();
    await said.getByText('Uw getal is weg.').waitFor();
    await expect.poll(() => open.locator('svg.wide').textContent()).not.toContain('Uw bedrijf');
    expect(new URL(open.url()).search).toBe('');
    expect(problems).toEqual([]);
  });

  it.each([
    ['veel', 'Vul een getal in, met cijfers.'],
    ['900.000', 'Dat past niet in deze tekening.'],
  ])('that cannot stand there (%s) is refused in a sentence', async (typed, sentence) => {
    const { page: open } = await visit();
    await open.goto(page(RESULT));
    await field(open).fill(typed);
    await open.getByRole('button', { name: 'Leg ernaast' }).click();
    await open.locator('[data-gezegd]').getByText(sentence).waitFor();
    expect(await field(open).getAttribute('aria-invalid')).toBe('true');
    expect(await open.locator('svg.wide').textContent()).not.toContain('Uw bedrijf');
  });

  it('goes along with a chart that was chosen', async () => {
    const { page: open } = await visit();
    await open.goto(`${page('rijk/beschut-werk/')}?toon=beschut-zonder-baan-aandeel`);
    await open.getByLabel('Welk deel heeft in uw gemeente geen baan').fill('20');
    await open.getByRole('button', { name: 'Leg ernaast' }).last().click();
    await open.getByText('Uw gemeente: 20%. Dat is').waitFor();
    expect(new URL(open.url()).search).toContain('toon=beschut-zonder-baan-aandeel');
    await open.reload();
    await open.getByText('Uw gemeente: 20%. Dat is').waitFor();
  });
});
