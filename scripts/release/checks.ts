import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { sumsBelow } from './files.ts';
import type { Files } from './diskCopy.ts';

/** Reads a zip back; throws where it does not hold what went in. */
export function checkZip(zip: Uint8Array, folder: string, files: Files): void {
  const found = unzipSync(zip);
  const different = [...files]
    .filter(([file, bytes]) => !Buffer.from(found[`${folder}/${file}`] ?? []).equals(bytes))
    .map(([file]) => file);
  const more = Object.keys(found).length - files.size;
  if (different.length > 0 || more !== 0) throw new Error(`the zip does not hold what went in: ${different.join(', ')} (${more} more)`);
}

/** Lets the tools of such files look at a ZIM file; throws with their words where they find something. */
export function checkZim(file: string): void {
  const { status, stdout, stderr, error } = spawnSync('zimcheck', ['--all', '--details', file], { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0 || !stdout.includes('Overall Test Status: Pass')) throw new Error(`zimcheck: ${(stdout + stderr).trim()}`);
}

/** Holds the checksums against a folder; throws with the files that differ, that are missing or that no line tells of. */
export function checkSums(folder: string, lines: string): void {
  const told = new Map(
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('  ').reverse() as [string, string]),
  );
  const wrong = sumsBelow(folder).filter(({ name, sha256 }) => {
    const right = told.get(name) === sha256;
    told.delete(name);
    return !right;
  });
  const names = [...wrong.map(({ name }) => name), ...told.keys()];
  if (names.length > 0) throw new Error(`${folder} is not what its checksums say: ${names.join(', ')}`);
}
