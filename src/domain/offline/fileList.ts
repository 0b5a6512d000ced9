/** A file of the site as a browser can keep it: its path from the base of the site (`modellen/`, `delen/x.js`), its hash, its bytes. */
export type ListedFile = readonly [path: string, hash: string, bytes: number];

/** Every file that belongs to one build of the site, for who keeps all of it. */
export interface FileList {
  /** A hash of the paths and hashes of all files: other contents have another version. */
  version: string;
  /** The date of the edition, as `2026-11-28`. */
  edition: string;
  files: readonly ListedFile[];
}

/** What the site says of its list without giving it: enough to see that there is another, and what it takes. */
export interface ListSummary {
  version: string;
  edition: string;
  pages: number;
  files: number;
  bytes: number;
  /** Path of the list, from the base of the site. */
  list: string;
}

/** How many hexadecimal digits of SHA-256 stand in a list: enough to tell builds apart. */
export const HASH_LENGTH = 16;

/** Where the summary stands, from the base of the site. */
export const SUMMARY = 'onderweg.json';

/** Whether a path is that of a page: a folder. */
export function isPage(path: string): boolean {
  return path === '' || path.endsWith('/');
}

/** How many pages a list has. */
export function pagesIn(files: readonly ListedFile[]): number {
  return files.filter(([path]) => isPage(path)).length;
}

/** The bytes of files together. */
export function bytesOf(files: readonly ListedFile[]): number {
  return files.reduce((sum, [, , bytes]) => sum + bytes, 0);
}

/** A summary as a server gave it; undefined for anything else, such as the page of a network that wants a password first. */
export function readSummary(given: unknown): ListSummary | undefined {
  const { version, edition, pages, files, bytes, list } = fieldsOf(given);
  if (typeof version !== 'string' || typeof edition !== 'string' || typeof list !== 'string') return undefined;
  if (typeof pages !== 'number' || typeof files !== 'number' || typeof bytes !== 'number') return undefined;
  return { version, edition, pages, files, bytes, list };
}

/** A list as a server or a browser gave it; undefined for anything else. */
export function readFileList(given: unknown): FileList | undefined {
  const { version, edition, files } = fieldsOf(given);
  if (typeof version !== 'string' || typeof edition !== 'string' || !Array.isArray(files)) return undefined;
  return files.every(isListedFile) ? { version, edition, files } : undefined;
}

function isListedFile(given: unknown): given is ListedFile {
  if (!Array.isArray(given)) return false;
  const [path, hash, bytes] = given as unknown[];
  return typeof path === 'string' && typeof hash === 'string' && typeof bytes === 'number';
}

function fieldsOf(given: unknown): Record<string, unknown> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}
