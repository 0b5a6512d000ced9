import { zipSync } from 'fflate';
import type { Files } from './diskCopy.ts';

/** Noon, so that no rule of summer time moves the day; a zip holds a local time, without its zone. */
const NOON = 12;
const BEST = 9;
/** Made on Unix, where each file says who may do what with it: a file that all may read. */
const UNIX = { os: 3, attrs: (0o100644 << 16) >>> 0 };

/**
 * A zip archive of files, in one folder. The same files give the same bytes, on every machine: each carries the date of the edition.
 * @param folder the folder that they stand in, once unpacked
 * @param date the date of the edition, `2026-11-28`; zips know no year before 1980
 */
export function zipOf(files: Files, folder: string, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(year, month - 1, day, NOON);
  return zipSync(Object.fromEntries([...files].map(([file, bytes]) => [`${folder}/${file}`, bytes])), { level: BEST, mtime, ...UNIX });
}
