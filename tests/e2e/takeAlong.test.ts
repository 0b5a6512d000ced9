import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Page, Response } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { encode } from '../../src/domain/scenario/v2/address.ts';
import { presetOf } from '../../src/domain/scenario/v2/presets.ts';
import { withInputs } from '../scenario/anyScenario2.ts';
import { useBrowser } from './browser.ts';
import { answered } from './scenario/openScenario.ts';

const { visit } = useBrowser();
const own = encode({ ...withInputs(presetOf('voorbeeld').scenario, { 'beschut-in': 12, vast: 3_000_000 }), name: 'Ons plan: café' });
/** What may be fetched only when a reader asks for it, and how heavy it may be, in bytes when compressed. */
const HEAVIEST = 100_000;

async function open(page: Page): Promise<void> {
  await page.goto(new URL(`scenario/#${own}`, inject('site')).href);
  await answered(page);
}

/** The file that a button gives. */
async function fileOf(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('what a reader takes along', () => {
  it('is a CSV and a JSON with the numbers of the reader and the address', async () => {
    const { page, problems } = await visit();
    await open(page);
    const csv = await fileOf(page, 'Getallen als CSV');
    expect(csv.name).toBe('scenario-ons-plan-cafe.csv');
    const rows = parse<Record<string, string>>(csv.bytes, { columns: true });
    expect(rows.find(({ naam }) => naam === 'Nieuwe mensen in beschut werk')).toMatchObject({
      soort: 'aanname',
      midden: '12',
      in_woorden: 'Eigen getal',
    });
    expect(rows.find(({ naam }) => naam === 'Dezelfde uitkomst')?.['in_woorden']).toBe(page.url());
    const json = await fileOf(page, 'Getallen als JSON');
    const { version, inputs, results } = JSON.parse(json.bytes.toString()) as {
      version: number;
      inputs: Record<string, { mid: number }>;
      results: unknown[];
    };
    expect([version, inputs['vast']?.mid]).toEqual([2, 3_000_000]);
    expect(results.length).toBeGreaterThan(50);
    expect(problems).toEqual([]);
  });

  it('is a spreadsheet with formulas, whose writer comes when it is asked for', async () => {
    const { page, problems } = await visit();
    const scripts = new Map<string, Response>();
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.set(response.url(), response);
    });
    await open(page);
    await page.waitForLoadState('networkidle');
    const before = new Set(scripts.keys());
    const { name, bytes } = await fileOf(page, 'Rekenblad met formules (xlsx)');
    expect(name).toBe('scenario-ons-plan-cafe-rekenblad.xlsx');
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Rekenblad', 'Over dit bestand']);
    const row = sheets[0]?.rows.find(([label]) => label === 'Nieuwe mensen in beschut werk');
    expect(row?.slice(2, 5)).toEqual([12, 12, 12]);
    const fetched = [...scripts].filter(([url]) => !before.has(url)).map(([, response]) => response.body());
    const weights = (await Promise.all(fetched)).map((body) => gzipSync(body).length);
    expect(weights.length).toBeGreaterThan(0);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(HEAVIEST);
    expect(problems).toEqual([]);
  });

  it('has a QR code that grows from the same address, with its name in words', async () => {
    const { page, problems } = await visit();
    await open(page);
    expect(await page.locator('#meenemen .qr').count()).toBe(0);
    await page.getByRole('button', { name: 'QR-code' }).click();
    const code = page.getByRole('img', { name: 'QR-code met het adres van dit scenario' });
    await code.waitFor();
    const first = await code.locator('path').getAttribute('d');
    await page.getByLabel('Naam van dit scenario').fill('Anders');
    await expect.poll(() => code.locator('path').getAttribute('d')).not.toBe(first);
    expect(problems).toEqual([]);
  });

  it('says so when a part cannot be fetched, and loses nothing', async () => {
    const { page } = await visit();
    await open(page);
    await page.waitForLoadState('networkidle');
    await page.route('**/*.js', (route) => route.abort());
    for (const name of ['Rekenblad met formules (xlsx)', 'QR-code']) {
      await page.getByRole('button', { name }).click();
      await expect.poll(() => page.locator('#meenemen [role=status]').textContent()).toContain('U bent niets kwijt');
      expect(page.url()).toContain('beschut-in=12');
    }
    await page.unroute('**/*.js');
    await page.getByRole('button', { name: 'QR-code' }).click();
    await page.getByRole('button', { name: 'QR-code' }).click();
    await expect.poll(() => page.locator('#meenemen .qr').count()).toBe(1);
  });
});
