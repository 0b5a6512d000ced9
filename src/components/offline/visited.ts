import { hashedFilesNamedIn, isHashed, sheetsNamedIn } from '../../domain/offline/addresses.ts';
import { isPage } from '../../domain/offline/fileList.ts';
import { tooMuch } from '../../domain/offline/visitedPages.ts';
import { OWN_PAGE } from './names.ts';
import type { Store } from './store.ts';

/** Keeps a page as it came, and what it needs; takes the oldest away where there are too many. */
export async function keepPage(store: Store, base: string, path: string, answer: Response): Promise<void> {
  const html = await answer.clone().text();
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

async function clearOldest(store: Store, base: string): Promise<void> {
  const paths = await store.visitedPaths();
  // The page that answers without a network never goes.
  const pages = [...paths.filter((path) => isPage(path) && path !== OWN_PAGE), OWN_PAGE];
  const none = pages.map((path) => ({ path, names: [] }));
  if (tooMuch(none, []).length === 0) return;
  const named = await Promise.all(
    pages.map(async (path) => ({ path, names: hashedFilesNamedIn((await (await store.visited(path))?.text()) ?? '', base) })),
  );
  for (const path of tooMuch(named, paths.filter(isHashed))) await store.dropVisited(path);
}
