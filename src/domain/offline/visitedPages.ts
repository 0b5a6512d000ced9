/** How many pages that a reader visited may stay, and how many are left when there are more: who clears at every visit reads all of them every time. */
const LIMITS = { most: 100, left: 90 };
/** What whoever made a page says of it when no other reader of the device may see it. */
const NOT_TO_KEEP = /\b(no-store|private)\b/i;

/** A page or a file that a browser keeps, with the files that it names. */
export interface Kept {
  path: string;
  names: readonly string[];
}

/** Whether an answer may be kept by its headers: a page, and nobody said that it may not. @param header gives the value of a header */
export function isOpenPage(header: (name: string) => string | null): boolean {
  return header('Content-Type')?.startsWith('text/html') === true && !NOT_TO_KEEP.test(header('Cache-Control') ?? '');
}

/**
 * What may go of the pages that a reader visited, and of the files that came with them.
 * @param pages from the one that was visited longest ago
 * @param files all hashed files that are kept
 * @param limits how many pages may stay, and how many are left when there are more
 * @returns paths of the oldest pages, and of the files that no page that is left needs: it names them, or a file that it needs does. None as long
 * as there are not too many pages.
 */
export function tooMuch(pages: readonly Kept[], files: readonly Kept[], { most, left } = LIMITS): string[] {
  if (pages.length <= most) return [];
  const gone = pages.slice(0, pages.length - left);
  const named = new Map(files.map(({ path, names }) => [path, names]));
  const needed = new Set(pages.slice(gone.length).flatMap(({ names }) => names));
  // What is added while the walk goes on is walked too.
  for (const path of needed) for (const name of named.get(path) ?? []) needed.add(name);
  return [...gone, ...files.filter(({ path }) => !needed.has(path))].map(({ path }) => path);
}

/** Whether there are more pages than may stay, for who need not know yet what they name. */
export function areTooMany(pages: number): boolean {
  return pages > LIMITS.most;
}
