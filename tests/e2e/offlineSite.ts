import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { hashedFilesNamedIn } from '../../src/domain/offline/addresses.ts';
import { isPage, type FileList, type ListedFile, type ListSummary } from '../../src/domain/offline/fileList.ts';
import type { useBrowser } from './browser.ts';
import { changeableServer, type ChangeableServer } from './changeableServer.ts';

/** The button that keeps everything. */
export const KEEP = 'Bewaar alles voor onderweg';
const built = JSON.parse(readFileSync('dist/onderweg.json', 'utf8')) as ListSummary;
/** Every file that the built site says it has. */
export const all = (JSON.parse(readFileSync(`dist/${built.list}`, 'utf8')) as FileList).files;
/** A site of a few pages and what they need: what all of them cost is measured by hand. */
export const FEW = ['onderweg/', '', 'over/'];
export const few = listed(FEW);
/** A script of theirs, which another build has by another name. */
export const LOADER = few.find(([file]) => file.includes('SearchBox'))?.[0] ?? '';
/** What the browser says of a server that is away, as it should be. */
const REFUSED = /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_FAILED/;

/** A site that can change and go away, and a reader of it whose browser may keep it. */
export async function openSite(visit: ReturnType<typeof useBrowser>['visit']): Promise<{ server: ChangeableServer; page: Page }> {
  const server = await changeableServer('dist');
  onTestFinished(() => server.goAway());
  const { page, problems } = await visit({ serviceWorkers: 'allow' });
  onTestFinished(() => expect(problems.filter((problem) => !REFUSED.test(problem) && !problem.startsWith('404'))).toEqual([]));
  return { server, page };
}

/** Has the reader keep all of it. */
export async function keepAll(page: Page, server: ChangeableServer): Promise<void> {
  await page.goto(`${server.address}onderweg/`);
  await expect.poll(() => page.getByText('De hele site neemt ongeveer').count()).toBe(1);
  await page.getByRole('button', { name: KEEP }).click();
  await expect.poll(() => said(page)).toContain('Klaar. De hele site staat op dit apparaat.');
}

/** Pages as the list of the site has them, with all their files. */
export function listed(pages: readonly string[]): ListedFile[] {
  const named = new Set(pages.flatMap((path) => hashedFilesNamedIn(readFileSync(`dist/${path}index.html`, 'utf8'), '/')));
  // What the script of each of them fetches by itself when a reader turns to it.
  const acts = pages.includes('scenario/') ? /^delen\// : /^$/;
  return all.filter(([path]) => pages.includes(path) || named.has(path) || acts.test(path));
}

/** Bytes that the browser keeps. */
export async function usage(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}

/** Has the server say that these files are the whole site. */
export function offer(server: ChangeableServer, version: string, files: readonly ListedFile[]): void {
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

/** A line so slow that after some files of these nothing comes any more; gives what makes it quick again. */
export function slowDown(server: ChangeableServer, files: readonly ListedFile[], after: number): () => void {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  let asked = 0;
  server.onRequest((path) => (files.some(([file]) => file === path) && ++asked > after ? promise : undefined));
  return () => {
    server.onRequest(() => undefined);
    resolve(undefined);
  };
}

/** Puts a second build in the place of the first: other pages, with a script of another name; the old name is gone. */
export function deploy(server: ChangeableServer, script: string, more = ''): string {
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

/** The paths of files of builds that are kept. */
export async function builtPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await (await caches.open('onderweg / bestanden')).keys()).map(({ url }) => new URL(url).pathname));
}

/** Whether a file belongs to a build that is kept. Runs in the page. */
export async function isInABuild(address: string): Promise<boolean> {
  return (await caches.match(address, { ignoreSearch: true, cacheName: 'onderweg / bestanden' })) !== undefined;
}

/** The paths of pages that were visited and of their files. */
export async function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const cache = await caches.open('onderweg / bezocht');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });
}

/** What the page says that is kept. */
export async function now(page: Page): Promise<string> {
  return (await page.locator('[data-offline=nu]').textContent()) ?? '';
}

/** What the page says of what was done last. */
export async function said(page: Page): Promise<string> {
  return (await page.locator('[data-offline=gezegd]').textContent()) ?? '';
}
