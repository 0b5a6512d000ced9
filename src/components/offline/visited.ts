import { hashedFilesNamedIn, isHashed } from '../../domain/offline/addresses.ts';
import { isPage } from '../../domain/offline/fileList.ts';
import { tooMuch } from '../../domain/offline/visitedPages.ts';
import { OWN_PAGE } from './names.ts';
import { pathsOf, type Store } from './store.ts';

/** Pages that a reader visited, each with the files that it names. */
export interface Visited {
  /** Keeps a page as it came, and what it needs; takes the oldest away where there are too many. */
  keep: (path: string, answer: Response) => Promise<void>;
  /** Keeps one file with a hash in its name. */
  keepFile: (path: string, answer: Response) => Promise<void>;
  match: (path: string) => Promise<Response | undefined>;
}

/** @param base the path that the site stands under, with a slash on both sides */
export function openVisited(store: Store, base: string): Visited {
  async function keep(path: string, answer: Response): Promise<void> {
    const cache = await store.visited();
    const html = await answer.clone().text();
    // In this order: a page that is there has its files, or a network that failed took them.
    await Promise.allSettled(hashedFilesNamedIn(html, base).map((file) => fetchOnce(cache, file)));
    await cache.put(base + path, answer);
    await clearOldest(cache);
  }

  async function fetchOnce(cache: Cache, file: string): Promise<void> {
    if (await cache.match(base + file)) return;
    const answer = (await store.ofAnyBuild(file)) ?? (await fetch(base + file));
    if (answer.ok) await cache.put(base + file, answer);
  }

  async function clearOldest(cache: Cache): Promise<void> {
    const paths = (await pathsOf(cache)).map((path) => path.slice(base.length));
    // The page that answers without a network never goes.
    const pages = [...paths.filter((path) => isPage(path) && path !== OWN_PAGE), OWN_PAGE];
    if (
      tooMuch(
        pages.map((path) => ({ path, names: [] })),
        [],
      ).length === 0
    )
      return;
    const named = await Promise.all(
      pages.map(async (path) => ({ path, names: hashedFilesNamedIn((await (await cache.match(base + path))?.text()) ?? '', base) })),
    );
    for (const path of tooMuch(named, paths.filter(isHashed))) await cache.delete(base + path);
  }

  return {
    keep,
    keepFile: async (path, answer) => (await store.visited()).put(base + path, answer),
    match: async (path) => (await store.visited()).match(base + path),
  };
}
