import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { moveFile } from '../schema/move.ts';
import { movedPages, readMoves } from './movedPages.ts';

describe('a page that moved', () => {
  it('leaves at its old address one that leads to the new one, under the base path', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'moved-'));
    const { hooks } = movedPages([{ from: '/oud/dieper/', to: '/nieuw/', on: '2027-01-01' }]);
    await hooks['astro:config:done']?.({ config: { base: '/gemeente/' } } as never);
    await hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`) } as never);
    const html = readFileSync(join(folder, 'oud/dieper/index.html'), 'utf8');
    rmSync(folder, { recursive: true });
    expect(html).toContain('<meta http-equiv="refresh" content="0;url=/gemeente/nieuw/">');
    expect(html).toContain('<a href="/gemeente/nieuw/">Naar het nieuwe adres</a>');
    expect(html).toContain('noindex');
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('is listed with two pages and a day; a place or a file is refused', () => {
    expect(readMoves()).toEqual(expect.any(Array));
    expect(moveFile.parse({ verhuisd: [{ van: '/oud/', naar: '/nieuw/', op: '2027-01-01' }] })).toHaveLength(1);
    for (const van of ['/oud/#deel', '/data/a.csv', 'oud/'])
      expect(() => moveFile.parse({ verhuisd: [{ van, naar: '/nieuw/', op: '2027-01-01' }] }), van).toThrow();
  });
});
