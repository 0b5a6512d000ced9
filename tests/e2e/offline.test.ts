import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hashedFilesNamedIn } from '../../src/domain/offline/addresses.ts';
import { isPage, type FileList, type ListedFile, type ListSummary } from '../../src/domain/offline/fileList.ts';
import { encode } from '../../src/domain/scenario/v2/address.ts';
import { presetOf } from '../../src/domain/scenario/v2/presets.ts';
import { withInputs } from '../scenario/anyScenario2.ts';
import { useBrowser } from './browser.ts';
import { changeableServer, type ChangeableServer } from './changeableServer.ts';
import { answered } from './scenario/openScenario.ts';

const { visit } = useBrowser();
const KEEP = 'Bewaar alles voor onderweg';
const built = JSON.parse(readFileSync('dist/onderweg.json', 'utf8')) as ListSummary;
const all = (JSON.parse(readFileSync(`dist/${built.list}`, 'utf8')) as FileList).files;
/** A site of a few pages and what they need: what all of them cost is measured by hand. */
const FEW = ['onderweg/', '', 'over/'];
const few = listed(FEW);
/** With what only comes when a reader acts. */
const WITH_TOOLS = [...FEW, 'scenario/', 'zoeken/'];
/** Less than the pages of a few take. */
const LITTLE = 40_000;
/** What the browser says of a server that is away, as it should be. */
const REFUSED = /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_FAILED/;

