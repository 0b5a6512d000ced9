/** How long a browser keeps a file whose name changes with what is in it: a year, without asking again. */
export const KEPT = 'public, max-age=31536000, immutable';

/** How a browser treats all else: it keeps it, and asks at each visit whether it is still the same. */
export const REVALIDATED = 'no-cache';

/**
 * Paths of files whose name changes with what is in them, below the path of the site, as a regular expression that every server reads
 * alike: scripts and fonts (`delen`), the parts of both search indexes. In the folders `pagefind` and `zoekindex` themselves stand files
 * with a fixed name, which say where the parts are.
 */
export const HASHED_PATTERN = '(delen/|pagefind/(fragment|index)/|pagefind/pagefind[.][a-z0-9_]+[.]pf_meta$|zoekindex/[0-9a-f]{8}/)';

const HASHED = new RegExp(`^${HASHED_PATTERN}`);

/** The folders among them that have the same name in every build, for hosts that know no regular expressions. */
export const HASHED_FOLDERS = ['delen', 'pagefind/fragment', 'pagefind/index'] as const;

/** The value of Cache-Control for a file, by its path below that of the site, without a slash before it. */
export function cacheControl(path: string): string {
  return HASHED.test(path) ? KEPT : REVALIDATED;
}
