import { isPage, pagesIn, type FileList } from '../../domain/offline/fileList.ts';
import type { KeptNow } from '../../domain/offline/words.ts';
import type { Store } from './store.ts';

/** A page that a reader visited and that the browser keeps. */
interface KeptPage {
  address: string;
  title: string;
}

/** Where the site and the page that shows what is kept stand, as paths of addresses. */
interface Place {
  base: string;
  own: string;
}

/** What the browser keeps now. */
export async function keptNow(store: Store, { base, own }: Place): Promise<KeptNow> {
  const [current, target, isPresent] = await Promise.all([listOf(store.current()), listOf(store.target()), store.present()]);
  const visited = await visitedPaths(store, { base, own });
  return {
    ...(current && {
      whole: { edition: current.edition, pages: pagesIn(current.files), lost: current.files.filter((file) => !isPresent(file)).length },
    }),
    ...(target && { unfinished: { pages: pagesIn(target.files.filter(isPresent)), ofPages: pagesIn(target.files) } }),
    visited: visited.length,
  };

  async function listOf(version: Promise<string | undefined>): Promise<FileList | undefined> {
    const known = await version;
    return known === undefined ? undefined : store.list(known);
  }
}

/** The pages that a reader visited, the last one first, by their titles. */
export async function visitedPages(store: Store, { base, own }: Place): Promise<KeptPage[]> {
  const pages = await Promise.all(
    (await visitedPaths(store, { base, own })).map(async (path) => {
      const html = (await (await store.visited(path))?.text()) ?? '';
      const { title } = new DOMParser().parseFromString(html, 'text/html');
      return { address: base + path, title: title.replace(/ · .*$/, '') || base + path };
    }),
  );
  return pages.reverse();
}

async function visitedPaths(store: Store, { base, own }: Place): Promise<string[]> {
  return (await store.visitedPaths()).filter((path) => isPage(path) && base + path !== own);
}
