import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { checkZim } from '../../scripts/release/checks.ts';
import { diskCopy, type Files } from '../../scripts/release/diskCopy.ts';
import { sha256 } from '../../scripts/release/files.ts';
import { zimOf } from '../../scripts/release/zim.ts';
import { zipOf } from '../../scripts/release/zip.ts';
import { useBrowser } from '../e2e/browser.ts';
import { pageOf } from '../site/builtSite.ts';
import { startFirefox, type Firefox } from './firefox.ts';
import { runProgram } from './program.ts';

const EDITION = { version: packageJson.version, date: packageJson.editie, origin: 'https://wegwijzer-participatiewet.example', base: '/' };
const SUBJECT = {
  name: packageJson.name,
  title: 'Wegwijzer Participatiewet',
  description: 'Uitleg',
  creator: packageJson.author,
  mark: readFileSync('public/icon.svg', 'utf8'),
};
/** A driven Firefox takes every file of the disk for one site, so that modules load which that of a reader refuses. */
const FILES_AS_FOR_READERS = { 'remote.prefs.recommended': false, 'security.fileuri.strict_origin_policy': true };
/** Not one that other programs of a machine take. */
const KIWIX_PORT = '48123';
/** What only a server can give says so, and where. */
const TOOLS = ['scenario', 'afwegen', 'debat/vragen', 'meenemen', 'zoeken'].map((name) => `${name}/index.html`);

let work: string;
/** Where a reader unpacked the zip; people have folders with spaces and other letters than English has. */
let folder: string;
let copy: Files;
const { visit } = useBrowser();

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'archief-'));
  copy = diskCopy('dist', EDITION);
  writeFileSync(join(work, 'kopie.zip'), zipOf(copy, 'kopie', EDITION.date));
  folder = join(work, 'Één map # met 100% spaties');
  mkdirSync(folder);
  runProgram('unzip', ['-q', join(work, 'kopie.zip'), '-d', folder]);
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const addressOf = (file: string): string => pathToFileURL(join(folder, 'kopie', file)).href;
const pages = (): string[] => [...copy.keys()].filter((file) => file.endsWith('.html'));
const textOf = (file: string): string => Buffer.from(copy.get(file) ?? []).toString();

describe('the zip', () => {
  it('has links that lead to files in it, and to places on them', () => {
    const roots = new Map(pages().map((file) => [file, pageOf(file, textOf(file)).root]));
    const ids = new Map([...roots].map(([file, root]) => [file, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]));
    const broken: string[] = [];
    let links = 0;
    for (const [file, root] of roots)
      for (const element of root.querySelectorAll('[href], [src], [action]')) {
        const target = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
        if (/^(https?|mailto):/.test(target)) continue;
        links++;
        const [path = '', id] = target.split('#');
        const to = path === '' ? file : posix.join(dirname(file), path);
        const there = copy.has(to) && (id === undefined || id === '' || (ids.get(to)?.has(decodeURIComponent(id)) ?? true));
        if (!there) broken.push(`${file}: ${target}`);
      }
    expect(links).toBeGreaterThan(40_000);
    expect(broken).toEqual([]);
  });

  it('says on no page that a script is missing, and at each tool where it works', () => {
    const stray = pages().filter((file) => /data-asks-script[^<]*>[^<]*JavaScript/.test(textOf(file)));
    expect(stray).toEqual([]);
    for (const file of TOOLS) {
      const site = `https://wegwijzer-participatiewet.example/${file.replace('index.html', '')}`;
      expect(textOf(file), file).toContain(`kan alleen op de site zelf: <a href="${site}">`);
    }
  });

  it('opens in Chromium from a folder, every page with its letters and sheets, without an error and without a network', async () => {
    const { page, problems } = await visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const faults: string[] = [];
    for (const file of pages()) {
      await page.goto(addressOf(file));
      const state = String(await page.evaluate(STATE));
      if (state !== GOOD) faults.push(`${file}: ${state}`);
    }
    expect(faults).toEqual([]);
    expect(asked.filter((address) => !address.startsWith(`${pathToFileURL(work).href}/`))).toEqual([]);
    expect(problems.filter((problem) => !problem.startsWith('third party: file:'))).toEqual([]);
  });

  it('brings who searches to the lists from A to Z, which say where searching works', async () => {
    const { page } = await visit();
    await page.goto(addressOf('modellen/index.html'));
    await page.locator('#zoek').fill('loon');
    await page.locator('#zoek').press('Enter');
    await page.waitForURL(`${addressOf('zoeken/index.html')}?q=loon`);
    await expect.poll(() => page.locator('[data-search-box=page]').innerText()).toContain('Zoeken kan alleen op de site zelf');
    await page.getByRole('link', { name: 'afwegingskader', exact: true }).click();
    await page.waitForURL(`${addressOf('begrippen/index.html')}#afwegingskader`);
  });

  it('opens so in Firefox', async () => {
    const firefox: Firefox = await startFirefox(FILES_AS_FOR_READERS);
    try {
      const faults: string[] = [];
      for (const file of pages().filter((name) => !name.startsWith('verwijzen/') && !name.startsWith('cijfers/'))) {
        await firefox.open(addressOf(file));
        const state = await firefox.evaluate(STATE);
        if (state !== GOOD) faults.push(`${file}: ${state}`);
      }
      expect(faults).toEqual([]);
    } finally {
      firefox.close();
    }
  });
});

