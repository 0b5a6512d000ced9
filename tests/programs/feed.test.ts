import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SCHEMA = 'tests/programs/atom.rnc';
const FEED = 'dist/over/wijzigingen/feed.xml';

/** What jing says of a feed; empty when it is as the schema has it. It opens files by their names, and Node gives a child no input that has one. */
function problemsOf(feed: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'feed-'));
  const file = join(folder, 'feed.xml');
  writeFileSync(file, feed);
  const { status, stdout, error } = spawnSync('jing', ['-c', SCHEMA, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (error) throw error;
  return status === 0 ? '' : stdout || `ended with ${status}`;
}

describe('the feed of changes', () => {
  const feed = readFileSync(FEED, 'utf8');

  it('is as the schema of Atom has it', () => {
    expect(problemsOf(feed)).toBe('');
  });

  it('is refused without an author, with a day that is none, and with half a name', () => {
    for (const [from, to] of [
      [/<author>.*<\/author>/, ''],
      [/<updated>\d{4}-\d{2}/, '<updated>2026-13'],
      [/<id>tag:/, '<id>'],
    ] as const) {
      expect(feed).toMatch(from);
      expect(problemsOf(feed.replace(from, to)), String(from)).toMatch(/error: /);
    }
  });
});
