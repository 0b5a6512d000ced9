import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { openCorpus } from '../../src/corpus/corpus.ts';
import { describeProblem } from '../../src/corpus/problem.ts';
import { contentRoots } from '../../src/corpus/roots.ts';

/** A copy of the content for each test of a file, to make mistakes in. */
export function spoiledContent() {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync('content', join(root, 'content'), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  return {
    /** The folder of the copy. */
    root: (): string => root,
    /** What authors are told, one line a mistake; empty when all is well. */
    problems: (): string => (openCorpus(root, contentRoots(root, 'hilversum')).problems ?? []).map(describeProblem).join('\n'),
    /** Makes a mistake in a file; returns the line that it stands on. */
    spoil: (file: string, from: string | RegExp, to: string): number => {
      const path = join(root, file);
      const before = readFileSync(path, 'utf8');
      const after = before.replace(from, to);
      expect(after, 'the mistake must change the file').not.toBe(before);
      writeFileSync(path, after);
      const index = before.search(typeof from === 'string' ? from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : from);
      return before.slice(0, index).split('\n').length;
    },
  };
}
