import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nuProblems } from './nuChecker.ts';

describe("the W3C's own checker", () => {
  it('finds nothing on any page of the site', () => {
    expect(nuProblems('dist')).toEqual([]);
  });

  it('would find a script after the end of the page and a name for what can have none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nu-'));
    const page =
      '<!doctype html><html lang="nl"><head><title>Fout</title></head><body><pre aria-label="Code">a</pre></body></html><script></script>';
    writeFileSync(join(folder, 'index.html'), page);
    const found = nuProblems(folder).join();
    rmSync(folder, { recursive: true });
    expect(found).toContain('Stray start tag “script”');
    expect(found).toContain('The “aria-label” attribute must not be specified on any “pre” element');
  });
});