describe('a reader without a network', () => {
  it('has the pages that they visited, and an answer in Dutch for the others', async () => {
    const { server, page } = await open();
    await page.goto(server.address);
    await expect.poll(() => keptPaths(page)).toContain('/');
    await page.goto(`${server.address}over/`);
    await expect.poll(() => keptPaths(page)).toEqual(expect.arrayContaining(['/', '/over/', '/onderweg/']));
    await server.goAway();
    await page.goto(`${server.address}over/?van=elders#privacy`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Over deze site');
    await page.goto(`${server.address}rijk/`);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Deze pagina staat niet op uw apparaat');
    await expect.poll(() => now(page)).toContain('staan 2 pagina’s op dit apparaat');
    await page.getByRole('link', { name: 'Over deze site' }).first().click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Over deze site');
    await server.comeBack();
  });

  it('has all of it when they asked, search and scenario too', async () => {
    const { server, page } = await open();
    const asked = new Set<string>();
    server.onRequest((path) => asked.add(path));
    await page.goto(`${server.address}zoeken/?q=loonkostensubsidie`);
    await expect.poll(() => page.getByText(/resultaten voor “loonkostensubsidie”/).count()).toBe(1);
    offer(server, 'eerste', [...listed(WITH_TOOLS), ...all.filter(([path]) => /^(pagefind|zoekindex)\//.test(path) && asked.has(path))]);
    await keepAll(page, server);
    expect(await now(page)).toContain('De hele site staat op dit apparaat: 5 pagina’s');
    await server.goAway();
    await page.goto(`${server.address}zoeken?q=loonkostensubsidie`);
    await expect.poll(() => page.getByText(/resultaten voor “loonkostensubsidie”/).count()).toBe(1);
    const own = encode(withInputs(presetOf('voorbeeld').scenario, { 'beschut-in': 12 }));
    await page.goto(`${server.address}scenario/#${own}`);
    await answered(page);
    expect(page.url()).toContain('beschut-in=12');
    await page.goto(`${server.address}eenvoudig.pdf`);
    await expect.poll(() => page.getByRole('link', { name: 'Lees vanaf het begin' }).isVisible()).toBe(true);
    await server.comeBack();
  });
});

describe('a new version', () => {
  it('is said and not mixed with the one that is kept, until the reader renews', async () => {
    const { server, page } = await open();
    offer(server, 'eerste', few);
    await keepAll(page, server);
    await page.goto(server.address);
    const loader = await page.locator('script[src*=SearchBox]').getAttribute('src');
    const fresh = deploy(server, loader?.slice(1) ?? '');

    await page.goto(`${server.address}over/`);
    await expect.poll(() => page.getByText('Er is een nieuwe versie.').count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Over deze site');
    // The page of the old build has its scripts, which the server has no more; and what the new one calls the same stays the old one's.
    expect(await page.evaluate((src) => fetch(src).then((answer) => answer.ok), loader ?? '')).toBe(true);

    const other = await page.context().newPage();
    await other.goto(`${server.address}onderweg/`);
    await other.getByRole('button', { name: 'Vernieuw' }).click();
    await expect.poll(() => other.getByText('Klaar.').count()).toBe(1);
    // The tab that stood open goes on with its own.
    expect(await page.evaluate((src) => fetch(src).then((answer) => answer.ok), loader ?? '')).toBe(true);
    expect(await page.evaluate(() => fetch('/').then((answer) => answer.text()))).not.toContain('tweede bouw');
    await server.goAway();
    await other.goto(`${server.address}over/`);
    expect(await other.getByRole('heading', { level: 1 }).textContent()).toBe('Over deze nieuwe site');
    expect(await other.locator('script[src*=SearchBox]').getAttribute('src')).toBe(`/${fresh}`);
    await server.comeBack();
    await page.close();
    await other.goto(`${server.address}over/`);
    await expect.poll(() => other.evaluate(isInABuild, loader ?? '')).toBe(false);
  });

  it('that comes while everything is being kept is what is kept', async () => {
    const { server, page } = await open();
    offer(server, 'eerste', few);
    server.onRequest((path) => {
      if (path !== 'over/') return;
      server.onRequest(() => undefined);
      deploy(server, few.find(([file]) => file.includes('SearchBox'))?.[0] ?? '');
    });
    await keepAll(page, server);
    await server.goAway();
    await page.goto(`${server.address}over/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Over deze nieuwe site');
    await server.comeBack();
  });
});

describe('keeping everything', () => {
  it('goes on where the network broke it off', async () => {
    const { server, page } = await open();
    offer(server, 'eerste', few);
    await page.goto(`${server.address}onderweg/`);
    await expect.poll(() => keptPaths(page)).toContain('/onderweg/');
    // More are never under way at a time than eight, so of ten some have come.
    const asked: string[] = [];
    server.onRequest((path) => {
      if (few.some(([file]) => file === path) && asked.push(path) === 10) void server.goAway();
    });
    await page.getByRole('button', { name: KEEP }).click();
    await expect.poll(() => said(page)).toContain('De verbinding viel weg.');
    const came = await page.evaluate(async () =>
      (await (await caches.open('onderweg / bestanden')).keys()).map(({ url }) => new URL(url).pathname),
    );
    expect(came.length).toBeGreaterThan(0);
    await server.comeBack();
    await page.reload();
    const again: string[] = [];
    server.onRequest((path) => again.push(`/${path}`));
    await page.getByRole('button', { name: 'Ga verder met bewaren' }).click();
    await expect.poll(() => said(page)).toContain('Klaar.');
    expect(came.filter((path) => again.includes(path))).toEqual([]);
  });

  it('says what a full disk left, and keeps the version that was whole', async () => {
    const { server, page } = await open();
    const client = await page.context().newCDPSession(page);
    const room = (quotaSize?: number): Promise<unknown> =>
      client.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.address).origin, ...(quotaSize && { quotaSize }) });
    offer(server, 'eerste', few);
    await page.goto(`${server.address}onderweg/`);
    await expect.poll(() => keptPaths(page)).toContain('/onderweg/');
    await room((await usage(page)) + LITTLE);
    await page.getByRole('button', { name: KEEP }).click();
    await expect.poll(() => said(page)).toContain('Er is te weinig ruimte op dit apparaat.');
    expect(await now(page)).toMatch(/nog niet helemaal bewaard: \d van de 3 pagina’s/);
    await room();
    await page.getByRole('button', { name: 'Ga verder met bewaren' }).click();
    await expect.poll(() => said(page)).toContain('Klaar.');

    deploy(server, few.find(([file]) => file.includes('SearchBox'))?.[0] ?? '', 'groot'.repeat(200_000));
    await page.reload();
    await room((await usage(page)) + LITTLE);
    await page.getByRole('button', { name: 'Vernieuw' }).click();
    await expect.poll(() => said(page)).toContain('De versie die u had, is nog heel.');
    await server.goAway();
    await page.goto(`${server.address}over/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Over deze site');
    await server.comeBack();
  });

  it('is said to be impossible where a browser keeps nothing', async () => {
    const { server, page } = await open();
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await page.goto(`${server.address}onderweg/`);
    await expect.poll(() => now(page)).toContain('Deze browser kan de site niet bewaren.');
    expect(await page.getByRole('button', { name: KEEP }).count()).toBe(0);
  });
});

describe('what is kept', () => {
  it('may be lost by the browser, and is thrown away by the reader', async () => {
    const { server, page } = await open();
    offer(server, 'eerste', few);
    await keepAll(page, server);
    await page.evaluate(async () => {
      const cache = await caches.open('onderweg / bestanden');
      for (const { url } of await cache.keys()) if (url.includes('/over/')) await cache.delete(url);
    });
    await page.goto(`${server.address}over/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Over deze site');
    await page.goto(`${server.address}onderweg/`);
    await expect.poll(() => now(page)).toContain('De browser gooide er zelf iets van weg');
    await page.getByRole('button', { name: 'Vul aan' }).click();
    await expect.poll(() => said(page)).toContain('Klaar.');
    await page.getByRole('button', { name: 'Gooi alles weg' }).click();
    await expect.poll(() => said(page)).toContain('Alles is weg.');
    await page.goto(`${server.address}over/`);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([
      [],
      0,
    ]);
  });

  it('goes when whoever runs the site switches the worker off', async () => {
    const { server, page } = await open();
    offer(server, 'eerste', few);
    await keepAll(page, server);
    server.put('onderweg.js', readFileSync('dist/onderweg-uit.js', 'utf8'));
    await page.goto(`${server.address}over/`);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  });
});

/** A site that can change and go away, and a reader of it whose browser may keep it. */
async function open(): Promise<{ server: ChangeableServer; page: Page }> {
  const server = await changeableServer('dist');
  onTestFinished(() => server.goAway());
  const { page, problems } = await visit({ serviceWorkers: 'allow' });
  onTestFinished(() => expect(problems.filter((problem) => !REFUSED.test(problem) && !problem.startsWith('404'))).toEqual([]));
  return { server, page };
}

async function keepAll(page: Page, server: ChangeableServer): Promise<void> {
  await page.goto(`${server.address}onderweg/`);
  await expect.poll(() => page.getByText('De hele site neemt ongeveer').count()).toBe(1);
  await page.getByRole('button', { name: KEEP }).click();
  await expect.poll(() => said(page)).toContain('Klaar. De hele site staat op dit apparaat.');
}

/** Pages as the list of the site has them, with all their files. */
function listed(pages: readonly string[]): ListedFile[] {
  const named = new Set(pages.flatMap((path) => hashedFilesNamedIn(readFileSync(`dist/${path}index.html`, 'utf8'), '/')));
  // What the script of each of them fetches by itself when a reader turns to it.
  const acts = pages.includes('scenario/') ? /^delen\// : /^$/;
  return all.filter(([path]) => pages.includes(path) || named.has(path) || acts.test(path));
}

async function usage(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}

/** Has the server say that these files are the whole site. */
function offer(server: ChangeableServer, version: string, files: readonly ListedFile[]): void {
  const list: FileList = { version, edition: '2026-11-28', files };
  const pages = files.filter(([path]) => isPage(path)).length;
  const bytes = files.reduce((sum, [, , size]) => sum + size, 0);
  const summary: ListSummary = {
    version,
    edition: list.edition,
    pages,
    files: files.length,
    bytes,
    list: `onderweg/lijst.${version}.json`,
  };
  server.put(summary.list, JSON.stringify(list));
  server.put('onderweg.json', JSON.stringify(summary));
}

/** Puts a second build in the place of the first: other pages, with a script of another name; the old name is gone. */
function deploy(server: ChangeableServer, script: string, more = ''): string {
  const fresh = 'delen/SearchBox.tweede.js';
  const changed = new Map<string, string>([[fresh, server.text(script)]]);
  for (const path of FEW) {
    const html = server.text(path).replaceAll(script, fresh).replace('>Over deze site</h1>', '>Over deze nieuwe site</h1>');
    changed.set(path, `${html}<!-- tweede bouw ${more} -->`);
  }
  for (const [path, text] of changed) server.put(path, text);
  server.put(script, undefined);
  const hashed = [...changed].map(([path, text]): ListedFile => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    return [path, hash, Buffer.byteLength(text)];
  });
  offer(server, 'tweede', [...hashed, ...few.filter(([path]) => !changed.has(path) && path !== script)]);
  return fresh;
}

/** Whether a file belongs to a build that is kept. Runs in the page. */
async function isInABuild(address: string): Promise<boolean> {
  return (await caches.match(address, { ignoreSearch: true, cacheName: 'onderweg / bestanden' })) !== undefined;
}

async function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const cache = await caches.open('onderweg / bezocht');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });
}

async function now(page: Page): Promise<string> {
  return (await page.locator('[data-offline=nu]').textContent()) ?? '';
}

async function said(page: Page): Promise<string> {
  return (await page.locator('[data-offline=gezegd]').textContent()) ?? '';
}
