import { filesNamedIn, hashedFilesNamedIn, isHashed, isOfSite, sheetsNamedIn } from '../../domain/offline/addresses.ts';
import { isPage } from '../../domain/offline/fileList.ts';
import { areTooMany, isOpenPage, tooMuch, type Kept } from '../../domain/offline/visitedPages.ts';
import { OWN_PAGE } from './names.ts';
import type { Store } from './store.ts';

/** Whether an answer may be a page to keep; what is in it decides further. */
export function mayBeKept({ ok, type, redirected, headers }: Response): boolean {
  return ok && type === 'basic' && !redirected && isOpenPage((name) => headers.get(name));
}

/** Keeps a page of the site as it came, and what it needs; takes the oldest away where there are too many. Another page is not kept. */
export async function keepPage(store: Store, base: string, path: string, answer: Response): Promise<void> {
  const html = await answer.clone().text();
  if (!isOfSite(html, base)) return;
  // In this order: a page that is there has its files, or a network that failed took them.
  await Promise.allSettled(hashedFilesNamedIn(html, base).map(fetchOnce));
  await store.putVisited(path, answer);
  await clearOldest(store, base);

  async function fetchOnce(file: string): Promise<void> {
    if (await store.visited(file)) return;
    const found = (await store.ofAnyBuild(file)) ?? (await fetch(base + file));
    if (!found.ok) return;
    const script = file.endsWith('.js') ? await found.clone().text() : '';
    await store.putVisited(file, found);
    await Promise.allSettled(sheetsNamedIn(script, base).map(fetchOnce));
  }
}

/** Takes away what an earlier worker kept of other pages than those of the site. */
export async function dropOthers(store: Store, base: string): Promise<void> {
  for (const path of (await store.visitedPaths()).filter((one) => !isHashed(one)))
    if (!isOfSite(await textOf(store, path), base)) await store.dropVisited(path);
}

async function clearOldest(store: Store, base: string): Promise<void> {
  const paths = await store.visitedPaths();
  // The page that answers without a network never goes.
  const pages = [...paths.filter((path) => isPage(path) && path !== OWN_PAGE), OWN_PAGE];
  if (!areTooMany(pages.length)) return;
  const read = async (path: string): Promise<Kept> => {
    const named = isPage(path) ? hashedFilesNamedIn : path.endsWith('.js') ? filesNamedIn : undefined;
    return { path, names: named?.(await textOf(store, path), base) ?? [] };
  };
  const files = await Promise.all(paths.filter(isHashed).map(read));
  for (const path of tooMuch(await Promise.all(pages.map(read)), files)) await store.dropVisited(path);
}

async function textOf(store: Store, path: string): Promise<string> {
  return (await (await store.visited(path))?.text()) ?? '';
}
