import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveList, readArchived, readArchives } from './archives.ts';

let root: string;
const ZIP = 'kopie';
const sum = createHash('sha256').update(ZIP).digest('hex');
const list = (version: string, date: string): string =>
  `versie: ${version}\ndatum: ${date}\nadres: https://site.nl/\nbestanden:\n  - naam: a.zip\n    bytes: ${ZIP.length}\n    sha256: ${sum}\n`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'archief-'));
  mkdirSync(join(root, 'content/archief'), { recursive: true });
  mkdirSync(join(root, 'archief/1.10.0'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the archives', () => {
  it('are none where nothing was released', () => {
    expect(readArchives(root)).toEqual([]);
  });

  it('are told with the newest first, by day and then by version', () => {
    for (const [version, date] of [
      ['1.9.0', '2026-01-01'],
      ['1.10.0', '2026-01-01'],
      ['1.8.9', '2027-01-01'],
    ] as const)
      writeFileSync(join(root, archiveList(version)), list(version, date));
    expect(readArchives(root).map(({ version }) => version)).toEqual(['1.8.9', '1.10.0', '1.9.0']);
  });

  it('have a list with mistakes refused, with its file', () => {
    writeFileSync(join(root, archiveList('1.0.0')), list('1.0.0', '2026-01-01').replace(sum, 'abc'));
    expect(() => readArchives(root)).toThrow(/content\/archief\/1\.0\.0\.yaml: .*SHA-256/);
    writeFileSync(join(root, archiveList('1.0.0')), list('1.0.1', '2026-01-01'));
    expect(() => readArchives(root)).toThrow(/call it content\/archief\/1\.0\.1\.yaml/);
  });

  it('give a file that is there and is the right one, nothing where there is none, and refuse another', () => {
    writeFileSync(join(root, archiveList('1.10.0')), list('1.10.0', '2026-01-01'));
    const [archive] = readArchives(root);
    const [file] = archive?.files ?? [];
    if (!archive || !file) throw new Error('the list was not read');
    expect(readArchived(archive, file, join(root, 'archief'))).toBeUndefined();
    writeFileSync(join(root, 'archief/1.10.0/a.zip'), ZIP);
    expect(readArchived(archive, file, join(root, 'archief'))?.toString()).toBe(ZIP);
    writeFileSync(join(root, 'archief/1.10.0/a.zip'), `${ZIP}!`);
    expect(() => readArchived(archive, file, join(root, 'archief'))).toThrow(/is not what content\/archief\/1\.10\.0\.yaml tells of/);
  });
});