const GOOD = 'letters sheets pictures';
/** Whether a page has its typefaces, its stylesheets and its pictures. */
const STATE = `(async () => {
  await document.fonts.ready;
  const own = [...document.fonts].filter(({ family }) => /Atkinson|Wegwijzer/.test(family));
  const sheets = [...document.querySelectorAll('link[rel=stylesheet]')];
  return [
    own.length === 2 && own.every(({ status }) => status !== 'error') && own.some(({ status }) => status === 'loaded') && 'letters',
    sheets.length > 1 && sheets.every(({ sheet }) => sheet) && 'sheets',
    [...document.images].every(({ naturalWidth }) => naturalWidth > 0) && 'pictures',
  ].join(' ');
})()`;

describe('the ZIM file', () => {
  const read = (file: string, ...args: string[]): string => runProgram('zimdump', [...args, file]).toString();

  it('passes zimcheck, holds every page and says what it is; made anew, it has the same bytes', () => {
    const file = join(work, 'kopie.zim');
    const zim = zimOf(copy, SUBJECT, EDITION);
    writeFileSync(file, zim);
    checkZim(file);
    const entries = read(file, 'list').split('\n');
    expect(pages().filter((page) => !entries.includes(page))).toEqual([]);
    expect(read(file, 'info')).toContain('main page: index.html');
    expect(sha256(zimOf(new Map([...copy].toReversed()), SUBJECT, EDITION))).toBe(sha256(zim));
  });

  it('says in Kiwix what it is, shows its pages and finds words in them, and no page that only cites', async () => {
    const server = spawn('kiwix-serve', ['--port', KIWIX_PORT, join(work, 'kopie.zim')]);
    try {
      const { page, problems } = await visit();
      const kiwix = `http://localhost:${KIWIX_PORT}`;
      await expect
        .poll(
          () =>
            fetch(kiwix).then(
              ({ ok }) => ok,
              () => false,
            ),
          { timeout: 20_000 },
        )
        .toBe(true);
      const told = async (name: string): Promise<string> => (await fetch(`${kiwix}/raw/kopie/meta/${name}`)).text();
      const names = ['Date', 'Language', 'Title', 'Creator', 'Publisher', 'Name', 'Source', 'Description'];
      expect(await Promise.all(names.map(told))).toEqual([
        ...[
          EDITION.date,
          'nld',
          SUBJECT.title,
          SUBJECT.creator,
          SUBJECT.creator,
          SUBJECT.name,
          'https://wegwijzer-participatiewet.example/',
        ],
        SUBJECT.description,
      ]);
      const mark = Buffer.from(await (await fetch(`${kiwix}/raw/kopie/meta/Illustration_48x48@1`)).arrayBuffer());
      expect([mark.readUInt32BE(16), mark.readUInt32BE(20)]).toEqual([48, 48]);
      for (const file of ['index.html', 'modellen/index.html', ...TOOLS]) {
        await page.goto(`${kiwix}/kopie/${file}`);
        expect(String(await page.evaluate(STATE)), file).toBe(GOOD);
      }
      await page.goto(`${kiwix}/search?content=kopie&pattern=loonkostensubsidie`);
      const found = await page.locator('.results a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(found.length).toBeGreaterThan(9);
      expect(found.filter((address) => address?.includes('/verwijzen/'))).toEqual([]);
      expect(problems).toEqual([]);
    } finally {
      server.kill();
    }
  });
});
