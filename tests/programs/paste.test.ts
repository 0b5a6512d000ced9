import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM } from '../../scripts/chromium.ts';
import { serveSite } from '../../scripts/serve.ts';
import { readSite } from '../site/builtSite.ts';
import { runProgram } from './program.ts';

const withTables = readSite('dist').pages.filter(
  ({ address, root }) => address.startsWith('/grafieken/') || root.querySelector('.series table') !== null,
);

let server: Server;
let base: string;
let browser: Browser;
beforeAll(async () => {
  server = await serveSite({ folder: 'dist', port: 0, base: '/' });
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

describe('what somebody pastes into LibreOffice Writer', () => {
  it('keeps every table, row by row and cell by cell, numbers as they stand', async () => {
    const tab = await browser.newPage({ locale: 'nl-NL', permissions: ['clipboard-read', 'clipboard-write'] });
    const folder = mkdtempSync(join(tmpdir(), 'paste-'));
    const wanted: string[][][][] = [];
    for (const [index, { address }] of withTables.entries()) {
      await tab.goto(base + address);
      wanted.push(await tablesOf(tab));
      writeFileSync(join(folder, `${index}.html`), await copied(tab));
    }
    const files = withTables.map((_, index) => join(folder, `${index}.html`));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    runProgram('soffice', [profile, '--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'fodt', '--outdir', folder, ...files]);
    expect(wanted.flat().length).toBeGreaterThan(15);
    for (const [index, { address }] of withTables.entries())
      expect(writerTables(readFileSync(join(folder, `${index}.fodt`), 'utf8')), address).toEqual(wanted[index]);
  });
});

/** What the browser puts on the clipboard as HTML when all of a page is copied, its tables open. */
async function copied(tab: Page): Promise<string> {
  await tab.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
  });
  await tab.keyboard.press('Control+c');
  return tab.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType('text/html'))?.text();
    return `<!doctype html><meta charset="utf-8">${html ?? ''}`;
  });
}

/** Opens what a table is folded in; the cells of the tables then, in rows, their words whole: what is copied has no places to part them. */
async function tablesOf(tab: Page): Promise<string[][][]> {
  const tables = await tab.evaluate(() => {
    for (const table of document.querySelectorAll('main table')) table.closest('details')?.setAttribute('open', '');
    return [...document.querySelectorAll('main table')].map((table) =>
      [...(table as HTMLTableElement).rows].map((row) => [...row.cells].map((cell) => cell.textContent.replaceAll('\u00AD', ''))),
    );
  });
  return tables.map((rows) => rows.map((cells) => cells.map(tidy)));
}

function writerTables(fodt: string): string[][][] {
  return parse(fodt.replaceAll('<text:s/>', ' '))
    .querySelectorAll('table\\:table')
    .map((table) =>
      table.querySelectorAll('table\\:table-row').map((row) => row.querySelectorAll('table\\:table-cell').map((cell) => tidy(cell.text))),
    );
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
