/** So many pages that a reader visited stay; of more the oldest go. */
const MOST_PAGES = 100;

/** A page that a browser keeps, with the files that it names. */
interface VisitedPage {
  path: string;
  names: readonly string[];
}

/**
 * What may go of the pages that a reader visited, and of the files that came with them.
 * @param pages from the one that was visited longest ago
 * @param files paths of all hashed files that are kept
 * @param mostPages how many pages may stay
 * @returns paths of pages and files; none as long as there are not too many pages. A file that no page names may be one that a page asked for
 * when its reader acted: it goes with the first clearing, and comes back when it is asked for.
 */
export function tooMuch(pages: readonly VisitedPage[], files: readonly string[], mostPages = MOST_PAGES): string[] {
  if (pages.length <= mostPages) return [];
  const gone = pages.slice(0, pages.length - mostPages);
  const needed = new Set(pages.slice(gone.length).flatMap(({ names }) => names));
  return [...gone.map(({ path }) => path), ...files.filter((file) => !needed.has(file))];
}
