import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), '.cache', 'gemaakt');

/**
 * The bytes of a file that takes time to make: those of an earlier build when nothing that it is made from has changed, made anew otherwise.
 * @param madeFrom everything that the bytes depend on, the version of the maker included
 * @param ending how its name ends: `xlsx`
 */
export async function cached(madeFrom: unknown, ending: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = fileOf(madeFrom, ending);
  const before = read(file);
  if (before) return before;
  const bytes = await make();
  mkdirSync(FOLDER, { recursive: true });
  // Another build may read at the same time: the name appears when all of it is there.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return bytes;
}

/** Where the bytes of something are kept: its name says what it is made from. */
export function fileOf(madeFrom: unknown, ending: string): string {
  return join(FOLDER, `${createHash('sha256').update(JSON.stringify(madeFrom)).digest('hex')}.${ending}`);
}

function read(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
