import { describe, expect, it } from 'vitest';
import { offlineList } from './offlineFiles.ts';

const read =
  (texts: Readonly<Record<string, string>>) =>
  (file: string): Buffer =>
    Buffer.from(texts[file] ?? '');
const texts = { 'index.html': 'begin', 'over/index.html': 'over', 'delen/a.js': 'a', 'feiten.xlsx': 'x' };

describe('the list of what may be kept', () => {
  it('has each file with its hash and bytes, and says in short what it comes to', () => {
    const { list, summary } = offlineList(Object.keys(texts), read(texts), '2026-11-28');
    expect(list.files.map(([path, , bytes]) => [path, bytes])).toEqual([
      ['delen/a.js', 1],
      ['', 5],
      ['over/', 4],
    ]);
    expect(list.files[0]?.[1]).toBe('ca978112ca1bbdca');
    expect(summary).toMatchObject({ version: list.version, pages: 2, files: 3, bytes: 10, list: `onderweg/lijst.${list.version}.json` });
  });

  it('has another version with other contents, and the same with the same in any order', () => {
    const versionOf = (given: Readonly<Record<string, string>>): string => offlineList(Object.keys(given), read(given), 'x').list.version;
    expect(versionOf({ ...texts, 'over/index.html': 'anders' })).not.toBe(versionOf(texts));
    expect(versionOf(Object.fromEntries(Object.entries(texts).reverse()))).toBe(versionOf(texts));
    expect(versionOf({ ...texts, 'feiten.xlsx': 'anders' })).toBe(versionOf(texts));
  });
});
