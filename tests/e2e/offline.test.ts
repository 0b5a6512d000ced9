import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encode } from '../../src/domain/scenario/v2/address.ts';
import { presetOf } from '../../src/domain/scenario/v2/presets.ts';
import { withInputs } from '../scenario/anyScenario2.ts';
import { useBrowser } from './browser.ts';
import {
  all,
  builtPaths,
  deploy,
  FEW,
  few,
  isInABuild,
  KEEP,
  keepAll,
  keptPaths,
  listed,
  LOADER,
  now,
  offer,
  openSite,
  said,
  slowDown,
  usage,
} from './offlineSite.ts';
import { answered } from './scenario/openScenario.ts';

const { visit } = useBrowser();
/** With what only comes when a reader acts. */
const WITH_TOOLS = [...FEW, 'scenario/', 'zoeken/'];
/** Less than the pages of a few take. */
const LITTLE = 40_000;

describe('a reader without a network', () => {
  it('has the pages that they visited, and an answer in Dutch for the others', async () => {
    const { server, page } = await openSite(visit);
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

  it('has nothing of pages below the site that are not of it', async () => {
    const { server, page } = await openSite(visit);
    server.put('eigen/', '<!doctype html><title>Dossier</title><h1>Dossier</h1>');
    // One is open while the worker comes, and one is opened later.
    await page.goto(`${server.address}eigen/?dossier=1`);
    const reader = await page.context().newPage();
    await reader.goto(`${server.address}over/`);
    await expect.poll(() => keptPaths(reader)).toContain('/over/');
    await page.goto(`${server.address}eigen/?dossier=2`);
    await reader.goto(server.address);
    await expect.poll(() => keptPaths(reader)).toContain('/');
    expect(await keptPaths(reader)).not.toContain('/eigen/');
    // What an earlier worker kept goes when a new one comes.
    await reader.evaluate(async () => (await caches.open('onderweg / bezocht')).put('/eigen/', new Response('<h1>Dossier</h1>')));
    server.put('onderweg.js', `${server.text('onderweg.js')}// een nieuwe`);
    await reader.goto(`${server.address}over/`);
    await expect.poll(() => keptPaths(reader)).not.toContain('/eigen/');
    expect(await keptPaths(reader)).toContain('/over/');
    await server.goAway();
    await page.goto(`${server.address}eigen/?dossier=1`);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Deze pagina staat niet op uw apparaat');
    await server.comeBack();
  });

  it('has all of it when they asked, search and scenario too', async () => {
    const { server, page } = await openSite(visit);
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
    const { server, page } = await openSite(visit);
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
    // A tab that is not seen may come back with its page, for an hour.
    await expect.poll(() => other.evaluate(areUnseen, 'eerste')).toBe(true);
    expect(await other.evaluate(isInABuild, loader ?? '')).toBe(true);
    await other.evaluate(letAnHourPass);
    await other.goto(`${server.address}over/`);
    await expect.poll(() => other.evaluate(isInABuild, loader ?? '')).toBe(false);
  });

  it('that the site took back is forgotten where the one before is whole', async () => {
    const { server, page } = await openSite(visit);
    offer(server, 'eerste', few);
    await keepAll(page, server);
    const first = [...FEW, LOADER].map((path): [string, string] => [path, server.text(path)]);
    deploy(server, LOADER);
    await page.reload();
    const speedUp = slowDown(server, [...few, ['delen/SearchBox.tweede.js', '', 0]], 1);
    await page.getByRole('button', { name: 'Vernieuw' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => said(page)).toBe('Gestopt. Wat er al stond, blijft staan. De versie die u had, is nog heel.');
    expect(await now(page)).toContain('De nieuwe versie is nog niet helemaal bewaard');
    speedUp();
    for (const [path, text] of first) server.put(path, text);
    offer(server, 'eerste', few);
    await page.reload();
    await expect.poll(() => now(page)).toMatch(/^De hele site staat op dit apparaat: 3 pagina’s, versie van [^.]+\.$/);
    await expect.poll(() => page.evaluate(async () => caches.match('/onderweg/lijst/tweede'))).toBeUndefined();
  });

  it('that comes while everything is being kept is what is kept', async () => {
    const { server, page } = await openSite(visit);
    offer(server, 'eerste', few);
    server.onRequest((path) => {
      if (path !== 'over/') return;
      server.onRequest(() => undefined);
      deploy(server, LOADER);
    });
    await keepAll(page, server);
    await server.goAway();
    await page.goto(`${server.address}over/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Over deze nieuwe site');
    await server.comeBack();
  });
});

describe('keeping everything', () => {
  it('stops when the reader says so, leaves what came, and goes on from there', async () => {
    const { server, page } = await openSite(visit);
    offer(server, 'eerste', few);
    await page.goto(`${server.address}onderweg/`);
    await expect.poll(() => keptPaths(page)).toContain('/onderweg/');
    const speedUp = slowDown(server, few, 4);
    await page.getByRole('button', { name: KEEP }).click();
    await expect.poll(async () => (await builtPaths(page)).length).toBe(4);
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => said(page)).toBe('Gestopt. Wat er al stond, blijft staan.');
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
    speedUp();
    const came = await builtPaths(page);
    expect(came.length).toBe(4);
    const again: string[] = [];
    server.onRequest((path) => again.push(`/${path}`));
    await page.getByRole('button', { name: 'Ga verder met bewaren' }).click();
    await expect.poll(() => said(page)).toContain('Klaar. De hele site staat op dit apparaat.');
    expect(came.filter((path) => again.includes(path))).toEqual([]);
  });

  it('goes on where the network broke it off', async () => {
    const { server, page } = await openSite(visit);
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
    const came = await builtPaths(page);
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
    const { server, page } = await openSite(visit);
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

    deploy(server, LOADER, 'groot'.repeat(200_000));
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
    const { server, page } = await openSite(visit);
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
    const { server, page } = await openSite(visit);
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
    await page.getByRole('button', { name: 'Gooi bewaarde pagina’s weg' }).click();
    await expect.poll(() => said(page)).toContain('De bewaarde pagina’s zijn weg.');
    await page.goto(`${server.address}over/`);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([
      [],
      0,
    ]);
  });

  it('is not thrown away while another tab keeps more', async () => {
    const { server, page } = await openSite(visit);
    offer(server, 'eerste', few);
    const other = await page.context().newPage();
    for (const tab of [page, other]) {
      await tab.goto(`${server.address}onderweg/`);
      await expect.poll(() => tab.getByText('De hele site neemt ongeveer').count()).toBe(1);
    }
    const speedUp = slowDown(server, few, 4);
    await page.getByRole('button', { name: KEEP }).click();
    await expect.poll(async () => (await builtPaths(page)).length).toBe(4);
    await other.getByRole('button', { name: 'Gooi bewaarde pagina’s weg' }).click();
    await expect.poll(() => said(other)).toBe('Een ander tabblad is aan het bewaren. Stop dat eerst.');
    speedUp();
    await expect.poll(() => said(page)).toContain('Klaar.');
    await other.getByRole('button', { name: 'Gooi bewaarde pagina’s weg' }).click();
    await expect.poll(() => said(other)).toContain('De bewaarde pagina’s zijn weg.');
    expect(await other.evaluate(() => caches.keys())).toEqual([]);
    expect(await other.getByRole('button', { name: 'Gooi bewaarde pagina’s weg' }).count()).toBe(0);
    // Whatever is left somehow can be thrown away.
    await other.evaluate(() => caches.open('onderweg / bestanden'));
    await other.reload();
    await other.getByRole('button', { name: 'Gooi bewaarde pagina’s weg' }).click();
    await expect.poll(() => said(other)).toContain('De bewaarde pagina’s zijn weg.');
    expect(await other.evaluate(() => caches.keys())).toEqual([]);
  });

  it('goes when whoever runs the site switches the worker off', async () => {
    const { server, page } = await openSite(visit);
    offer(server, 'eerste', few);
    await keepAll(page, server);
    server.put('onderweg.js', readFileSync('dist/onderweg-uit.js', 'utf8'));
    await page.goto(`${server.address}over/`);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  });
});

/** Whether the tabs whose page is of a build are noted as not seen. Runs in the page. */
async function areUnseen(version: string): Promise<boolean> {
  const cache = await caches.open('onderweg / lijsten');
  const unseen = Object.keys(((await (await cache.match('/onderweg/ongezien'))?.json()) ?? {}) as object);
  const notes = (await cache.keys()).map(({ url }) => url).filter((url) => url.includes('/klant/'));
  const versions = await Promise.all(notes.map(async (url) => (await cache.match(url))?.text()));
  const tabs = notes.filter((_, index) => versions[index] === version);
  return tabs.length > 0 && tabs.every((url) => unseen.some((tab) => url.endsWith(tab)));
}

/** Has every tab that is not seen be so for a long time. Runs in the page. */
async function letAnHourPass(): Promise<void> {
  const cache = await caches.open('onderweg / lijsten');
  const unseen = (await (await cache.match('/onderweg/ongezien'))?.json()) as object;
  await cache.put('/onderweg/ongezien', Response.json(Object.fromEntries(Object.keys(unseen).map((tab) => [tab, 0]))));
}
