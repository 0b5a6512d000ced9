import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../src/corpus/files.ts';
import type { Summed } from '../../src/domain/archives/sums.ts';
import type { Files } from './diskCopy.ts';

/** The SHA-256 of some bytes, in small letters. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Every file below a folder with its checksum, by their paths from there. */
export function sumsBelow(folder: string): Summed[] {
  return filesBelow(folder, '.', '').map((name) => ({ name, sha256: sha256(readFileSync(join(folder, name))) }));
}

/** Writes files into a folder, which is made where it is not there. */
export function writeFiles(folder: string, files: Files): void {
  for (const [file, bytes] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
