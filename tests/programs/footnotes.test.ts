import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM } from '../../scripts/chromium.ts';
import { serveSite } from '../../scripts/serve.ts';
import { readSite } from '../site/builtSite.ts';
import { convertInOffice, emptyFolder } from './office.ts';

const site = readSite('dist').pages;
const withNotes = site.filter(({ root }) => root.querySelector('.prose .ref') && root.querySelector('.page-header [data-verwijs]'));
const charts = site.filter(({ address }) => /^\/grafieken\/./.test(address));

let server: Server;
let base: string;
let browser: Browser;
let tab: Page;
beforeAll(async () => {
  server = await serveSite({ folder: 'dist', port: 0, base: '/' });
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  tab = await browser.newPage({ locale: 'nl-NL', permissions: ['clipboard-read', 'clipboard-write'] });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

describe('what somebody takes from “Verwijs hiernaar” to LibreOffice Writer', () => {
  it('has a footnote of Writer for every mark, each a document and its place, and the words of the page', async () => {
    const copies: { html: string; plain: string }[] = [];
    for (const { address } of withNotes) {
      await tab.goto(base + address);
      await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.prose') ?? document.body));
      // By keyboard, so that the selection stays as it is.
      await tab.locator('.page-header [data-verwijs]').focus();
      await tab.keyboard.press('Enter');
      copies.push(await copied('Tekst met voetnoten'));
    }
    const documents = inWriter(copies.map(({ html }) => html));
    let footnotes = 0;
    for (const [index, { address }] of withNotes.entries()) {
      const notes = documents[index]?.querySelectorAll('text\\:note') ?? [];
      const lines = (copies[index]?.plain ?? '').split('\n').filter((line) => /^\[\d+\] /.test(line));
      expect(
        notes.map((note) => tidy(note.querySelector('text\\:note-body')?.text ?? '')),
        address,
      ).toEqual(lines.map((line) => tidy(line.replace(/^\[\d+\] /, ''))));
      expect(lines[0], address).toMatch(/; aangehaald in: Wegwijzer Participatiewet, .+ https:\/\/\S+$/);
      for (const note of notes) note.remove();
      const [words = ''] = (copies[index]?.plain ?? '').split('\n\n[1] ');
      expect(bare(documents[index]?.querySelector('office\\:text')?.text ?? ''), address).toBe(
        bare(words.replaceAll('][', '],[').replaceAll(/\[\d+\]/g, '')),
      );
      footnotes += notes.length;
    }
    expect(footnotes).toBeGreaterThan(300);
  });

  it('has every chart as a picture with its description, and the caption below it', async () => {
    const copies: string[] = [];
    const captions: string[] = [];
    for (const { address, root } of charts) {
      await tab.goto(base + address);
      await tab.locator('main [data-verwijs]').last().click();
      copies.push((await copied('Beeld met bijschrift')).html);
      captions.push(tidy(root.querySelector('.caption')?.text ?? ''));
    }
    const documents = inWriter(copies);
    expect(charts.length).toBeGreaterThan(10);
    for (const [index, { address }] of charts.entries()) {
      expect(documents[index]?.querySelectorAll('draw\\:image office\\:binary-data'), address).toHaveLength(1);
      expect(documents[index]?.querySelector('svg\\:desc, svg\\:title')?.text.length, address).toBeGreaterThan(100);
      expect(
        documents[index]?.querySelectorAll('office\\:text > text\\:p').map(({ text }) => tidy(text)),
        address,
      ).toContain(captions[index]);
    }
  });
});

/** What a button of the open dialog puts on the clipboard. */
async function copied(name: string): Promise<{ html: string; plain: string }> {
  await tab.getByRole('button', { name: `Kopieer ${name}` }).click();
  await tab.getByText(`${name}: gekopieerd.`).waitFor();
  return tab.evaluate(async () => {
    // As another program reads it: Chromium otherwise makes the addresses inside it whole.
    const read = navigator.clipboard.read.bind(navigator.clipboard) as (how: { unsanitized: string[] }) => Promise<ClipboardItems>;
    const [item] = await read({ unsanitized: ['text/html'] });
    const html = await (await item?.getType('text/html'))?.text();
    return { html: `<!doctype html><meta charset="utf-8">${html ?? ''}`, plain: await navigator.clipboard.readText() };
  });
}

/** The documents that Writer makes of HTML. */
function inWriter(html: readonly string[]): HTMLElement[] {
  const folder = emptyFolder();
  const files = html.map((_, index) => join(folder, `${index}.html`));
  files.forEach((file, index) => writeFileSync(file, html[index] ?? ''));
  const made = convertInOffice(files, 'fodt', ['--infilter=HTML (StarWriter)']);
  return files.map((_, index) => parse(readFileSync(join(made, `${index}.fodt`), 'utf8').replaceAll('<text:s/>', ' ')));
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}
